import { useEffect, useRef } from 'react';
import { VOORBEELDEN } from '../../tables/voorbeelden';
import type { Werkmapinhoud } from '../../tables/werkmapinhoud';

const OP_NAAM: Readonly<Record<string, () => Werkmapinhoud>> = VOORBEELDEN;

/** Puts down the example that the page's own address asks for (`?voorbeeld=`), once, where there is no model yet. */
export function useVoorbeeldUitAdres(zonderModel: boolean, zetNeer: (inhoud: Werkmapinhoud) => void): void {
  const gedaan = useRef(false);
  useEffect(() => {
    const voorbeeld = OP_NAAM[new URLSearchParams(location.search).get('voorbeeld') ?? ''];
    if (!zonderModel || !voorbeeld || gedaan.current) return;
    gedaan.current = true;
    zetNeer(voorbeeld());
  }, [zonderModel, zetNeer]);
}
