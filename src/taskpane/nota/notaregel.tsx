import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useId, useState } from 'react';
import type { Bedragkolom } from '../../model/nota/nota';
import { regelopschrift } from '../../tables/nota/taakvelden';
import type { Beeldregel, Notabeeld } from '../../tables/nota/notabeeld';
import { Statuslabel } from '../onderdelen/statuslabel';
import { NAAM_EN_BEDRAG } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Notabedrag, Rijbedrag, Rijverschil, type Schrijfwijze } from './notabedrag';
import { useTabelstijl } from './tabelstijl';
import { Toelichting } from './toelichting';

const useStijl = makeStyles({
  knop: { justifyContent: 'flex-start', width: '100%', minWidth: 0, padding: 0, border: 'none', fontWeight: tokens.fontWeightRegular, textAlign: 'left', overflowWrap: 'anywhere', alignItems: 'flex-start' },
  inhoud: { display: 'grid', rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  lijst: { ...typographyStyles.caption1, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS, '& div': NAAM_EN_BEDRAG, '& dd': { marginInlineStart: 0, textAlign: 'end' } },
});

interface Props {
  readonly beeld: Notabeeld;
  readonly beeldregel: Beeldregel;
  readonly wijze: Schrijfwijze;
}

/** A line of the nota; opened, it has all its amounts and its sentence. */
export function Notaregelrij({ beeld, beeldregel, wijze }: Props) {
  const { t } = useTeksten();
  const [open, zetOpen] = useState(false);
  const id = useId();
  const [tabel, stijl] = [useTabelstijl(), useStijl()];
  const { regel, nalezen } = beeldregel;
  return (
    <>
      <tr className={tabel.rij}>
        <th scope="row" className={tabel.cel}>
          <Button
            appearance="transparent"
            size="small"
            className={stijl.knop}
            icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => zetOpen(!open)}
          >
            {regelopschrift(regel.naam, beeld.keuze.indeling)}
          </Button>
          {nalezen && !open && (
            <Statuslabel toon="letOp" icoon={Warning16Filled}>
              {t.nota.nalezen}
            </Statuslabel>
          )}
        </th>
        {(['actueel', 'prognose'] as const).map((kolom) => (
          <td key={kolom} className={mergeClasses(tabel.cel, tabel.bedrag)}>
            <Rijbedrag bedragen={regel} kolom={kolom} rij={regel.soort} wijze={wijze} />
          </td>
        ))}
        <td className={mergeClasses(tabel.cel, tabel.bedrag)}>
          <Rijverschil bedragen={regel} rij={regel.soort} wijze={wijze} />
        </td>
      </tr>
      <tr id={id} hidden={!open}>
        <td colSpan={4}>
          {open && (
            <div className={stijl.inhoud}>
              <Bedragen beeld={beeld} beeldregel={beeldregel} wijze={wijze} />
              <Toelichting beeld={beeld} beeldregel={beeldregel} />
            </div>
          )}
        </td>
      </tr>
    </>
  );
}

const KOLOMMEN = ['primitief', 'wijzigingen', 'realisatie', 'nogTeOntvangen'] as const satisfies readonly Bedragkolom[];

function Bedragen({ beeld, beeldregel: { regel }, wijze }: Props) {
  const { t } = useTeksten();
  return (
    <dl className={useStijl().lijst} aria-label={t.nota.details}>
      {KOLOMMEN.map((kolom) => (
        <div key={kolom}>
          <dt>{t.nota[kolom]}</dt>
          <dd>
            <Rijbedrag bedragen={regel} kolom={kolom} rij={regel.soort} wijze={wijze} />
          </dd>
        </div>
      ))}
      {regel.vervolg.map((effect, i) => (
        <div key={i}>
          <dt>{t.nota.vervolg(beeld.keuze.jaar + 1 + i)}</dt>
          <dd>
            <Notabedrag cents={effect} eenheid={wijze.eenheid} />
          </dd>
        </div>
      ))}
      {regel.aard && (
        <div>
          <dt>{t.nota.aardKop}</dt>
          <dd>{t.nota.aard[regel.aard]}</dd>
        </div>
      )}
      {regel.dekking.length > 0 && (
        <div>
          <dt>{t.nota.dekking}</dt>
          <dd>{regel.dekking.join('; ')}</dd>
        </div>
      )}
    </dl>
  );
}
