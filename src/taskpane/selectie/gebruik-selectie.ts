import { useEffect, useState } from 'react';
import { volgSelectie, type Selectie } from '../../workbook/volg-selectie';

/** What is selected in Excel; absent until that is known, and where this Excel does not tell. */
export function useSelectie(): Selectie | undefined {
  const [selectie, zetSelectie] = useState<Selectie>();
  useEffect(() => {
    let stop: (() => Promise<void>) | undefined;
    let voorbij = false;
    const volg = async () => {
      stop = await volgSelectie(zetSelectie);
      if (voorbij) await stop();
    };
    // Following the selection is an aid: where it cannot be had, the strip keeps its hint and nothing else is lost.
    void volg().catch(() => undefined);
    return () => {
      voorbij = true;
      void stop?.();
    };
  }, []);
  return selectie;
}
