import { Body1, Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Radio, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { zoekBekend, type Bekendheid } from '../../tables/declaraties/bekende-bronnen';
import { gemeenteregister, kiesNamen, regelregister, volumefactoren } from '../../tables/declaraties/naamregister';
import { onbekendeNamen } from '../../tables/declaraties/onbekende-namen';
import { realisatiewijzigingen } from '../../tables/declaraties/schrijfplan';
import { deelToe, volumeVan, type Naamkeuze } from '../../tables/declaraties/toedeling';
import { naamsleutel } from '../../tables/celwaarde';
import { wijzigTabellen } from '../../workbook/wijzig-tabellen';
import { dezeMaand } from '../deze-maand';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import { Afwijzinglijst } from './afwijzinglijst';
import { useImportgeheugen, type Naamsoort } from './import-geheugen';
import type { Stap } from './import-toestand';
import { Namenkeuze } from './namenkeuze';
import { Totalen } from './totalen';

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  sectie: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly stap: Extract<Stap, { soort: 'controle' }>;
  readonly stand: Modelstand;
  readonly stop: () => void;
  readonly klaar: (rijen: number, bedrag: number) => void;
}

/** What comes of a file, before it is in the workbook: totals, what stays out, names to choose, and what is known already. */
export function Controlestap({ stap: { bestand, telling, keuze }, stand: { lezing, doorrekening }, stop, klaar }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { schrijf, bezig } = useSchrijven();
  const { keuzen, kies } = useNaamkeuzen();
  const { inCenten, volumeEenheid } = keuze;
  const registers = useMemo(() => ({ regels: regelregister(lezing.tabellen), gemeenten: gemeenteregister(lezing.tabellen) }), [lezing]);
  const toedeling = useMemo(
    () =>
      deelToe(telling, {
        regels: kiesNamen(telling.sommen.map(({ product }) => product), registers.regels, keuzen.regels),
        gemeenten: kiesNamen(telling.sommen.map(({ gemeente }) => gemeente), registers.gemeenten, keuzen.gemeenten),
        dezeMaand: dezeMaand(),
        ...(volumeEenheid !== undefined && { volumefactor: volumefactoren(lezing.tabellen, volumeEenheid) }),
      }),
    [telling, registers, keuzen, lezing, volumeEenheid],
  );
  const { rijen, binnen, buiten, afwijzingen } = toedeling;
  const bekend = useMemo(() => zoekBekend(rijen, bestand.name, doorrekening.realisatie), [rijen, bestand, doorrekening]);
  const [gekozen, kiesSchrijfwijze] = useState<Schrijfwijze>();
  const schrijfwijze = gekozen ?? STANDAARD[bekend.soort];

  const zetNeer = async () => {
    const gelezen = lezing.tabellen.find(({ naam }) => naam === 'tblRealisatie');
    const vervangt = schrijfwijze === 'vervang' && 'bron' in bekend ? bekend.bron : undefined;
    const gelukt = await schrijf(() => wijzigTabellen(realisatiewijzigingen(rijen, bestand.name, gelezen, vervangt)));
    if (gelukt) klaar(rijen.length, binnen.bedrag);
  };

  return (
    <div className={stijl.deel}>
      <section className={stijl.sectie}>
        <Subtitle2 as="h3">{t.declaraties.controle(bestand.name)}</Subtitle2>
        <Totalen bestand={telling.bestand} binnen={binnen} buiten={buiten} />
        {inCenten && <Body1 as="p">{t.declaraties.uitCenten(telling.bestand.bedrag)}</Body1>}
        {volumeEenheid !== undefined && <Body1 as="p">{t.declaraties.omgerekend(binnen.volume, volumeEenheid, volumeVan(rijen))}</Body1>}
        {telling.credits.regels > 0 && <Body1 as="p">{t.declaraties.credits(telling.credits)}</Body1>}
      </section>
      {(['regels', 'gemeenten'] as const).map((soort) => (
        <Namenkeuze
          key={soort}
          kop={t.declaraties.namen[soort].kop}
          uitleg={t.declaraties.namen[soort].uitleg}
          namen={onbekendeNamen(telling.sommen, soort === 'regels' ? 'product' : 'gemeente', registers[soort], keuzen[soort])}
          register={registers[soort]}
          kies={(naam, keuze) => kies(soort, naam, keuze)}
        />
      ))}
      {afwijzingen.length > 0 && (
        <section className={stijl.sectie}>
          <Subtitle2 as="h3">{t.declaraties.buiten}</Subtitle2>
          <Body1 as="p">{t.declaraties.buitenUitleg}</Body1>
          <Afwijzinglijst afwijzingen={afwijzingen} />
        </section>
      )}
      {bekend.soort !== 'nieuw' && rijen.length > 0 && <Bekend bekend={bekend} schrijfwijze={schrijfwijze} kies={kiesSchrijfwijze} />}
      <div className={stijl.knoppen}>
        <Button appearance="primary" disabledFocusable={bezig || rijen.length === 0 || schrijfwijze === 'niet'} onClick={() => void zetNeer()}>
          {t.declaraties.zetNeer(rijen.length)}
        </Button>
        <Button onClick={stop}>{t.declaraties.terug}</Button>
      </div>
    </div>
  );
}

/** How claims come beside those that are there: below them, in the place of some, or not. */
type Schrijfwijze = 'voegToe' | 'vervang' | 'niet';

/** What is proposed: the same claims are not counted twice, and a newer file of the same name takes the old one's place. */
const STANDAARD: Record<Bekendheid['soort'], Schrijfwijze> = { nieuw: 'voegToe', zelfdeBron: 'vervang', gelijk: 'niet', overlap: 'niet' };

const MOGELIJK: Record<Exclude<Bekendheid['soort'], 'nieuw'>, readonly Schrijfwijze[]> = {
  gelijk: ['niet', 'vervang'],
  zelfdeBron: ['vervang', 'voegToe'],
  overlap: ['niet', 'voegToe'],
};

interface Bekendprops {
  readonly bekend: Exclude<Bekendheid, { soort: 'nieuw' }>;
  readonly schrijfwijze: Schrijfwijze;
  readonly kies: (schrijfwijze: Schrijfwijze) => void;
}

function Bekend({ bekend, schrijfwijze, kies }: Bekendprops) {
  const { t } = useTeksten();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.declaraties.bekendKop[bekend.soort]}</MessageBarTitle>
        {t.declaraties.bekend(bekend)}
        <RadioGroup aria-label={t.declaraties.bekendKop[bekend.soort]} value={schrijfwijze} onChange={(_, { value }) => kies(value as Schrijfwijze)}>
          {MOGELIJK[bekend.soort].map((mogelijk) => (
            <Radio key={mogelijk} value={mogelijk} label={t.declaraties.schrijfwijze[mogelijk]} />
          ))}
        </RadioGroup>
      </MessageBarBody>
    </MessageBar>
  );
}

/** What names stand for, remembered from one file to the next. */
function useNaamkeuzen() {
  const geheugen = useImportgeheugen();
  const [keuzen, zetKeuzen] = useState(() => ({ regels: geheugen.namen('regels'), gemeenten: geheugen.namen('gemeenten') }));
  const kies = (soort: Naamsoort, naam: string, keuze: Naamkeuze | undefined) => {
    const { [naamsleutel(naam)]: _, ...andere } = keuzen[soort];
    const nieuw = keuze === undefined ? andere : { ...andere, [naamsleutel(naam)]: keuze };
    geheugen.onthoudNamen(soort, nieuw);
    zetKeuzen({ ...keuzen, [soort]: nieuw });
  };
  return { keuzen, kies };
}
