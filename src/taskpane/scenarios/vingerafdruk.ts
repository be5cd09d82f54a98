import { useEffect, useState } from 'react';
import { naamsleutel } from '../../tables/celwaarde';
import { invoertekst } from '../../tables/scenario/invoertekst';
import type { Vastlegging } from '../../tables/scenario/vastgelegd';
import type { Tabelinhoud } from '../../tables/tabel';

/** Sixteen characters tell more inputs apart than anyone will ever make. */
const LENGTE = 16;

/** The fingerprint of everything a scenario is calculated with: the first characters of its SHA-256. */
export async function vingerafdrukVan(tabellen: readonly Tabelinhoud[], scenario: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(invoertekst(tabellen, scenario)));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, LENGTE);
}

/** The frozen scenarios whose inputs have moved on, by the name they are compared with; empty until that is known. */
export function useVerouderd(
  tabellen: readonly Tabelinhoud[],
  vastgelegd: ReadonlyMap<string, Vastlegging>,
): ReadonlyMap<string, boolean> {
  const [bekend, zetBekend] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    let voorbij = false;
    const vergelijk = [...vastgelegd.values()].map(async ({ scenario, vingerafdruk }) => {
      return [naamsleutel(scenario), (await vingerafdrukVan(tabellen, scenario)) !== vingerafdruk] as const;
    });
    void Promise.all(vergelijk).then((uitkomsten) => {
      if (!voorbij) zetBekend(new Map(uitkomsten));
    });
    return () => {
      voorbij = true;
    };
  }, [tabellen, vastgelegd]);
  return bekend;
}
