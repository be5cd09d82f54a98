// A few small regions made by chance over three years: volumes grow, prices are indexed, and every gemeente pays its own
// part. In ordinary cell formulas, written from the rules as they are described in docs/begrippen.md.
import { rekenGemeentejaren } from './jaren/gemeentejaren.mjs';
import { JAREN, maakRegio } from './jaren/invoer.mjs';
import { rekenRegeljaren } from './jaren/regeljaren.mjs';
import { schrijfTabellen } from './jaren/tabellen.mjs';
import { schrijfVerwacht } from './jaren/verwacht.mjs';
import { Rekenblad } from './rekenblad.mjs';

export default function jaren() {
  const werkmap = new Rekenblad();
  const regios = [1, 2, 3, 4, 5, 6].map(maakRegio);
  const tabellen = schrijfTabellen(werkmap, regios);
  const regeljaren = regios.flatMap((regio) => regio.regels.flatMap((regel) => JAREN.map((jaar) => ({ regio, regel, jaar }))));
  const gemeentejaren = regeljaren.flatMap((regeljaar) => regeljaar.regio.gemeenten.map((gemeente) => ({ ...regeljaar, regeljaar, gemeente })));
  const regelblad = rekenRegeljaren(werkmap, regeljaren, gemeentejaren, tabellen);
  const gemeenteblad = rekenGemeentejaren(werkmap, gemeentejaren, tabellen, regelblad);
  schrijfVerwacht(werkmap, regios, gemeentejaren, gemeenteblad);
  return werkmap;
}
