import { toeval } from '../toeval.mjs';

export const JAAR = 2026;
export const VORMEN = ['inspanning', 'output', 'outcome', 'beschikbaarheid', 'taakgericht', 'populatie'];
const GEMEENTEN = ['Aamstede', 'Beukerland', 'Cruquiusdam'];

/** A small region with lines in every vorm, agreements on and off, and one scenario; none of it contradicts itself. */
export function maakModel(nummer) {
  const kies = toeval(nummer * 7919);
  const gemeenten = GEMEENTEN.map((gemeente) => ({ gemeente, inwoners: kies.geheel(8_000, 90_000) }));
  const segmenten = ['Noord', 'Midden', 'Zuid'].map((segment) => ({ segment, verdeelsleutel: 'inwoners' }));
  const regels = Array.from({ length: 9 }, (_, i) => maakRegel(kies, `M${nummer}-${i + 1}`, kies.kies(segmenten).segment, VORMEN[i] ?? kies.kies(VORMEN)));
  const leveringen = regels.flatMap((regel) => gemeenten.map(({ gemeente }) => maakLevering(kies, regel, gemeente)));
  const totaal = ({ regel, telling }) => leveringen.filter((levering) => levering.regel === regel).reduce((som, levering) => som + (levering[telling] ?? 0), 0);
  const regelafspraken = regels.flatMap((regel) => maakAfspraak(kies, regel, Math.round(totaal(regel))));
  const segmentafspraken = segmenten.flatMap(({ segment }) => {
    const eigen = regels.filter((regel) => regel.segment === segment);
    const bedrag = eigen.reduce((som, regel) => som + schatting(regel, totaal(regel)), 0);
    if (eigen.length === 0 || kies.kans(25)) return [];
    return [{ id: `S-${nummer}-${segment}`, segment, plafond: Math.round(bedrag * kies.getal(0.7, 1.1)), soort: kies.kies([null, 'signaal', 'hard', 'hard']) }];
  });
  const afspraken = [...regelafspraken, ...segmentafspraken];
  return { nummer, gemeenten, segmenten, regels, leveringen, afspraken, verschillen: maakVerschillen(kies, regels, leveringen, afspraken) };
}

function maakRegel(kies, regel, segment, vorm) {
  const prijzen = {
    inspanning: () => ({ tarief: kies.getal(35, 95) }),
    output: () => ({ tarief: kies.getal(900, 3_000), startdeel: kies.kies([null, 0.3, 0.5]), tussendeel: kies.kies([null, 0.25]) }),
    outcome: () => ({ tarief: kies.getal(700, 1_900), resultaatdeel: kies.kies([0.2, 0.35]), doel: kies.kies([null, 0.8]), ondergrens: kies.kies([null, 0.25]), bonus: kies.kies([null, 0.15]) }),
    beschikbaarheid: () => ({ plekken: kies.geheel(1, 5), 'prijs per plek': kies.getal(20_000, 60_000), 'variabel tarief': kies.kies([null, kies.getal(20, 60)]) }),
    taakgericht: () => ({ budget: kies.getal(20_000, 90_000) }),
    populatie: () => ({ normbedrag: kies.getal(2, 9), zorgzwaarte: kies.kies([null, 1.05, 0.975]) }),
  };
  const telling = { output: 'gestart', outcome: 'cliënten' }[vorm] ?? 'volume';
  return { regel, segment, vorm, telling, ...prijzen[vorm]() };
}

function maakLevering(kies, { regel, vorm }, gemeente) {
  const eigen = {
    output: () => ({ gestart: kies.geheel(2, 30), tussentijds: kies.geheel(0, 25), afgerond: kies.geheel(0, 25) }),
    outcome: () => ({ 'cliënten': kies.geheel(5, 40), score: kies.getal(0.1, 1.1) }),
    populatie: () => ({ omvang: kies.geheel(2_000, 9_000), volume: kies.getal(100, 600, 1) }),
  };
  return { regel, gemeente, jaar: JAAR, ...(eigen[vorm]?.() ?? { volume: kies.getal(100, 600, 1) }) };
}

/** What a line costs about, to put a plafond near it. */
function schatting(regel, aantal) {
  const { tarief = 0, budget = 0, plekken = 0, normbedrag = 0 } = regel;
  return tarief * aantal + budget + plekken * (regel['prijs per plek'] ?? 0) + (regel['variabel tarief'] ?? 0) * (plekken > 0 ? aantal : 0) + normbedrag * 16_000;
}

function maakAfspraak(kies, regel, aantal) {
  if (kies.kans(20)) return [];
  const lumpsum = regel.vorm === 'taakgericht' || regel.vorm === 'populatie';
  const minimum = kies.kans(60) ? Math.round(aantal * kies.kies([0.8, 1, 1.2])) : null;
  const maximum = kies.kans(60) ? Math.round(Math.max(minimum ?? 0, aantal * kies.kies([0.7, 1, 1.3]))) : null;
  const deel = () => kies.kies([null, 0.25, 0.5, 1]);
  const delen = lumpsum ? { normtarief: kies.getal(5, 60), terugvordering: deel(), bijbetaling: deel() } : { garantie: deel(), meerprijs: deel() };
  // Never below what the minimum guarantees, also after a price has risen.
  const plafond = kies.kans(60) ? Math.round(Math.max(schatting(regel, aantal) * kies.kies([0.8, 1, 1.2]), schatting(regel, minimum ?? 0) * 1.1)) : null;
  return [{ id: `A-${regel.regel}`, regel: regel.regel, plafond, soort: kies.kies([null, 'hard', 'signaal']), minimum, maximum, ...delen }];
}

/** Other prices, volumes and agreements; an agreement that is dropped; a line that lapses. */
function maakVerschillen(kies, regels, leveringen, afspraken) {
  const verschil = (tabel, sleutel, kolom, waarde, actie = 'wijzig') => ({ scenario: 'Variant', actie, tabel, sleutel, kolom, waarde });
  const [weg, ...over] = regels.slice(VORMEN.length);
  const prijzen = over.concat(regels.slice(0, 3)).map((regel) => {
    const kolom = ['tarief', 'budget', 'prijs per plek', 'normbedrag'].find((kop) => regel[kop]);
    return verschil('tblContracten', regel.regel, kolom, Math.round(regel[kolom] * 105) / 100);
  });
  const volumes = leveringen
    .filter(({ regel }) => regel !== weg.regel && kies.kans(25))
    .map((levering) => {
      const { telling } = regels.find(({ regel }) => regel === levering.regel);
      return verschil('tblLeveringen', `${levering.regel}|${levering.gemeente}|${JAAR}`, telling, Math.round(levering[telling] * kies.getal(0.7, 1.4)));
    });
  const afgesproken = afspraken.filter(({ regel, plafond }) => regel !== weg.regel && plafond);
  const plafonds = afgesproken.slice(0, 2).map(({ id, plafond }, i) => verschil('tblAfspraken', id, 'plafond', i === 0 ? plafond + 2_500 : 'leeg'));
  return [...prijzen, ...volumes, ...plafonds, verschil('tblContracten', weg.regel, null, null, 'vervalt')];
}
