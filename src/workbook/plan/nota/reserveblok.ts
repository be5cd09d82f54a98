import { EENHEDEN } from '../../../model/nota/afronding';
import type { Notabeeld } from '../../../tables/nota/notabeeld';
import { ONDERTITEL } from '../opmaak';
import type { Bouwer } from './bouwer';

/** The reserves behind a nota, from the first to the last day of the year; nothing where none moves or is kept. */
export function reserveblok(bouwer: Bouwer, { reserves, keuze: { jaar }, eenheid }: Notabeeld, levend: boolean): void {
  if (reserves.length === 0) return;
  bouwer.zet(['Reserves'], ONDERTITEL);
  bouwer.zetKoppen(['Reserve', `1 januari ${jaar}`, 'Storting', 'Onttrekking', `31 december ${jaar}`]);
  for (const { reserve, begin, storting, onttrekking, einde } of reserves) {
    const rij = bouwer.rij + 1;
    const bedrag = (cents: number | undefined) => (cents === undefined ? 'onbekend' : cents / EENHEDEN[eenheid]);
    bouwer.zet([reserve, bedrag(begin), bedrag(storting), bedrag(onttrekking), levend && begin !== undefined ? `=B${rij}+C${rij}-D${rij}` : bedrag(einde)], {}, [0]);
  }
}
