import type { Periode } from '../../model/kalender';
import { leesDatum } from './lees-cel';
import type { Rijlezer } from '../rijen';

/** From when until when a row holds; a blank cell leaves it open on that side. */
export function leesPeriode(lezer: Rijlezer): Periode {
  const vanaf = lezer.lees('vanaf', leesDatum);
  const tot = lezer.lees('tot', leesDatum);
  if (vanaf !== undefined && tot !== undefined && tot < vanaf) {
    lezer.meldFout('tot', { code: 'eindigtVoorBegin', gegevens: { vanaf, tot } });
  }
  return { ...(vanaf !== undefined && { vanaf }), ...(tot !== undefined && { tot }) };
}
