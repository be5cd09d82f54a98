// What the example must cost, in ordinary cell formulas. Its input is what was published and what is assumed; of the
// project's own arithmetic it uses nothing.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { inProject } from '../../scripts/paths.mjs';
import { Rekenblad } from './rekenblad.mjs';

const { wetten } = JSON.parse(readFileSync(inProject('src', 'parameters', 'westerkwartier-2020.json'), 'utf8'));
const { AANNAMEN, TAAKGERICHT, OUTCOME, SEGMENTAFSPRAKEN } = await importTypeScript(
  inProject('src', 'tables', 'voorbeelden', 'westerkwartier-aannamen.ts'),
);

const producten = wetten.flatMap((wet) => wet.producten.map((product) => ({ ...product, wet })));
const vanWet = (wet) => producten.filter((product) => product.wet === wet);

const werkmap = new Rekenblad();

// Input: the only cells that are not formulas.
const perWet = werkmap.tabel('Invoer per wet', wetten, {
  wet: ({ wet }) => wet,
  segment: ({ segment }) => segment,
  gedeclareerd: ({ gedeclareerd }) => gedeclareerd.waarde,
  cliënten: ({ clienten }) => clienten.waarde,
  plafond: (wet) => segmentafspraak(wet).plafond,
  minimum: (wet) => segmentafspraak(wet).minimum,
  maximum: (wet) => segmentafspraak(wet).maximum,
});
const perProduct = werkmap.tabel('Invoer per product', producten, {
  regel: ({ regel }) => regel,
  'kosten %': ({ kostenProcent }) => kostenProcent,
  'cliënten %': ({ clientenProcent }) => clientenProcent,
  plafondfactor: ({ regel }) => AANNAMEN[regel].plafondfactor,
  minimum: ({ regel }) => AANNAMEN[regel].minimum,
  maximum: ({ regel }) => AANNAMEN[regel].maximum,
  garantie: ({ regel }) => AANNAMEN[regel].garantie ?? 0,
  meerprijs: ({ regel }) => AANNAMEN[regel].meerprijs ?? 0,
  score: ({ regel }) => OUTCOME.score[regel],
});
const algemeen = werkmap.tabel('Invoer algemeen', [OUTCOME], {
  terugvordering: () => TAAKGERICHT.terugvordering,
  bijbetaling: () => TAAKGERICHT.bijbetaling,
  resultaatdeel: ({ resultaatdeel }) => resultaatdeel,
  doel: ({ doel }) => doel,
});
const aanname = (kop) => algemeen.cel(OUTCOME, kop);

// Amounts and clients per product, by largest remainder in whole numbers; a tie goes to the upper row.
const afgeleid = werkmap.tabel('Afleiding', producten, {
  regel: (product) => `=${perProduct.cel(product, 'regel')}`,
  ...grootsteRest('cent', 'kosten %', (wet) => `100*${perWet.cel(wet, 'gedeclareerd')}`),
  ...grootsteRest('cliënten', 'cliënten %', (wet) => perWet.cel(wet, 'cliënten')),
  bedrag: (product, eigen) => `=${eigen('cent')}/100`,
  tarief: (product, eigen) => `=ROUND(${eigen('bedrag')}/${eigen('cliënten')},6)`,
  normtarief: (product, eigen) => `=ROUND(${eigen('tarief')},0)`,
  plafond: (product, eigen) => `=ROUND(${eigen('bedrag')}*${perProduct.cel(product, 'plafondfactor')},-3)`,
  budget: (product, eigen) => `=ROUND(${eigen('bedrag')},-3)`,
});

// The agreement on volume: what counts of it, and what is guaranteed on top.
const volumeafspraak = {
  tellend: (product, eigen) => {
    const maximum = perProduct.cel(product, 'maximum');
    const meer = `${perProduct.cel(product, 'meerprijs')}*MAX(0,${eigen('volume')}-${maximum})`;
    return `=MIN(${eigen('volume')},${maximum})+${meer}`;
  },
  gegarandeerd: (product, eigen) =>
    `=${perProduct.cel(product, 'garantie')}*MAX(0,${perProduct.cel(product, 'minimum')}-${eigen('volume')})`,
};
const hardPlafond = {
  'te betalen': (product, eigen) => `=MIN(${eigen('voor plafond')},${afgeleid.cel(product, 'plafond')})`,
  onvergoed: (product, eigen) => `=ROUND(${eigen('voor plafond')}-${eigen('te betalen')},2)`,
};
const geenPlafond = {
  'te betalen': (product, eigen) => `=${eigen('voor plafond')}`,
  onvergoed: () => 0,
};

const tarief = (product) => afgeleid.cel(product, 'tarief');
const scenarios = [
  scenario('basis', {
    ...volumeafspraak,
    'voor plafond': (product, eigen) => `=ROUND(${tarief(product)}*(${eigen('tellend')}+${eigen('gegarandeerd')}),2)`,
    ...hardPlafond,
  }),
  // As it was: all that was claimed is paid.
  scenario('Inspanning', {
    'voor plafond': (product, eigen) => `=ROUND(${tarief(product)}*${eigen('volume')},2)`,
    ...geenPlafond,
  }),
  scenario('Taakgericht', {
    tekort: (product, eigen) => `=MAX(0,${perProduct.cel(product, 'minimum')}-${eigen('volume')})`,
    overschot: (product, eigen) => `=MAX(0,${eigen('volume')}-${perProduct.cel(product, 'maximum')})`,
    verrekening: (product, eigen) =>
      `=${afgeleid.cel(product, 'normtarief')}*` +
      `(${aanname('bijbetaling')}*${eigen('overschot')}-${aanname('terugvordering')}*${eigen('tekort')})`,
    'voor plafond': (product, eigen) => `=ROUND(MAX(0,${afgeleid.cel(product, 'budget')}+${eigen('verrekening')}),2)`,
    ...geenPlafond,
  }),
  scenario('Outcome', {
    ...volumeafspraak,
    verdiend: (product) => `=MAX(0,MIN(1,${perProduct.cel(product, 'score')}/${aanname('doel')}))`,
    'vast deel': (product, eigen) =>
      `=${tarief(product)}*(1-${aanname('resultaatdeel')})*(${eigen('tellend')}+${eigen('gegarandeerd')})`,
    resultaat: (product, eigen) =>
      `=${tarief(product)}*${aanname('resultaatdeel')}*${eigen('verdiend')}*${eigen('tellend')}`,
    'voor plafond': (product, eigen) => `=ROUND(${eigen('vast deel')}+${eigen('resultaat')},2)`,
    ...hardPlafond,
  }),
];

werkmap.tabel(
  'Verwacht per regel',
  scenarios.flatMap(({ naam, tabel }) => producten.map((product) => ({ naam, tabel, product }))),
  {
    scenario: ({ naam }) => naam,
    segment: ({ product }) => `=${perWet.cel(product.wet, 'segment')}`,
    regel: ({ product }) => `=${perProduct.cel(product, 'regel')}`,
    'voor plafond': ({ tabel, product }) => `=${tabel.cel(product, 'voor plafond')}`,
    'te betalen': ({ tabel, product }) => `=${tabel.cel(product, 'te betalen')}`,
    onvergoed: ({ tabel, product }) => `=${tabel.cel(product, 'onvergoed')}`,
  },
);
// A segment's plafond is a signal: it is held against what the lines are paid, and cuts nothing.
werkmap.tabel(
  'Verwacht per segment',
  scenarios.flatMap(({ naam, tabel }) => wetten.map((wet) => ({ naam, tabel, wet }))),
  {
    scenario: ({ naam }) => naam,
    segment: ({ wet }) => `=${perWet.cel(wet, 'segment')}`,
    'te betalen': ({ tabel, wet }) => `=SUM(${tabel.reeks(vanWet(wet), 'te betalen')})`,
    onvergoed: ({ tabel, wet }) => `=SUM(${tabel.reeks(vanWet(wet), 'onvergoed')})`,
    plafond: ({ wet }) => `=${perWet.cel(wet, 'plafond')}`,
    ruimte: (_, eigen) => `=ROUND(${eigen('plafond')}-${eigen('te betalen')},2)`,
    benutting: (_, eigen) => `=${eigen('te betalen')}/${eigen('plafond')}`,
    volume: ({ tabel, wet }) => `=SUM(${tabel.reeks(vanWet(wet), 'volume')})`,
    volumestatus: ({ wet }, eigen) =>
      `=IF(${eigen('volume')}<${perWet.cel(wet, 'minimum')},"onder minimum",` +
      `IF(${eigen('volume')}>${perWet.cel(wet, 'maximum')},"boven maximum","binnen"))`,
  },
);

export default () => werkmap;

function segmentafspraak({ segment }) {
  return SEGMENTAFSPRAKEN.find((afspraak) => afspraak.segment === segment);
}

function scenario(naam, kolommen) {
  const tabel = werkmap.tabel(naam, producten, {
    regel: (product) => `=${perProduct.cel(product, 'regel')}`,
    volume: (product) => `=${afgeleid.cel(product, 'cliënten')}`,
    ...kolommen,
  });
  return { naam, tabel };
}

/** Columns that share a whole number over the products of a wet, the last of them the share. */
function grootsteRest(naam, procent, totaal) {
  const procenten = ({ wet }) => `SUM(${perProduct.reeks(vanWet(wet), procent)})`;
  const [gewogen, rest, heel, volgorde] = ['gewogen', 'rest', 'heel', 'volgorde'].map((stap) => `${naam} ${stap}`);
  return {
    [gewogen]: (product) => `=${totaal(product.wet)}*${perProduct.cel(product, procent)}`,
    [rest]: (product, eigen) => `=MOD(${eigen(gewogen)},${procenten(product)})`,
    [heel]: (product, eigen) => `=ROUND((${eigen(gewogen)}-${eigen(rest)})/${procenten(product)},0)`,
    [volgorde]: (product, eigen, reeks) => {
      const samen = vanWet(product.wet);
      const totHier = samen.slice(0, samen.indexOf(product) + 1);
      return `=COUNTIF(${reeks(samen, rest)},">"&${eigen(rest)})+COUNTIF(${reeks(totHier, rest)},${eigen(rest)})`;
    },
    [naam]: (product, eigen, reeks) =>
      `=${eigen(heel)}+IF(${eigen(volgorde)}<=${totaal(product.wet)}-SUM(${reeks(vanWet(product.wet), heel)}),1,0)`,
  };
}

/** A TypeScript file that is nothing but data. */
async function importTypeScript(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
