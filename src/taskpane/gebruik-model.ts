import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { behoudGelijke } from '../tables/behoud-gelijke';
import { rekenInStappen } from '../tables/doorrekening';
import { metNotacontroles } from '../tables/nota/controleer-nota';
import { zoekModel } from '../workbook/model';
import { volgModel } from '../workbook/volg';
import { alsWerkmapfout } from '../workbook/werkmapfout';
import { dezeMaand } from './deze-maand';
import { eenTegelijk } from './een-tegelijk';
import { metPauzes } from './met-pauzes';
import { BEGINTOESTAND, volgende, type Bezigheid, type Toestand, type Werkmapstand } from './toestand';

/** The model in the workbook, and what the pane can do with it. None of these throws: what fails is in `toestand`. */
export interface Model {
  readonly toestand: Toestand;
  /** Begins anew: follows the workbook, and reads it. */
  readonly opnieuw: () => void;
  readonly schrijf: Schrijf;
  readonly klikMislukkingWeg: () => void;
}

/** Runs something that changes the workbook, then reads it again; answers whether it succeeded. */
export type Schrijf = (handeling: () => Promise<void>) => Promise<boolean>;

/** Reads the model, and reads it again whenever the workbook changes. */
export function useModel(): Model {
  const [toestand, meld] = useReducer(volgende, BEGINTOESTAND);
  const [poging, zetPoging] = useState(0);

  const probeer = useCallback(async (bij: Bezigheid, werk: () => Promise<unknown>) => {
    meld({ soort: 'begonnen', bij });
    try {
      await werk();
      meld({ soort: 'gelukt', bij });
      return true;
    } catch (error) {
      meld({ soort: 'mislukt', bij, fout: alsWerkmapfout(error) });
      return false;
    }
  }, []);

  const herlees = useMemo(() => {
    let stand: Werkmapstand | undefined;
    return eenTegelijk(async () => {
      await probeer('lezen', async () => {
        stand = await leesStand(stand);
        meld({ soort: 'gelezen', stand });
      });
    });
  }, [probeer]);
  const acties = useMemo(
    () => ({
      opnieuw: () => zetPoging((keer) => keer + 1),
      schrijf: async (handeling: () => Promise<void>) => {
        const gelukt = await probeer('schrijven', handeling);
        await herlees();
        return gelukt;
      },
      klikMislukkingWeg: () => meld({ soort: 'weggeklikt' }),
    }),
    [probeer, herlees],
  );

  useEffect(() => {
    let stop: (() => Promise<void>) | undefined;
    let voorbij = false;
    const volg = async () => {
      stop = await volgModel(() => void herlees());
      if (voorbij) await stop();
    };
    // Following comes first, so that no change falls between the first reading and it.
    void probeer('volgen', volg).then(herlees);
    return () => {
      voorbij = true;
      void stop?.();
    };
  }, [poging, herlees, probeer]);

  return { toestand, ...acties };
}

async function leesStand(vorige?: Werkmapstand): Promise<Werkmapstand> {
  const gevonden = await zoekModel();
  if (gevonden.soort !== 'model') return gevonden;
  const tabellen = behoudGelijke(gevonden.lezing.tabellen, vorige?.soort === 'model' ? vorige.lezing.tabellen : []);
  const doorrekening = metNotacontroles(await metPauzes(rekenInStappen(tabellen, dezeMaand())), tabellen);
  return { ...gevonden, lezing: { ...gevonden.lezing, tabellen }, doorrekening };
}
