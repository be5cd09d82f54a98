import { zinVoorFout } from '../../../locales/fouten';
import type { Fout } from '../../../model/fouten';
import type { Notabeeld } from '../../../tables/nota/notabeeld';
import { ONDERTITEL } from '../opmaak';
import type { Bouwer } from './bouwer';

/** Contract lines that are in no amount of the nota, and why; nothing where all of them are. */
export function buitenblok(bouwer: Bouwer, { zonderPost, zonderPrognose }: Notabeeld): void {
  const fouten: [regel: string, fout: Fout][] = [
    ...zonderPost.map(({ regel, prognose }): [string, Fout] => [regel, { code: 'regelZonderPost', gegevens: { regel, bedrag: prognose } }]),
    ...zonderPrognose.map(({ regel, fout }): [string, Fout] => [regel, fout]),
  ];
  if (fouten.length === 0) return;
  bouwer.sla();
  bouwer.zet(['Niet in deze nota'], ONDERTITEL);
  for (const [regel, fout] of fouten) bouwer.zet([regel, zinVoorFout(fout, 'nl')]);
}
