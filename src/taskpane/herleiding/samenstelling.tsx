import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { euro } from '../../locales/taal';
import type { Fout } from '../../model/fouten';
import type { Cent } from '../../model/geld';
import { perRegel } from '../../model/samenvatting';
import type { Segmentuitkomst } from '../../model/segmentuitkomst';
import type { Jaarbeeld } from '../../tables/jaarbeeld';
import { Foutregel } from '../onderdelen/foutregel';
import { opsomming } from '../onderdelen/opsomming';
import { LIJST, NAAM_EN_BEDRAG, POST } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Bedragknop } from './bedragknop';
import type { Bedragkeuze } from './keuze';

const useStijl = makeStyles({
  lijst: LIJST,
  post: POST,
  totaal: { ...NAAM_EN_BEDRAG, paddingBlock: tokens.spacingVerticalM },
});

/** A scenario as the sum of its segments. */
export function Totaalopbouw({ beeld: { scenario, segmenten, totaal } }: { beeld: Jaarbeeld }) {
  return (
    <Optelling totaal={totaal.teBetalen} fout={totaal.fout}>
      {segmenten.map(({ segment, teBetalen, fout }) => (
        <Deel key={segment} naam={segment} bedrag={teBetalen} fout={fout} keuze={{ scenario, segment }} />
      ))}
    </Optelling>
  );
}

interface Segmentprops {
  readonly beeld: Jaarbeeld;
  readonly segment: Segmentuitkomst;
  readonly producten: ReadonlyMap<string, string>;
}

/** A segment as the sum of its lines. */
export function Segmentopbouw({ beeld: { scenario, regels }, segment: { segment, teBetalen, fout }, producten }: Segmentprops) {
  const eigen = perRegel(regels.filter((regel) => regel.segment === segment));
  return (
    <Optelling totaal={teBetalen} fout={fout}>
      {eigen.map(({ naam: regel, teBetalen: bedrag, fout: regelfout }) => (
        <Deel
          key={regel}
          naam={opsomming(regel, producten.get(regel))}
          bedrag={bedrag}
          fout={regelfout}
          keuze={{ scenario, segment, regel }}
        />
      ))}
    </Optelling>
  );
}

function Optelling({ totaal, fout, children }: { totaal: Cent; fout: Fout | undefined; children: ReactNode }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <>
      <ul className={stijl.lijst}>{children}</ul>
      <div className={stijl.totaal}>
        <Body1Strong>{t.vergelijking.teBetalen}</Body1Strong>
        {fout ? <Body1>{t.vergelijking.onvolledig}</Body1> : <Body1Strong>{euro(totaal)}</Body1Strong>}
      </div>
    </>
  );
}

function Deel({ naam, bedrag, fout, keuze }: { naam: string; bedrag: Cent; fout: Fout | undefined; keuze: Bedragkeuze }) {
  return (
    <li className={useStijl().post}>
      <Body1>{naam}</Body1>
      {fout ? <Foutregel fout={fout} /> : <Bedragknop bedrag={bedrag} keuze={keuze} />}
    </li>
  );
}
