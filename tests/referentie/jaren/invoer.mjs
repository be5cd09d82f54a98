import { toeval } from '../toeval.mjs';

export const JAREN = [2026, 2027, 2028];
export const [EERSTE] = JAREN;
const GEMEENTEN = ['Duinrade', 'Eikendam', 'Fluithoek'];

/** A region with a line of every kind that gemeenten share in a way of its own. */
export function maakRegio(nummer) {
  const kies = toeval(nummer * 104_729);
  const gemeenten = GEMEENTEN.map((gemeente) => ({ gemeente, inwoners: kies.geheel(8_000, 90_000) }));
  const naam = (i) => `J${nummer}-${i}`;
  const vast = { segment: 'Alles', prijspeil: EERSTE };
  const regels = [
    { regel: naam(1), soort: 'samen', vorm: 'inspanning', tarief: kies.getal(35, 95) },
    { regel: naam(2), soort: 'samen', vorm: 'inspanning', tarief: kies.getal(35, 95) },
    { regel: naam(3), soort: 'samen', vorm: 'taakgericht', budget: kies.getal(20_000, 90_000) },
    { regel: naam(4), soort: 'samen', vorm: 'beschikbaarheid', plekken: kies.geheel(1, 5), 'prijs per plek': kies.getal(20_000, 60_000), 'variabel tarief': kies.getal(20, 60) },
    { regel: naam(5), soort: 'samen', vorm: 'inspanning', treden: maakTreden(kies) },
    { regel: naam(6), soort: 'apart', vorm: 'inspanning', tarief: kies.getal(35, 95) },
  ].map((regel) => ({ ...regel, ...vast }));
  const leveringen = regels.flatMap(({ regel }) => gemeenten.map(({ gemeente }) => ({ regel, gemeente, jaar: EERSTE, volume: kies.getal(100, 600, 1) })));
  return {
    nummer,
    gemeenten,
    segmenten: [{ segment: 'Alles', verdeelsleutel: 'inwoners' }],
    regels,
    treden: regels.flatMap(({ regel, treden = [] }) => treden.map((trede) => Object.assign(trede, { regel }))),
    leveringen,
    afspraken: maakAfspraken(kies, regels, leveringen),
    uitgangspunten: maakUitgangspunten(kies),
  };
}

function maakTreden(kies) {
  const soort = kies.kies(['marginaal', 'geheel volume']);
  return [0, kies.geheel(300, 700), kies.geheel(800, 1_400)].map((drempel, i) => ({ trede: i + 1, drempel, tarief: kies.getal(60 - 15 * i, 75 - 15 * i), soort }));
}

/** Of the region for most lines; a plafond for each gemeente on the second, a band for each on the last. */
function maakAfspraken(kies, regels, leveringen) {
  const volumes = ({ regel }) => leveringen.filter((levering) => levering.regel === regel);
  const totaal = (regel) => volumes(regel).reduce((som, { volume }) => som + volume, 0);
  const rond = (getal) => Math.round(getal);
  const deel = () => kies.kies([0.25, 0.5, 1]);
  const [eerste, tweede, derde, , vijfde, laatste] = regels;
  const prijspeil = () => kies.kies([null, EERSTE]);
  return [
    { regel: eerste.regel, ...bandRond(kies, totaal(eerste)), garantie: deel(), meerprijs: deel(), plafond: rond(eerste.tarief * totaal(eerste) * 1.3), prijspeil: prijspeil() },
    ...volumes(tweede).map(({ gemeente, volume }) => ({ regel: tweede.regel, gemeente, plafond: rond(tweede.tarief * volume * kies.kies([0.9, 1, 1.1])), prijspeil: prijspeil() })),
    { regel: derde.regel, ...bandRond(kies, totaal(derde)), normtarief: kies.getal(5, 30), terugvordering: deel(), bijbetaling: deel(), prijspeil: EERSTE },
    { regel: vijfde.regel, plafond: rond(50 * totaal(vijfde)), prijspeil: prijspeil() },
    ...volumes(laatste).map(({ gemeente, volume }) => ({ regel: laatste.regel, gemeente, ...bandRond(kies, volume), garantie: deel(), meerprijs: deel() })),
  ].map((afspraak, i) => ({ id: `${eerste.regel}/${i}`, ...afspraak }));
}

/** A minimum and a maximum with the volume below, within or above them. */
function bandRond(kies, volume) {
  const [onder, boven] = kies.kies([[1.02, 1.2], [0.9, 1.1], [0.7, 0.95]]);
  return { minimum: Math.round(volume * onder), maximum: Math.round(volume * boven) };
}

/** Growth for all, and of its own for one gemeente; the rise of prices in each year. */
function maakUitgangspunten(kies) {
  return JAREN.slice(1).flatMap((jaar) => [
    { naam: 'groei', jaar, waarde: kies.getal(-0.08, 0.12, 3) },
    { naam: `groei ${GEMEENTEN[0]}`, jaar, waarde: kies.getal(-0.08, 0.12, 3) },
    { naam: 'index', jaar, waarde: kies.getal(0.01, 0.06, 4) },
  ]);
}
