import { als } from '../formules.mjs';

/**
 * Per vorm what is paid at the volume that counts (`t`) and at the guaranteed one (`g`), and what of that is owed
 * whatever the volume.
 */
export function vormenMet({ contract, afspraak, levering, leveringen, tellend }) {
  const tenminste = (cel, waarde) => als(`${cel}>0`, cel, waarde);

  /** A lump sum, settled on its volume. */
  const corridor = (regel, lumpsum) => {
    const [minimum, maximum, normtarief] = ['minimum', 'maximum', 'normtarief'].map((kop) => afspraak(regel, kop));
    const volume = levering(regel, 'volume');
    const terug = `${afspraak(regel, 'terugvordering')}*${normtarief}*MAX(0,${minimum}-${volume})`;
    const bij = als(`${maximum}>0`, `${afspraak(regel, 'bijbetaling')}*${normtarief}*MAX(0,${volume}-${maximum})`, 0);
    return [`MAX(0,${lumpsum}-${terug})+${bij}`, lumpsum];
  };

  return {
    inspanning: (regel, t, g) => {
      const tarief = contract(regel, 'tarief');
      return [`${tarief}*(${t}+${g})`, `${tarief}*${g}`];
    },
    output: (regel, t, g) => {
      const [tarief, startdeel, tussendeel] = ['tarief', 'startdeel', 'tussendeel'].map((kop) => contract(regel, kop));
      const [tussentijds, afgerond] = ['tussentijds', 'afgerond'].map((kop) => tellend(regel, levering(regel, kop)));
      const delen = `${startdeel}*(${t}+${g})+${tussendeel}*(${tussentijds})+(1-${startdeel}-${tussendeel})*(${afgerond})`;
      return [`${tarief}*(${delen})`, `${tarief}*${startdeel}*${g}`];
    },
    outcome: (regel, t, g) => {
      const [tarief, resultaatdeel, ondergrens] = ['tarief', 'resultaatdeel', 'ondergrens'].map((kop) => contract(regel, kop));
      const doel = tenminste(contract(regel, 'doel'), 1);
      const gewogen = `SUMPRODUCT(${leveringen(regel, 'score')},${leveringen(regel, 'cliënten')})`;
      const score = `${gewogen}/${levering(regel, 'cliënten')}`;
      const factor = `MAX(0,MIN(1+${contract(regel, 'bonus')},(${score}-${ondergrens})/(${doel}-${ondergrens})))`;
      const vast = `${tarief}*(1-${resultaatdeel})`;
      return [`${vast}*(${t}+${g})+${tarief}*${resultaatdeel}*${factor}*${t}`, `${vast}*${g}`];
    },
    beschikbaarheid: (regel, t, g) => {
      const gereed = `${contract(regel, 'plekken')}*${contract(regel, 'prijs per plek')}`;
      const variabel = contract(regel, 'variabel tarief');
      return [`${gereed}+${variabel}*(${t}+${g})`, `${gereed}+${variabel}*${g}`];
    },
    taakgericht: (regel) => corridor(regel, contract(regel, 'budget')),
    populatie: (regel) => corridor(regel, `${levering(regel, 'omvang')}*${contract(regel, 'normbedrag')}*${tenminste(contract(regel, 'zorgzwaarte'), 1)}`),
  };
}
