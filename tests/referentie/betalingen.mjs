// What a contract line is paid, in ordinary cell formulas: every vorm with every agreement on and off, below, at and
// above each threshold. Written from the rules as they are described in docs/begrippen.md.
import { als, invoer } from './formules.mjs';
import { kruis } from './kruis.mjs';
import { Rekenblad } from './rekenblad.mjs';

const PLAFONDS = (laag, precies) => [
  {},
  { plafond: laag, soort: 'hard' },
  { plafond: laag, soort: 'signaal' },
  { plafond: precies, soort: 'hard' },
];
const HARDE_PLAFONDS = (laag, precies) => PLAFONDS(laag, precies).filter(({ soort }) => soort !== 'signaal');
const MINIMUM = (minimum) => [{}, { minimum }, { minimum, garantie: 0.5 }, { minimum, garantie: 1 }];
const MAXIMUM = (maximum) => [{}, { maximum }, { maximum, meerprijs: 0.4 }];
const CORRIDORS = [
  {},
  { minimum: 900 },
  { maximum: 1100 },
  { minimum: 900, normtarief: 50, terugvordering: 0.5 },
  { minimum: 900, normtarief: 5_000, terugvordering: 1 },
  { maximum: 1100, normtarief: 50.35, bijbetaling: 0.25 },
  { minimum: 900, maximum: 1100, normtarief: 50, terugvordering: 0.5, bijbetaling: 0.25 },
  { minimum: 900, terugvordering: 0.5 },
];
const VOLUMES = [0, 899.5, 900, 1000, 1100, 1100.7].map((volume) => ({ volume }));

const afgesproken = (cel) => `${cel}<>""`;
/** Of a quantity: all of it up to the maximum, and above it the share meerprijs. */
const tellend = (eigen, aantal) =>
  als(
    afgesproken(eigen('maximum')),
    `MIN(${eigen(aantal)},${eigen('maximum')})+${eigen('meerprijs')}*MAX(0,${eigen(aantal)}-${eigen('maximum')})`,
    eigen(aantal),
  );
/** Of what falls short of the minimum: the share garantie. */
const gegarandeerd = (eigen, aantal) =>
  als(afgesproken(eigen('minimum')), `${eigen('garantie')}*MAX(0,${eigen('minimum')}-${eigen(aantal)})`, 0);
const centen = (euro) => `=ROUND(${euro},2)`;

/** The end of every chain. Nothing is paid where the contract contradicts itself. */
const einde = (aantal, tegenspraak) => ({
  tegenspraak: (_, eigen) => `=${tegenspraak(eigen)}`,
  'te betalen': (_, eigen) =>
    `=${als(eigen('soort') + '="hard"', `MIN(${eigen('subtotaal')},${eigen('plafond')})`, eigen('subtotaal'))}`,
  onvergoed: (_, eigen) => `=ROUND(${eigen('subtotaal')}-${eigen('te betalen')},2)`,
  status: (_, eigen) =>
    `=${als(
      `AND(${afgesproken(eigen('minimum'))},${eigen(aantal)}<${eigen('minimum')})`,
      '"onder minimum"',
      als(`AND(${afgesproken(eigen('maximum'))},${eigen(aantal)}>${eigen('maximum')})`, '"boven maximum"', '"binnen"'),
    )}`,
});
/** A minimum that is guaranteed and costs more than the hard plafond pays. */
const garantieBovenPlafond = (prijs) => (eigen) =>
  als(
    `AND(${eigen('soort')}="hard",${prijs(eigen)}*${eigen('garantie')}*${eigen('minimum')}>${eigen('plafond')})`,
    '"garantieBovenPlafond"',
    '"geen"',
  );
const normtariefOntbreekt = (eigen) =>
  als(`AND(${eigen('normtarief')}=0,${eigen('terugvordering')}+${eigen('bijbetaling')}>0)`, '"normtariefOntbreekt"', '"geen"');

/** A lump sum that follows volume outside its corridor only. */
const lumpsumNaCorridor = (lumpsum) => ({
  terug: (_, eigen) =>
    `=${als(afgesproken(eigen('minimum')), `${eigen('terugvordering')}*${eigen('normtarief')}*MAX(0,${eigen('minimum')}-${eigen('volume')})`, 0)}`,
  bij: (_, eigen) =>
    `=${als(afgesproken(eigen('maximum')), `${eigen('bijbetaling')}*${eigen('normtarief')}*MAX(0,${eigen('volume')}-${eigen('maximum')})`, 0)}`,
  subtotaal: (_, eigen) => centen(`${lumpsum(eigen)}-MIN(${lumpsum(eigen)},${eigen('terug')})+${eigen('bij')}`),
});

export default function betalingen() {
  const werkmap = new Rekenblad();

  werkmap.tabel('inspanning', kruis([{ tarief: 47.15 }], VOLUMES, MINIMUM(900), MAXIMUM(1100), PLAFONDS(43_000, 47_150)), {
    ...invoer('tarief', 'volume', 'minimum', 'maximum', 'garantie', 'meerprijs', 'plafond', 'soort'),
    basis: (_, eigen) => centen(`${eigen('tarief')}*${eigen('volume')}`),
    subtotaal: (_, eigen) => centen(`${eigen('tarief')}*(${tellend(eigen, 'volume')}+${gegarandeerd(eigen, 'volume')})`),
    ...einde('volume', garantieBovenPlafond((eigen) => eigen('tarief'))),
  });

  const TRAJECTEN = kruis(
    [{ gestart: 0 }, { gestart: 9 }, { gestart: 10 }, { gestart: 13 }],
    [{ afgerond: 6 }, { afgerond: 13, startdeel: 0.4 }, { afgerond: 6, startdeel: 0.4, tussentijds: 14, tussendeel: 0.25 }],
  );
  const einddeel = (eigen) => `(1-${eigen('startdeel')}-${eigen('tussendeel')})`;
  werkmap.tabel('output', kruis([{ prijs: 2000.45 }], TRAJECTEN, MINIMUM(10).slice(0, 3), MAXIMUM(12), HARDE_PLAFONDS(9_000, 20_004.5)), {
    ...invoer('prijs', 'gestart', 'tussentijds', 'afgerond', 'startdeel', 'tussendeel'),
    ...invoer('minimum', 'maximum', 'garantie', 'meerprijs', 'plafond', 'soort'),
    basis: (_, eigen) =>
      centen(
        `${eigen('prijs')}*(${eigen('startdeel')}*${eigen('gestart')}+${eigen('tussendeel')}*${eigen('tussentijds')}+${einddeel(eigen)}*${eigen('afgerond')})`,
      ),
    gestarte: (_, eigen) => `=${tellend(eigen, 'gestart')}+${gegarandeerd(eigen, 'gestart')}`,
    halverwege: (_, eigen) => `=${tellend(eigen, 'tussentijds')}`,
    voltooide: (_, eigen) => `=${tellend(eigen, 'afgerond')}`,
    subtotaal: (_, eigen) =>
      centen(
        `${eigen('prijs')}*(${eigen('startdeel')}*${eigen('gestarte')}+${eigen('tussendeel')}*${eigen('halverwege')}+${einddeel(eigen)}*${eigen('voltooide')})`,
      ),
    ...einde('gestart', garantieBovenPlafond((eigen) => `${eigen('prijs')}*${eigen('startdeel')}`)),
  });

  const SCORES = kruis(
    [{ score: 0.1 }, { score: 0.5 }, { score: 0.8 }, { score: 1.2 }],
    [{}, { ondergrens: 0.2, doel: 0.8, bonus: 0.1 }],
  );
  const BANDEN = [{}, { minimum: 45 }, { maximum: 55 }, { minimum: 45, maximum: 55, garantie: 0.5, meerprijs: 0.4 }];
  const CLIENTEN = [{ clienten: 0 }, { clienten: 45 }, { clienten: 60 }];
  werkmap.tabel('outcome', kruis([{ prijs: 1200.35, resultaatdeel: 0.25 }], CLIENTEN, SCORES, BANDEN, HARDE_PLAFONDS(50_000, 54_015.75)), {
    ...invoer('prijs', 'clienten', 'score', 'resultaatdeel', 'ondergrens', 'doel', 'bonus'),
    ...invoer('minimum', 'maximum', 'garantie', 'meerprijs', 'plafond', 'soort'),
    basis: (_, eigen) => centen(`${eigen('prijs')}*(1-${eigen('resultaatdeel')})*${eigen('clienten')}`),
    tellend: (_, eigen) => `=${tellend(eigen, 'clienten')}`,
    'vast deel': (_, eigen) =>
      `=${eigen('prijs')}*(1-${eigen('resultaatdeel')})*(${eigen('tellend')}+${gegarandeerd(eigen, 'clienten')})`,
    'na volumeafspraak': (_, eigen) => centen(eigen('vast deel')),
    verdiend: (_, eigen) =>
      `=MAX(0,MIN(1+${eigen('bonus')},(${eigen('score')}-${eigen('ondergrens')})/(${als(afgesproken(eigen('doel')), eigen('doel'), 1)}-${eigen('ondergrens')})))`,
    subtotaal: (_, eigen) =>
      centen(`${eigen('vast deel')}+${eigen('prijs')}*${eigen('resultaatdeel')}*${eigen('verdiend')}*${eigen('tellend')}`),
    ...einde('clienten', garantieBovenPlafond((eigen) => `${eigen('prijs')}*(1-${eigen('resultaatdeel')})`)),
  });

  const PLEKKEN = [{ prijs: 90_000.35 }, { prijs: 90_000.35, variabeltarief: 45.25 }, { prijs: 246.58, perioden: 366, variabeltarief: 45.25 }];
  const GEBRUIK = [{ volume: 0 }, { volume: 260 }, { volume: 400 }];
  werkmap.tabel('beschikbaarheid', kruis([{ plekken: 4 }], PLEKKEN, GEBRUIK, MINIMUM(260), MAXIMUM(350), PLAFONDS(365_000, 371_765.12)), {
    ...invoer('plekken', 'prijs', 'perioden', 'volume', 'variabeltarief'),
    ...invoer('minimum', 'maximum', 'garantie', 'meerprijs', 'plafond', 'soort'),
    gereed: (_, eigen) => `=${eigen('plekken')}*${eigen('prijs')}*${als(afgesproken(eigen('perioden')), eigen('perioden'), 1)}`,
    basis: (_, eigen) => centen(`${eigen('gereed')}+${eigen('variabeltarief')}*${eigen('volume')}`),
    subtotaal: (_, eigen) =>
      centen(`${eigen('gereed')}+${eigen('variabeltarief')}*(${tellend(eigen, 'volume')}+${gegarandeerd(eigen, 'volume')})`),
    ...einde('volume', garantieBovenPlafond((eigen) => eigen('variabeltarief'))),
  });

  werkmap.tabel('taakgericht', kruis([{ budget: 100_000.45 }], VOLUMES, CORRIDORS, PLAFONDS(95_000, 100_000.45)), {
    ...invoer('budget', 'volume', 'minimum', 'maximum', 'normtarief', 'terugvordering', 'bijbetaling', 'plafond', 'soort'),
    basis: (_, eigen) => centen(eigen('budget')),
    ...lumpsumNaCorridor((eigen) => eigen('budget')),
    ...einde('volume', normtariefOntbreekt),
  });

  const BEVOLKING = [{}, { zorgzwaarte: 1.05 }].map((zwaarte) => ({ omvang: 9_000, normbedrag: 240.35, ...zwaarte }));
  werkmap.tabel('populatie', kruis(BEVOLKING, VOLUMES, CORRIDORS, HARDE_PLAFONDS(2_160_000, 2_163_150)), {
    ...invoer('omvang', 'normbedrag', 'zorgzwaarte', 'volume'),
    ...invoer('minimum', 'maximum', 'normtarief', 'terugvordering', 'bijbetaling', 'plafond', 'soort'),
    lumpsum: (_, eigen) =>
      `=${eigen('omvang')}*${eigen('normbedrag')}*${als(afgesproken(eigen('zorgzwaarte')), eigen('zorgzwaarte'), 1)}`,
    basis: (_, eigen) => centen(eigen('lumpsum')),
    ...lumpsumNaCorridor((eigen) => eigen('lumpsum')),
    ...einde('volume', normtariefOntbreekt),
  });

  return werkmap;
}
