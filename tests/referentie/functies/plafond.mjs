import { als, invoer } from '../formules.mjs';
import { kruis } from '../kruis.mjs';

export function plafond(werkmap) {
  const bedragen = [0, 0.01, 89_999.99, 90_000, 90_000.01, 100_000, 100_000.01, 250_000].map((bedrag) => ({ bedrag }));
  const grens = (eigen) => `${als(`${eigen('waarschuwing')}<>""`, eigen('waarschuwing'), 0.9)}*${eigen('plafond')}`;
  werkmap.tabel('plafond', kruis([{ plafond: 100_000 }, { plafond: 100_000, waarschuwing: 0.75 }, {}], bedragen), {
    ...invoer('bedrag', 'plafond', 'waarschuwing'),
    'te betalen': (_, eigen) => `=${als(`${eigen('plafond')}=""`, eigen('bedrag'), `MIN(${eigen('bedrag')},${eigen('plafond')})`)}`,
    onvergoed: (_, eigen) => `=ROUND(${eigen('bedrag')}-${eigen('te betalen')},2)`,
    ruimte: (_, eigen) => `=${als(`${eigen('plafond')}=""`, '"geen"', `ROUND(${eigen('plafond')}-${eigen('bedrag')},2)`)}`,
    benutting: (_, eigen) => `=${als(`${eigen('plafond')}=""`, '"geen"', `${eigen('bedrag')}/${eigen('plafond')}`)}`,
    status: (_, eigen) =>
      `=${als(
        `${eigen('plafond')}=""`,
        '"geen plafond"',
        als(
          `${eigen('bedrag')}>${eigen('plafond')}`,
          '"overschrijding"',
          als(`${eigen('bedrag')}>=${grens(eigen)}`, '"let op"', '"binnen"'),
        ),
      )}`,
  });
}
