import { useEffect, useRef } from 'react';
import { westerkwartier } from '../../tables/voorbeelden/westerkwartier';
import type { Werkmapinhoud } from '../../tables/werkmapinhoud';

const VOORBEELDEN: Readonly<Record<string, () => Werkmapinhoud>> = { westerkwartier };

/** Puts down the example that the page's own address asks for (`?voorbeeld=`), once, where there is no model yet. */
export function useVoorbeeldUitAdres(zonderModel: boolean, zetNeer: (inhoud: Werkmapinhoud) => void): void {
  const gedaan = useRef(false);
  useEffect(() => {
    const voorbeeld = VOORBEELDEN[new URLSearchParams(location.search).get('voorbeeld') ?? ''];
    if (!zonderModel || !voorbeeld || gedaan.current) return;
    gedaan.current = true;
    zetNeer(voorbeeld());
  }, [zonderModel, zetNeer]);
}
