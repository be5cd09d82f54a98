import { als, invoer } from '../formules.mjs';

export function staffel(werkmap) {
  const treden = [
    { drempel: 0, tarief: 60.35 },
    { drempel: 1000, tarief: 50.25 },
    { drempel: 2500.5, tarief: 45.1 },
  ];
  const tabel = werkmap.tabel('staffeltreden', treden, invoer('drempel', 'tarief'));
  const [, d2, d3] = treden.map((trede) => tabel.cel(trede, 'drempel'));
  const [t1, t2, t3] = treden.map((trede) => tabel.cel(trede, 'tarief'));
  const volumes = [0, 0.5, 999, 999.99, 1000, 1000.01, 2500, 2500.5, 2501, 10_000].map((volume) => ({ volume }));
  werkmap.tabel('staffel', volumes, {
    ...invoer('volume'),
    marginaal: (_, eigen) =>
      `=ROUND(${t1}*MIN(${eigen('volume')},${d2})+${t2}*MAX(0,MIN(${eigen('volume')},${d3})-${d2})+${t3}*MAX(0,${eigen('volume')}-${d3}),2)`,
    'geheel volume': (_, eigen) =>
      `=ROUND(${eigen('volume')}*${als(`${eigen('volume')}>=${d3}`, t3, als(`${eigen('volume')}>=${d2}`, t2, t1))},2)`,
  });
}
