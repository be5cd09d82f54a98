import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { vindplaatsen, type Regelvraag } from '../../tables/vindplaatsen';
import { adresVan } from '../../workbook/ga-naar';
import type { Modellezing } from '../../workbook/model';
import { GaNaarknop } from '../onderdelen/ga-naar';
import { LIJST } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ lijst: LIJST });

/** The cells a line rests on. */
export function Vindplaatslijst({ lezing, vraag }: { lezing: Modellezing; vraag: Regelvraag }) {
  const { t } = useTeksten();
  const { scenario, jaar, segment, regel } = vraag;
  const gevonden = useMemo(
    () => vindplaatsen(lezing.tabellen, { scenario, jaar, segment, regel }),
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
