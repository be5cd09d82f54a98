import { expect, it } from 'vitest';
import type { Prognosevraag } from '../../src/model/jaarprognose/vraag';
import { toEuros } from '../../src/model/geld';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { naijlbeeld } from '../../src/tables/naijlbeeld';
import { prognosebeeld, prognosejaren, standaardvraag } from '../../src/tables/prognosebeeld';
import { medemblik } from '../../src/tables/voorbeelden/medemblik';
import { zetBladenNeer } from '../../src/workbook/bladen';
import { prognosebladen } from '../../src/workbook/plan/prognoseblad';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { verseExcelMetFuncties } from './excel';

const excel = verseExcelMetFuncties();
const doorrekening = rekenWerkmapDoor(medemblik().tabellen);
const vraag = { ...standaardvraag(doorrekening)!, patroon: 'doorlopend' } as const;

it.each(['doorlopend', 'seizoen'] as const)('Het blad Prognose laat per regel tot op de cent zien wat het paneel zegt: %s', async (patroon) => {
  await zetWerkmapNeer(medemblik());
  const gevraagd = { ...vraag, patroon };
  await zetBladenNeer(prognosebladen(doorrekening, gevraagd), 1);
  await excel().idle();
  const verwacht = prognosebeeld(doorrekening, gevraagd)
    .segmenten.flatMap(({ regels }) => regels)
    .filter(({ uitkomst }) => uitkomst!.bron === 'declaraties')
    .map(({ regel, uitkomst }) => [
      regel,
      ...[uitkomst!.gerealiseerd, uitkomst!.nogTeOntvangen, uitkomst!.resterend, uitkomst!.prognose].map(toEuros),
    ]);
  const blad = excel().workbook.worksheets.getItem('Prognose');
  expect(blad.getRangeByIndexes(6, 0, verwacht.length, 5).values).toEqual(verwacht);
  expect(blad.getRange('A3').values).toEqual([['']]);
  expect(excel().errors()).toEqual([]);
}, 120_000);

it('Een andere maand en een ander jaar volgt het blad; een berekening die het niet volgt noemt het', async () => {
  const eerder: Prognosevraag = { ...vraag, peilmaand: 2017 * 12 + 5, jaar: 2016 };
  expect(prognosejaren(doorrekening, eerder.peilmaand)).toEqual([2017, 2016]);
  await zetWerkmapNeer(medemblik());
  await zetBladenNeer(prognosebladen(doorrekening, { ...eerder, methode: 'vorig jaar', gemeente: 'Medemblik' }), 1);
  await excel().idle();
  const blad = excel().workbook.worksheets.getItem('Prognose');
  expect(blad.getRange('A3').values[0]![0]).toContain('het patroon van vorig jaar, geschat op alle regels samen. Alleen Medemblik.');
  const [regel, , , , prognose] = blad.getRangeByIndexes(6, 0, 1, 5).values[0]!;
  const inPaneel = prognosebeeld(doorrekening, eerder).segmenten.flatMap(({ regels }) => regels).find((kandidaat) => kandidaat.regel === regel);
  expect(prognose).toBe(toEuros(inPaneel!.uitkomst!.prognose));
}, 120_000);

it('Het blad Naijl telt op tot wat nog te ontvangen is, met de standaardfout, en rekent mee', async () => {
  await zetWerkmapNeer(medemblik());
  await zetBladenNeer(prognosebladen(doorrekening, vraag));
  await excel().idle();
  const { maanden, totaal } = naijlbeeld(doorrekening, vraag, {})[0]!;
  const blad = excel().workbook.worksheets.getItem('Naijl');
  // The triangle has room for six more months; the outcome stands two columns to the right of it.
  const kolom = maanden!.length + 6 + 2;
  const laatste = blad.getRangeByIndexes(9 + maanden!.length, kolom, 1, 4).values;
  expect(laatste).toEqual([[totaal!.geclaimd, totaal!.eindstand, totaal!.nogTeOntvangen, totaal!.standaardfout!].map(toEuros)]);
}, 120_000);
