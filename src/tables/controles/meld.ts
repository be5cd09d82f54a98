import type { Fout } from '../../model/fouten';
import type { Meld, Plaats } from '../tabel';

/** Reports what deserves attention but leaves every amount known; nothing where there is no cell to mend it in. */
export function waarschuw(meld: Meld, fout: Fout, plaats: Plaats | undefined): void {
  if (plaats) meld({ ernst: 'waarschuwing', fout, plaats });
}
