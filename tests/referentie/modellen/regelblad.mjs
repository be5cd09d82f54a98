import { als } from '../formules.mjs';
import { cellenVan } from './cellen.mjs';
import { kortingkolommen } from './segmentkorting.mjs';
import { vormenMet } from './vormen.mjs';

/** One row per line: its volume, what counts of it, what is paid, and what a hard segment plafond takes. */
export function rekenRegels(werkmap, uitkomst) {
  const cellen = cellenVan(uitkomst);
  const { contract, afspraak, levering, plafondsoort, tellend } = cellen;
  const vormen = vormenMet(cellen);
  const [betaald, vast] = [0, 1].map((deel) => (regel, eigen) => vormen[regel.vorm](regel, eigen('tellend'), eigen('gegarandeerd'))[deel]);

  return werkmap.tabel(uitkomst.naam, uitkomst.regels, {
    regel: (regel) => `=${contract(regel, 'regel')}`,
    volume: (regel) => `=${levering(regel, regel.telling)}`,
    plafond: (regel) => `=${afspraak(regel, 'plafond')}`,
    tellend: (regel, eigen) => `=${tellend(regel, eigen('volume'))}`,
    gegarandeerd: (regel, eigen) => `=${afspraak(regel, 'garantie')}*MAX(0,${afspraak(regel, 'minimum')}-${eigen('volume')})`,
    subtotaal: (regel, eigen) => `=ROUND(${betaald(regel, eigen)},2)`,
    'te betalen': (regel, eigen) => {
      const subtotaal = eigen('subtotaal');
      return plafondsoort(regel) === 'hard' ? `=${als(`${eigen('plafond')}>0`, `MIN(${subtotaal},${eigen('plafond')})`, subtotaal)}` : `=${subtotaal}`;
    },
    onvergoed: (_, eigen) => `=ROUND(${eigen('subtotaal')}-${eigen('te betalen')},2)`,
    vast: (regel, eigen) => `=MIN(${eigen('te betalen')},ROUND(${vast(regel, eigen)},2))`,
    volumestatus: (regel, eigen) => {
      const [minimum, maximum] = [afspraak(regel, 'minimum'), afspraak(regel, 'maximum')];
      const nietOnder = als(`AND(${maximum}>0,${eigen('volume')}>${maximum})`, '"boven maximum"', '"binnen"');
      return `=${als(`${minimum}+${maximum}=0`, '"geen"', als(`${eigen('volume')}<${minimum}`, '"onder minimum"', nietOnder))}`;
    },
    ...kortingkolommen(uitkomst),
  });
}
