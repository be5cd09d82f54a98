import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { heleEuro } from '../../locales/taal';
import type { Prognosetotaal } from '../../model/jaarprognose/regelprognose';
import type { Prognosebeeld } from '../../tables/beelden/prognosebeeld';
import { useVerborgen } from '../onderdelen/stijlen';
import { useTabelstijl } from '../onderdelen/tabelstijl';
import { useTeksten } from '../teksten';
import { Plafondnoot, Regelnoten } from './regelnoten';

const DELEN = ['gerealiseerd', 'nogTeOntvangen', 'resterend', 'correctie', 'prognose'] as const;

type Bedragen = Pick<Prognosetotaal, (typeof DELEN)[number] | 'begroot'>;

const useStijl = makeStyles({
  blok: { breakInside: 'avoid' },
  naam: { ...typographyStyles.body1Strong, paddingTop: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalXXS, textAlign: 'left' },
  noten: { display: 'grid', rowGap: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXS },
});

/** The forecast per line, its segments and the whole: what the chart draws, and more. */
export function Prognosetabel({ beeld: { segmenten, totaal } }: { beeld: Prognosebeeld }) {
  const { t } = useTeksten();
  return (
    <table className={useTabelstijl().tabel}>
      <caption className={useVerborgen()}>{t.prognose.perRegel}</caption>
      {segmenten.map(({ segment, regels, totaal: samen, plafond }) => [
        ...regels.map((prognose) => (
          <Blok key={prognose.regel} naam={prognose.regel} bedragen={prognose.uitkomst && { ...prognose.uitkomst, ...begroot(prognose) }}>
            <Regelnoten prognose={prognose} />
          </Blok>
        )),
        <Blok key={`segment|${segment}`} naam={t.prognose.segment(segment)} bedragen={samen}>
          {plafond && <Plafondnoot plafond={plafond} />}
        </Blok>,
      ])}
      <Blok naam={t.prognose.totaal} bedragen={totaal} />
    </table>
  );
}

function begroot({ begroot: bedrag }: { begroot?: number }): { begroot?: number } {
  return bedrag === undefined ? {} : { begroot: bedrag };
}

/** One line, segment or whole: an amount per row, so that it fits a narrow pane. */
function Blok({ naam, bedragen, children }: { naam: string; bedragen: Bedragen | undefined; children?: ReactNode }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const tabel = useTabelstijl();
  return (
    <tbody className={stijl.blok}>
      <tr>
        <th scope="rowgroup" colSpan={2} className={stijl.naam}>
          {naam}
        </th>
      </tr>
      {bedragen &&
        DELEN.filter((deel) => deel !== 'correctie' || bedragen.correctie !== 0).map((deel) => (
          <tr key={deel}>
            <th scope="row" className={mergeClasses(tabel.cel, deel === 'prognose' && tabel.totaal)}>
              {t.prognose[deel]}
            </th>
            <td className={mergeClasses(tabel.cel, tabel.getal, deel === 'prognose' && tabel.totaal)}>{heleEuro(bedragen[deel])}</td>
          </tr>
        ))}
      {bedragen?.begroot !== undefined && (
        <tr>
          <th scope="row" className={tabel.cel}>
            {t.prognose.begroot}
          </th>
          <td className={mergeClasses(tabel.cel, tabel.getal)}>{heleEuro(bedragen.begroot)}</td>
        </tr>
      )}
      {children && (
        <tr>
          <td colSpan={2} className={tabel.cel}>
            <div className={stijl.noten}>{children}</div>
          </td>
        </tr>
      )}
    </tbody>
  );
}
