// A few small regions made by chance, and what every line and segment of them costs, as it stands and in a scenario: in
// ordinary cell formulas, written from the rules as they are described in docs/begrippen.md.
import { als, invoer, som } from './formules.mjs';
import { maakModel } from './modelinvoer.mjs';
import { Rekenblad } from './rekenblad.mjs';

const CONTRACT = ['regel', 'segment', 'vorm', 'tarief', 'budget', 'startdeel', 'tussendeel', 'resultaatdeel', 'ondergrens', 'doel', 'bonus', 'plekken', 'prijs per plek', 'variabel tarief', 'normbedrag', 'zorgzwaarte'];
const AFSPRAAK = ['id', 'segment', 'regel', 'plafond', 'soort', 'minimum', 'maximum', 'garantie', 'meerprijs', 'normtarief', 'terugvordering', 'bijbetaling'];
const LEVERING = ['regel', 'gemeente', 'jaar', 'volume', 'cliënten', 'gestart', 'tussentijds', 'afgerond', 'score', 'omvang'];
const VERSCHIL = ['scenario', 'actie', 'tabel', 'sleutel', 'kolom', 'waarde'];

export default function modellen() {
  const werkmap = new Rekenblad();
  const modellen = [1, 2, 3, 4].map(maakModel);
  const alle = (lijst) => modellen.flatMap((model) => model[lijst].map((rij) => Object.assign(rij, { model: model.nummer })));

  const tabellen = {
    tblGemeenten: tabel(werkmap, 'tblGemeenten', alle('gemeenten'), ['gemeente', 'inwoners']),
    tblSegmenten: tabel(werkmap, 'tblSegmenten', alle('segmenten'), ['segment', 'verdeelsleutel']),
    tblContracten: tabel(werkmap, 'tblContracten', alle('regels'), CONTRACT),
    tblAfspraken: tabel(werkmap, 'tblAfspraken', alle('afspraken'), AFSPRAAK),
    tblLeveringen: tabel(werkmap, 'tblLeveringen', alle('leveringen'), LEVERING),
  };
  tabel(werkmap, 'tblScenarios', alle('verschillen'), VERSCHIL);

  const uitkomsten = modellen.flatMap((model) => [
    { naam: `basis ${model.nummer}`, scenario: 'basis', model, bron: tabellen, regels: model.regels },
    { naam: `variant ${model.nummer}`, scenario: 'Variant', model, bron: metVerschillen(werkmap, model, tabellen), regels: zonderVervallen(model) },
  ]);
  const gerekend = uitkomsten.map((uitkomst) => ({ ...uitkomst, regelblad: rekenRegels(werkmap, uitkomst) }));

  const regelrijen = gerekend.flatMap((uitkomst) => uitkomst.regels.map((regel) => ({ ...uitkomst, regel })));
  werkmap.tabel('verwacht per regel', regelrijen, {
    model: ({ model }) => model.nummer,
    scenario: ({ scenario }) => scenario,
    regel: ({ regel }) => regel.regel,
    'te betalen': ({ regelblad, regel }) => `=ROUND(${regelblad.cel(regel, 'te betalen')}-${regelblad.cel(regel, 'korting')},2)`,
    onvergoed: ({ regelblad, regel }) => `=ROUND(${regelblad.cel(regel, 'onvergoed')}+${regelblad.cel(regel, 'korting')},2)`,
    volumestatus: ({ regelblad, regel }) => `=${regelblad.cel(regel, 'volumestatus')}`,
  });
  const segmentrijen = gerekend.flatMap((uitkomst) =>
    uitkomst.model.segmenten
      .map(({ segment }) => ({ ...uitkomst, segment, eigen: uitkomst.regels.filter((regel) => regel.segment === segment) }))
      .filter(({ eigen }) => eigen.length > 0),
  );
  const perSegment = werkmap.tabel('verwacht per segment', segmentrijen, {
    model: ({ model }) => model.nummer,
    scenario: ({ scenario }) => scenario,
    segment: ({ segment }) => segment,
    ...opgeteld('te betalen', '-'),
    ...opgeteld('onvergoed', '+'),
    // Its own plafond, else that of its lines together where every one has one.
    plafond: ({ model, segment, bron, regelblad, eigen }) => {
      const afspraak = segmentafspraak(model, segment);
      const lijnen = eigen.map((regel) => regelblad.cel(regel, 'plafond'));
      const vanRegels = als(`AND(${lijnen.map((cel) => `${cel}>0`).join(',')})`, som(lijnen), '"geen"');
      const cel = afspraak && bron.tblAfspraken.cel(afspraak, 'plafond');
      return `=${cel ? als(`${cel}>0`, cel, vanRegels) : vanRegels}`;
    },
    ruimte: ({ model, segment, bron, regelblad, eigen }, eigenCel) => {
      const afspraak = segmentafspraak(model, segment);
      const voor = som(eigen.map((regel) => regelblad.cel(regel, 'subtotaal')));
      const betaald = som(eigen.map((regel) => regelblad.cel(regel, 'te betalen')));
      const bedrag = afspraak ? als(`${bron.tblAfspraken.cel(afspraak, 'plafond')}>0`, betaald, voor) : voor;
      return `=${als(`${eigenCel('plafond')}="geen"`, '"geen"', `ROUND(${eigenCel('plafond')}-(${bedrag}),2)`)}`;
    },
  });
  werkmap.tabel('verwacht totaal', gerekend, {
    model: ({ model }) => model.nummer,
    scenario: ({ scenario }) => scenario,
    'te betalen': ({ scenario, model }) =>
      `=ROUND(${som(segmentrijen.filter((rij) => rij.model === model && rij.scenario === scenario).map((rij) => perSegment.cel(rij, 'te betalen')))},2)`,
  });
  return werkmap;
}

function tabel(werkmap, naam, rijen, koppen) {
  return werkmap.tabel(naam, rijen, invoer('model', ...koppen));
}

/** Copies of the tables of a model as people make them for a variant: each cell that of the base, or its new value. */
function metVerschillen(werkmap, model, basis) {
  const gewijzigd = (tabelnaam, sleutel, kop) =>
    model.verschillen.find((verschil) => verschil.tabel === tabelnaam && verschil.sleutel === sleutel && verschil.kolom === kop)?.waarde;
  const kopie = (tabelnaam, rijen, koppen, sleutelVan) =>
    werkmap.tabel(
      `${tabelnaam} ${model.nummer}`,
      rijen,
      Object.fromEntries(
        koppen.map((kop) => [
          kop,
          (rij) => {
            const waarde = gewijzigd(tabelnaam, sleutelVan(rij), kop);
            return waarde === 'leeg' ? null : (waarde ?? `=${basis[tabelnaam].cel(rij, kop)}`);
          },
        ]),
      ),
    );
  return {
    tblContracten: kopie('tblContracten', model.regels, CONTRACT, ({ regel }) => regel),
    tblAfspraken: kopie('tblAfspraken', model.afspraken, AFSPRAAK, ({ id }) => id),
    tblLeveringen: kopie('tblLeveringen', model.leveringen, LEVERING, ({ regel, gemeente, jaar }) => `${regel}|${gemeente}|${jaar}`),
  };
}

function zonderVervallen({ regels, verschillen }) {
  const weg = verschillen.filter(({ actie }) => actie === 'vervalt').map(({ sleutel }) => sleutel);
  return regels.filter(({ regel }) => !weg.includes(regel));
}

function segmentafspraak({ afspraken }, segment) {
  return afspraken.find((afspraak) => afspraak.segment === segment);
}

const opgeteld = (kop, teken) => ({
  [kop]: ({ regelblad, eigen }) =>
    `=ROUND(${som(eigen.map((regel) => regelblad.cel(regel, kop)))}${teken}(${som(eigen.map((regel) => regelblad.cel(regel, 'korting')))}),2)`,
});

/** One row per line: its volume, what counts of it, what is paid, and what a hard segment plafond takes. */
function rekenRegels(werkmap, { naam, model, bron, regels }) {
  const contract = (regel, kop) => bron.tblContracten.cel(regel, kop);
  const afspraak = (regel, kop) => {
    const rij = model.afspraken.find((kandidaat) => kandidaat.regel === regel.regel);
    return rij ? `N(${bron.tblAfspraken.cel(rij, kop)})` : '0';
  };
  const levering = (regel, kop) => `SUM(${bron.tblLeveringen.reeks(model.leveringen.filter((rij) => rij.regel === regel.regel), kop)})`;
  const tellend = (regel, aantal) =>
    als(`${afspraak(regel, 'maximum')}>0`, `MIN(${aantal},${afspraak(regel, 'maximum')})+${afspraak(regel, 'meerprijs')}*MAX(0,${aantal}-${afspraak(regel, 'maximum')})`, aantal);
  const tenminste = (cel, waarde) => als(`${cel}>0`, cel, waarde);
  const soort = (regel) => model.afspraken.find((kandidaat) => kandidaat.regel === regel.regel)?.soort ?? 'hard';
  const segmentgenoten = (regel) => regels.filter(({ segment }) => segment === regel.segment);

  // What is paid at the volume that counts (t) and at the guaranteed one (g), and what of it is owed whatever the volume.
  const betaald = {
    inspanning: (regel, t, g) => [`${contract(regel, 'tarief')}*(${t}+${g})`, `${contract(regel, 'tarief')}*${g}`],
    output: (regel, t, g) => [
      `${contract(regel, 'tarief')}*(${contract(regel, 'startdeel')}*(${t}+${g})+${contract(regel, 'tussendeel')}*(${tellend(regel, levering(regel, 'tussentijds'))})` +
        `+(1-${contract(regel, 'startdeel')}-${contract(regel, 'tussendeel')})*(${tellend(regel, levering(regel, 'afgerond'))}))`,
      `${contract(regel, 'tarief')}*${contract(regel, 'startdeel')}*${g}`,
    ],
    outcome: (regel, t, g) => {
      const gewogen = `SUMPRODUCT(${['score', 'cliënten'].map((kop) => bron.tblLeveringen.reeks(model.leveringen.filter((rij) => rij.regel === regel.regel), kop)).join(',')})`;
      const [ondergrens, doel] = [contract(regel, 'ondergrens'), tenminste(contract(regel, 'doel'), 1)];
      const factor = `MAX(0,MIN(1+${contract(regel, 'bonus')},(${gewogen}/${levering(regel, 'cliënten')}-${ondergrens})/(${doel}-${ondergrens})))`;
      const vast = `${contract(regel, 'tarief')}*(1-${contract(regel, 'resultaatdeel')})`;
      return [`${vast}*(${t}+${g})+${contract(regel, 'tarief')}*${contract(regel, 'resultaatdeel')}*${factor}*${t}`, `${vast}*${g}`];
    },
    beschikbaarheid: (regel, t, g) => {
      const gereed = `${contract(regel, 'plekken')}*${contract(regel, 'prijs per plek')}`;
      return [`${gereed}+${contract(regel, 'variabel tarief')}*(${t}+${g})`, `${gereed}+${contract(regel, 'variabel tarief')}*${g}`];
    },
    taakgericht: (regel) => corridor(regel, contract(regel, 'budget')),
    populatie: (regel) => corridor(regel, `${levering(regel, 'omvang')}*${contract(regel, 'normbedrag')}*${tenminste(contract(regel, 'zorgzwaarte'), 1)}`),
  };
  const corridor = (regel, lumpsum) => {
    const [minimum, maximum, normtarief] = ['minimum', 'maximum', 'normtarief'].map((kop) => afspraak(regel, kop));
    const volume = levering(regel, 'volume');
    const terug = `${afspraak(regel, 'terugvordering')}*${normtarief}*MAX(0,${minimum}-${volume})`;
    const bij = als(`${maximum}>0`, `${afspraak(regel, 'bijbetaling')}*${normtarief}*MAX(0,${volume}-${maximum})`, 0);
    return [`MAX(0,${lumpsum}-${terug})+${bij}`, lumpsum];
  };

  return werkmap.tabel(naam, regels, {
    regel: (regel) => `=${contract(regel, 'regel')}`,
    volume: (regel) => `=${levering(regel, regel.telling)}`,
    plafond: (regel) => `=${afspraak(regel, 'plafond')}`,
    tellend: (regel, eigen) => `=${tellend(regel, eigen('volume'))}`,
    gegarandeerd: (regel, eigen) => `=${afspraak(regel, 'garantie')}*MAX(0,${afspraak(regel, 'minimum')}-${eigen('volume')})`,
    subtotaal: (regel, eigen) => `=ROUND(${betaald[regel.vorm](regel, eigen('tellend'), eigen('gegarandeerd'))[0]},2)`,
    'te betalen': (regel, eigen) =>
      `=${soort(regel) === 'hard' ? als(`${eigen('plafond')}>0`, `MIN(${eigen('subtotaal')},${eigen('plafond')})`, eigen('subtotaal')) : eigen('subtotaal')}`,
    onvergoed: (_, eigen) => `=ROUND(${eigen('subtotaal')}-${eigen('te betalen')},2)`,
    vast: (regel, eigen) => `=MIN(${eigen('te betalen')},ROUND(${betaald[regel.vorm](regel, eigen('tellend'), eigen('gegarandeerd'))[1]},2))`,
    volumestatus: (regel, eigen) => {
      const [minimum, maximum] = [afspraak(regel, 'minimum'), afspraak(regel, 'maximum')];
      const binnen = als(`${eigen('volume')}<${minimum}`, '"onder minimum"', als(`AND(${maximum}>0,${eigen('volume')}>${maximum})`, '"boven maximum"', '"binnen"'));
      return `=${als(`${minimum}+${maximum}=0`, '"geen"', binnen)}`;
    },
    // In whole cents, by largest remainder over the part that follows volume; a tie goes to the upper row.
    variabel: (_, eigen) => `=ROUND(100*(${eigen('te betalen')}-${eigen('vast')}),0)`,
    teveel: (regel, eigen) => {
      const hard = segmentafspraak(model, regel.segment);
      if (hard?.soort !== 'hard') return 0;
      const plafond = bron.tblAfspraken.cel(hard, 'plafond');
      const opgeteld = (kop) => som(segmentgenoten(regel).map((ander) => eigen(kop, ander)));
      return `=${als(`AND(N(${plafond})>0,${opgeteld('vast')}<=${plafond})`, `MAX(0,ROUND(100*(${opgeteld('te betalen')}-${plafond}),0))`, 0)}`;
    },
    rest: (regel, eigen) => `=${als(`${eigen('teveel')}>0`, `MOD(${eigen('teveel')}*${eigen('variabel')},${som(segmentgenoten(regel).map((ander) => eigen('variabel', ander)))})`, 0)}`,
    heel: (regel, eigen) =>
      `=${als(`${eigen('teveel')}>0`, `ROUND((${eigen('teveel')}*${eigen('variabel')}-${eigen('rest')})/(${som(segmentgenoten(regel).map((ander) => eigen('variabel', ander)))}),0)`, 0)}`,
    korting: (regel, eigen) => {
      const genoten = segmentgenoten(regel);
      const voor = genoten.filter((ander) => ander !== regel).map((ander) => `(${eigen('rest', ander)}${genoten.indexOf(ander) < genoten.indexOf(regel) ? '>=' : '>'}${eigen('rest')})`);
      const over = `${eigen('teveel')}-(${som(genoten.map((ander) => eigen('heel', ander)))})`;
      return `=(${eigen('heel')}+${als(`${som(voor)}<${over}`, 1, 0)})/100`;
    },
  });
}
