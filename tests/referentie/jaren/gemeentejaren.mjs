import { als, cent, som } from '../formules.mjs';
import { afgesproken, opPrijspeil } from './prijzen.mjs';
import { basis, volumecel } from './regeljaren.mjs';
import { verdeelkolommen } from './verdeelkolommen.mjs';

/**
 * One row per line, year and gemeente, in cents: its part of the basis, of what the agreement on volume adds or takes,
 * its own plafond, and its part of what the region's plafond takes.
 */
export function rekenGemeentejaren(werkmap, rijen, tabellen, regelblad) {
  const genoten = (rij) => rijen.filter(({ regeljaar }) => regeljaar === rij.regeljaar);
  const contract = ({ regio, regel, jaar }, kop) => opPrijspeil(tabellen, regio, jaar, tabellen.tblContracten.cel(regel, kop));
  const inwoners = ({ gemeente }) => tabellen.tblGemeenten.cel(gemeente, 'inwoners');
  const aandeel = (rij) => `${inwoners(rij)}/(${som(genoten(rij).map(inwoners))})`;
  const regel = ({ regeljaar }, kop) => regelblad.cel(regeljaar, kop);
  const eigenAfspraak = ({ regio, regel: { regel: naam }, jaar, gemeente }, kop) =>
    afgesproken(tabellen, regio, jaar, regio.afspraken.find((rij) => rij.regel === naam && rij.gemeente === gemeente.gemeente), kop);

  /** What the basis would be for the gemeente alone; tiers are reached together, so every unit weighs the same. */
  const eigenBasis = (rij, volume) => {
    const { vorm, treden } = rij.regel;
    if (treden) return `=${volume}`;
    if (vorm === 'taakgericht') return `=${cent(`${contract(rij, 'budget')}*${aandeel(rij)}`)}`;
    if (vorm === 'beschikbaarheid') {
      const plekken = `${tabellen.tblContracten.cel(rij.regel, 'plekken')}*${aandeel(rij)}`;
      return `=${cent(`${plekken}*${contract(rij, 'prijs per plek')}+${contract(rij, 'variabel tarief')}*${volume}`)}`;
    }
    return `=${cent(basis(rij, volume, contract, tabellen))}`;
  };

  return werkmap.tabel('gemeentejaren', rijen, {
    regel: (rij) => rij.regel.regel,
    jaar: ({ jaar }) => jaar,
    gemeente: ({ gemeente }) => gemeente.gemeente,
    volume: (rij) => `=${volumecel(tabellen, rij)}`,
    ...verdeelkolommen('basis', genoten, (rij) => `=${regel(rij, 'basis')}`, (rij, eigen) => eigenBasis(rij, eigen('volume'))),
    // A guarantee and what goes back go by the key, a bijbetaling by volume, a cut above the maximum by what is paid.
    ...verdeelkolommen(
      'stap',
      genoten,
      (rij) => `=ABS(${regel(rij, 'na volumeafspraak')}-${regel(rij, 'basis')})`,
      (rij, eigen) => {
        const meer = `${regel(rij, 'na volumeafspraak')}>=${regel(rij, 'basis')}`;
        return rij.regel.vorm === 'taakgericht' ? `=${als(meer, eigen('volume'), inwoners(rij))}` : `=${als(meer, inwoners(rij), `MAX(1,${eigen('basis')})`)}`;
      },
    ),
    'na volumeafspraak': (rij, eigen) =>
      rij.regel.soort === 'apart'
        ? eigenAfrekening(rij, eigen('volume'))
        : `=${eigen('basis')}+SIGN(${regel(rij, 'na volumeafspraak')}-${regel(rij, 'basis')})*${eigen('stap')}`,
    'na eigen plafond': (rij, eigen) => {
      const plafond = cent(eigenAfspraak(rij, 'plafond'));
      return `=${als(`${plafond}>0`, `MIN(${plafond},${eigen('na volumeafspraak')})`, eigen('na volumeafspraak'))}`;
    },
    ...verdeelkolommen(
      'korting',
      genoten,
      (rij, eigen) => `=${als(`${regel(rij, 'plafond')}>0`, `MAX(0,${som(genoten(rij).map((ander) => eigen('na eigen plafond', ander)))}-${regel(rij, 'plafond')})`, 0)}`,
      (_, eigen) => `=${eigen('na eigen plafond')}`,
    ),
    'te betalen': (_, eigen) => `=${eigen('na eigen plafond')}-${eigen('korting')}`,
  });

  /** A gemeente that settles a volume of its own. */
  function eigenAfrekening(rij, volume) {
    const [minimum, maximum, garantie, meerprijs] = ['minimum', 'maximum', 'garantie', 'meerprijs'].map((kop) => eigenAfspraak(rij, kop));
    const tellend = `${volume}-(1-${meerprijs})*MAX(0,${volume}-${maximum})+${garantie}*MAX(0,${minimum}-${volume})`;
    return `=${cent(`${contract(rij, 'tarief')}*(${tellend})`)}`;
  }
}
