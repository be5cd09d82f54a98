import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { useMemo, useState } from 'react';
import { EENHEIDNAMEN } from '../../model/nota/afronding';
import { TEKENSTIJLEN } from '../../model/nota/tekens';
import { notanaam } from '../../tables/nota/keuzes';
import { isNotamelding } from '../../tables/nota/meldingen';
import { notabeeld, notagemeenten, notajaren } from '../../tables/nota/notabeeld';
import { notaprognoses } from '../../tables/nota/nota-prognoses';
import { legNotaVast, zetNotaNeer } from '../../workbook/zet-nota-neer';
import { Statuslabel } from '../onderdelen/statuslabel';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import { useVoorkeur } from '../voorkeuren';
import { Brugdeel } from './brugdeel';
import { Grondslag } from './grondslag';
import { LegNotaVast } from './leg-nota-vast';
import { LezingContext } from './lezing';
import { Notakeuzes, type Notavorm } from './notakeuze';
import { Notatabel } from './notatabel';
import { Regelcontroles } from './regelcontroles';
import { Reserves } from './reserves';
import { SindsLente } from './sinds-lente';
import { vandaag } from './vandaag';
import { Zonderbegroting } from './zonder-begroting';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  deel: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How amounts are written is a habit of the house, and remembered; which nota is of the moment. */
type Notasoortkeuze = Omit<Notavorm, 'jaar' | 'stijl' | 'eenheid'> & { readonly jaar?: number };

/** Lentenota and herfstnota: chosen, read, its sentences edited, put on a sheet and frozen. */
export default function Notascherm({ stand }: { stand: Modelstand }) {
  const jaren = notajaren(stand.doorrekening.nota.begroting);
  const [gekozen, kies] = useState<Notasoortkeuze>({ soort: 'lentenota', indeling: 'segment' });
  const [stijl, kiesStijl] = useVoorkeur('notatekens', TEKENSTIJLEN, 'zonder teken');
  const [eenheid, kiesEenheid] = useVoorkeur('notaeenheid', EENHEIDNAMEN, 'euro');
  const kiesVorm = ({ stijl: nieuweStijl, eenheid: nieuweEenheid, ...nota }: Notavorm) => {
    kies(nota);
    kiesStijl(nieuweStijl);
    kiesEenheid(nieuweEenheid);
  };
  const jaar = jaren.find((kandidaat) => kandidaat === gekozen.jaar) ?? jaren[0];
  if (jaar === undefined) return <Zonderbegroting lezing={stand.lezing} />;
  return (
    <LezingContext value={stand.lezing}>
      <Nota stand={stand} vorm={{ ...gekozen, jaar, stijl, eenheid }} jaren={jaren} kies={kiesVorm} />
    </LezingContext>
  );
}

interface Props {
  readonly stand: Modelstand;
  readonly vorm: Notavorm;
  readonly jaren: readonly number[];
  readonly kies: (vorm: Notavorm) => void;
}

function Nota({ stand: { lezing, doorrekening }, vorm, jaren, kies }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { schrijf, bezig } = useSchrijven();
  const { soort, jaar, gemeente, indeling, eenheid, stijl: tekens } = vorm;
  const beeld = useMemo(() => {
    const keuze = { jaar, indeling, ...(gemeente !== undefined && { gemeente }) };
    return notabeeld(soort, keuze, eenheid, doorrekening.nota, lezing.tabellen, notaprognoses(doorrekening, keuze, lezing.tabellen));
  }, [doorrekening, lezing, soort, jaar, gemeente, indeling, eenheid]);
  const wijze = { stijl: tekens, eenheid };

  return (
    <div className={stijl.scherm}>
      <section className={stijl.deel}>
        <Subtitle2 as="h2">{t.nota.kop}</Subtitle2>
        <Notakeuzes vorm={vorm} jaren={jaren} gemeenten={notagemeenten(doorrekening.nota)} kies={kies} />
        {beeld.vastgelegd === undefined ? (
          <Statuslabel toon="neutraal" icoon={Edit16Regular}>
            {t.nota.concept}
          </Statuslabel>
        ) : (
          <Statuslabel toon="goed" icoon={LockClosed16Regular}>
            {t.nota.vastgelegdOp(beeld.vastgelegd)}
          </Statuslabel>
        )}
        <div className={stijl.knoppen}>
          <Button appearance="primary" disabledFocusable={bezig} onClick={() => void schrijf(() => zetNotaNeer(beeld, tekens, lezing))}>
            {t.nota.zetOpBlad}
          </Button>
          {beeld.vastgelegd === undefined && <LegNotaVast naam={notanaam(soort, beeld.keuze)} bezig={bezig} bevestig={() => void schrijf(() => legNotaVast(beeld, vandaag(), tekens, lezing))} />}
        </div>
      </section>
      <section className={stijl.deel}>
        <Subtitle2 as="h2">{t.nota.tabel}</Subtitle2>
        <Notatabel beeld={beeld} wijze={wijze} />
        <Grondslag beeld={beeld} />
      </section>
      <Brugdeel beeld={beeld} />
      <Reserves beeld={beeld} />
      {soort === 'herfstnota' && <SindsLente beeld={beeld} />}
      <section className={stijl.deel}>
        <Subtitle2 as="h2">{t.nota.controles}</Subtitle2>
        <Regelcontroles beeld={beeld} />
        <Body1 as="p">{controletekst(doorrekening.meldingen.filter(isNotamelding).length, t.nota)}</Body1>
      </section>
    </div>
  );
}

function controletekst(aantal: number, t: ReturnType<typeof useTeksten>['t']['nota']): string {
  return aantal === 0 ? t.geenControles : t.naarControles(aantal);
}
