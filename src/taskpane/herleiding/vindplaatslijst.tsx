import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Scenariouitkomst } from '../../tables/doorrekening';
import { vindplaatsen, type Regelvraag } from '../../tables/beelden/vindplaatsen';
import { adresVan } from '../../workbook/ga-naar';
import type { Modellezing } from '../../workbook/model';
import { GaNaarknop } from '../onderdelen/ga-naar';
import { LIJST } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ lijst: LIJST });

interface Props {
  readonly lezing: Modellezing;
  readonly scenario: Scenariouitkomst;
  readonly vraag: Omit<Regelvraag, 'scenario'>;
}

/** The cells a line rests on. */
export function Vindplaatslijst({ lezing, scenario, vraag }: Props) {
  const { t } = useTeksten();
  const { jaar, segment, regel } = vraag;
  const gevonden = useMemo(
    () => vindplaatsen(lezing.tabellen, { scenario: scenario.scenario, jaar, segment, regel }, scenario.invoer),
    [lezing, scenario, jaar, segment, regel],
  );
  return (
    <ul className={useStijl().lijst}>
      {gevonden.map(({ wat, naam, plaats }) => (
        <li key={`${plaats.tabel} ${plaats.rij}`}>
          <GaNaarknop wat={t.herleiding.wat[wat](naam)} waar={adresVan(plaats, lezing)} plaats={plaats} />
        </li>
      ))}
    </ul>
  );
}
