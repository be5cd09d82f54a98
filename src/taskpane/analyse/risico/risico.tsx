import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Risicoverdeling } from '../../../model/wat-als/risico';
import type { Scenariouitkomst } from '../../../tables/doorrekening';
import { risicoPerScenario, type Risicorij } from '../../../tables/beelden/risicobeeld';
import type { Plaats } from '../../../tables/tabel';
import { Foutregel } from '../../onderdelen/foutregel';
import { GaNaarknop } from '../../onderdelen/ga-naar';
import { Grafiekkader } from '../../onderdelen/grafiekkader';
import { ZACHT } from '../../onderdelen/stijlen';
import { useTeksten } from '../../teksten';
import { useBerekening } from '../berekening';
import { Rekenwerk } from '../rekenwerk';
import { Uitslagbalken, type Uitslagrij } from '../uitslagbalken';
import { risicofiguur } from './figuur';

const useStijl = makeStyles({
  figuur: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  tweede: { marginTop: tokens.spacingVerticalL },
  zacht: ZACHT,
});

interface Vraag {
  readonly scenarios: readonly Scenariouitkomst[];
  readonly jaar: number;
  readonly regel: string;
}

const reken = ({ scenarios, jaar, regel }: Vraag) => risicoPerScenario(scenarios, jaar, regel);

/** @param contract where the line stands, to fill in its kostprijs */
export function Risico({ scenarios, jaar, regel, contract }: Vraag & { contract: Plaats }) {
  const { t } = useTeksten();
  const vraag = useMemo(() => ({ scenarios, jaar, regel }), [scenarios, jaar, regel]);
  return (
    <Rekenwerk berekening={useBerekening(vraag, reken)}>
      {(gevraagd, rijen) => (
        <>
          {rijen.some(({ ontbreekt }) => ontbreekt === 'kostprijs') && (
            <GaNaarknop wat={t.analyse.risico.zonderKostprijs(gevraagd.regel)} waar={t.analyse.risico.vulKostprijs} plaats={contract} />
          )}
          <Grafiekkader
            kop={t.analyse.risico.kop}
            figuur={(teksten) => risicofiguur(gevraagd.regel, gevraagd.jaar, rijen, teksten)}
            grafiek={<Verdeling rijen={rijen} />}
          />
        </>
      )}
    </Rekenwerk>
  );
}

function Verdeling({ rijen }: { rijen: readonly Risicorij[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { risico } = t.analyse;
  const alsRij =
    (kant: 'meer' | 'minder') =>
    ({ scenario, uitkomst, ontbreekt, fout }: Risicorij): Uitslagrij => ({
      naam: scenario,
      ...(ontbreekt && { melding: <Caption1 className={stijl.zacht}>{risico.ontbreekt[ontbreekt]}</Caption1> }),
      ...(fout && { melding: <Foutregel fout={fout} /> }),
      balken: uitkomst ? balken(uitkomst[kant]) : [],
    });
  const balken = ({ gemeente, aanbieder }: Risicoverdeling) => [
    { naam: risico.gemeente, bedrag: gemeente },
    { naam: risico.aanbieder, bedrag: aanbieder },
  ];
  return (
    <figure className={stijl.figuur}>
      <Subtitle2 as="h3">{risico.eenMeer}</Subtitle2>
      <Uitslagbalken rijen={rijen.map(alsRij('meer'))} />
      <Subtitle2 as="h3" className={stijl.tweede}>
        {risico.eenMinder}
      </Subtitle2>
      <Uitslagbalken rijen={rijen.map(alsRij('minder'))} />
      <Caption1 as="p" className={stijl.zacht}>
        {risico.uitleg}
      </Caption1>
    </figure>
  );
}
