import { als, cent, som } from '../formules.mjs';
import { afgesproken, opPrijspeil } from './prijzen.mjs';

/**
 * One row per line and year, for the region as a whole: the basis, what the agreement on volume makes of it, and the
 * plafond; amounts in cents. A line that gemeenten settle each on their own has none of these.
 */
export function rekenRegeljaren(werkmap, regeljaren, gemeentejaren, tabellen) {
  const contract = ({ regio, regel, jaar }, kop) => opPrijspeil(tabellen, regio, jaar, tabellen.tblContracten.cel(regel, kop));
  const afspraak = ({ regio, regel, jaar }, kop) =>
    afgesproken(tabellen, regio, jaar, regio.afspraken.find((rij) => rij.regel === regel.regel && !rij.gemeente), kop);
  const inCenten = (bedrag) => `=${cent(bedrag)}`;

  return werkmap.tabel('regeljaren', regeljaren, {
    regel: ({ regel }) => regel.regel,
    jaar: ({ jaar }) => jaar,
    volume: (rij) => `=${som(gemeentejaren.filter(({ regeljaar }) => regeljaar === rij).map((deel) => volumecel(tabellen, deel)))}`,
    basis: (rij, eigen) => (rij.regel.soort === 'apart' ? 0 : inCenten(basis(rij, eigen('volume'), contract, tabellen))),
    'na volumeafspraak': (rij, eigen) => {
      const { soort, vorm } = rij.regel;
      const [minimum, maximum, garantie, meerprijs] = ['minimum', 'maximum', 'garantie', 'meerprijs'].map((kop) => afspraak(rij, kop));
      if (soort === 'apart' || minimum === '0') return `=${eigen('basis')}`;
      const volume = eigen('volume');
      const [tekort, overschot] = [`MAX(0,${minimum}-${volume})`, `MAX(0,${volume}-${maximum})`];
      if (vorm === 'inspanning') return inCenten(`${contract(rij, 'tarief')}*(${volume}-(1-${meerprijs})*${overschot}+${garantie}*${tekort})`);
      const norm = afspraak(rij, 'normtarief');
      return inCenten(`MAX(0,${contract(rij, 'budget')}-${afspraak(rij, 'terugvordering')}*${norm}*${tekort})+${afspraak(rij, 'bijbetaling')}*${norm}*${overschot}`);
    },
    plafond: (rij) => inCenten(afspraak(rij, 'plafond')),
  });
}

/** What a gemeente uses in a year: the year before grown by its own percentage, or by that for all. */
export function volumecel(tabellen, { regio, regel, jaar, gemeente }) {
  const levering = regio.leveringen.find((rij) => rij.regel === regel.regel && rij.gemeente === gemeente.gemeente);
  const groei = regio.uitgangspunten.filter(({ naam }) => naam.startsWith('groei'));
  const jaren = [...new Set(groei.map((rij) => rij.jaar))].filter((tot) => tot <= jaar);
  const factor = (tot) => {
    const rij = groei.find((kandidaat) => kandidaat.jaar === tot && kandidaat.naam === `groei ${gemeente.gemeente}`) ?? groei.find((kandidaat) => kandidaat.jaar === tot && kandidaat.naam === 'groei');
    return `(1+${tabellen.tblUitgangspunten.cel(rij, 'waarde')})`;
  };
  return [tabellen.tblLeveringen.cel(levering, 'volume'), ...jaren.map(factor)].join('*');
}

/** In euros, for a volume. */
export function basis(rij, volume, contract, tabellen) {
  const { vorm, treden } = rij.regel;
  if (treden) return staffelbedrag(rij, volume, tabellen);
  if (vorm === 'inspanning') return `${contract(rij, 'tarief')}*${volume}`;
  if (vorm === 'taakgericht') return contract(rij, 'budget');
  const plekken = tabellen.tblContracten.cel(rij.regel, 'plekken');
  return `${plekken}*${contract(rij, 'prijs per plek')}+${contract(rij, 'variabel tarief')}*${volume}`;
}

/** Marginaal: each tier for the volume within it. Geheel volume: all of it at the price of the tier that it reaches. */
function staffelbedrag({ regio, regel: { treden }, jaar }, volume, tabellen) {
  const cel = (trede, kop) => tabellen.tblStaffels.cel(trede, kop);
  const prijs = (trede) => opPrijspeil(tabellen, regio, jaar, cel(trede, 'tarief'));
  if (treden[0].soort === 'geheel volume') {
    return `${volume}*(${treden.reduce((lager, trede) => als(`${volume}>=${cel(trede, 'drempel')}`, prijs(trede), lager), '0')})`;
  }
  const binnen = (trede, i) => {
    const tot = treden[i + 1] ? `MIN(${volume},${cel(treden[i + 1], 'drempel')})` : volume;
    return `${prijs(trede)}*MAX(0,${tot}-${cel(trede, 'drempel')})`;
  };
  return som(treden.map(binnen));
}
