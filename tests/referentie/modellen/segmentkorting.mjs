import { als, som } from '../formules.mjs';
import { segmentafspraak } from './cellen.mjs';

/**
 * What a hard segment plafond takes from each line, in whole cents, by largest remainder over the part that follows
 * volume; a tie goes to the upper row.
 */
export function kortingkolommen({ model, bron, regels }) {
  const genoten = (regel) => regels.filter(({ segment }) => segment === regel.segment);
  const samen = (regel, eigen, kop) => som(genoten(regel).map((ander) => eigen(kop, ander)));
  const alsTeveel = (eigen, dan) => `=${als(`${eigen('teveel')}>0`, dan, 0)}`;

  return {
    variabel: (_, eigen) => `=ROUND(100*(${eigen('te betalen')}-${eigen('vast')}),0)`,
    teveel: (regel, eigen) => {
      const afspraak = segmentafspraak(model, regel.segment);
      if (afspraak?.soort !== 'hard') return 0;
      const plafond = bron.tblAfspraken.cel(afspraak, 'plafond');
      const teveel = `MAX(0,ROUND(100*(${samen(regel, eigen, 'te betalen')}-${plafond}),0))`;
      return `=${als(`AND(N(${plafond})>0,${samen(regel, eigen, 'vast')}<=${plafond})`, teveel, 0)}`;
    },
    rest: (regel, eigen) => alsTeveel(eigen, `MOD(${eigen('teveel')}*${eigen('variabel')},${samen(regel, eigen, 'variabel')})`),
    heel: (regel, eigen) => alsTeveel(eigen, `ROUND((${eigen('teveel')}*${eigen('variabel')}-${eigen('rest')})/(${samen(regel, eigen, 'variabel')}),0)`),
    korting: (regel, eigen) => {
      const rijen = genoten(regel);
      const gaatVoor = (ander) => `(${eigen('rest', ander)}${rijen.indexOf(ander) < rijen.indexOf(regel) ? '>=' : '>'}${eigen('rest')})`;
      const voor = som(rijen.filter((ander) => ander !== regel).map(gaatVoor));
      const over = `${eigen('teveel')}-(${samen(regel, eigen, 'heel')})`;
      return `=(${eigen('heel')}+${als(`${voor}<${over}`, 1, 0)})/100`;
    },
  };
}
