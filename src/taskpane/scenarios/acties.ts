import { useCallback, useState } from 'react';
import type { Tabelwijziging } from '../../tables/wijziging';
import { wijzigTabellen } from '../../workbook/wijzig-tabellen';
import { useSchrijven } from '../schrijven';

/** Writes to the workbook and tells how that ended. */
export interface Scenarioacties {
  /** @returns whether it succeeded; what failed is told above the screen */
  readonly voerUit: (wijzigingen: readonly Tabelwijziging[], melding: string) => Promise<boolean>;
  /** What was done last, for eyes and ears. */
  readonly melding: string;
  readonly bezig: boolean;
}

export function useScenarioacties(): Scenarioacties {
  const { schrijf, bezig } = useSchrijven();
  const [melding, zetMelding] = useState('');
  const voerUit = useCallback(
    async (wijzigingen: readonly Tabelwijziging[], tekst: string) => {
      zetMelding('');
      const gelukt = await schrijf(() => wijzigTabellen(wijzigingen));
      if (gelukt) zetMelding(tekst);
      return gelukt;
    },
    [schrijf],
  );
  return { voerUit, melding, bezig };
}
