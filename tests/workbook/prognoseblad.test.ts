import { expect, it } from 'vitest';
import type { Prognosevraag } from '../../src/model/jaarprognose/vraag';
import { toEuros } from '../../src/model/geld';
import { rekenWerkmapDoor, type Doorrekening } from '../../src/tables/doorrekening';
import { naijlbeeld } from '../../src/tables/beelden/naijlbeeld';
import { prognosebeeld, prognosejaren, standaardvraag } from '../../src/tables/beelden/prognosebeeld';
import { medemblik } from '../../src/tables/voorbeelden/medemblik';
import type { Werkmapinhoud } from '../../src/tables/werkmapinhoud';
import { zetBladenNeer } from '../../src/workbook/bladen';
import { prognosebladen } from '../../src/workbook/plan/prognosebladen';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { verseExcelMetFuncties } from './excel';

const excel = verseExcelMetFuncties();
const doorrekening = rekenWerkmapDoor(medemblik().tabellen);
const vraag = { ...standaardvraag(doorrekening)!, patroon: 'doorlopend' } as const;

/** The lines that are forecast out of their claims, as the pane has them: the columns of the sheet. */
function uitDeclaraties(samen: Doorrekening, gevraagd: Prognosevraag): (string | number)[][] {
  return prognosebeeld(samen, gevraagd)
    .segmenten.flatMap(({ regels }) => regels)
    .filter(({ uitkomst }) => uitkomst!.bron === 'declaraties')
    .map(({ regel, uitkomst }) => [
      regel,
      ...[uitkomst!.gerealiseerd, uitkomst!.nogTeOntvangen, uitkomst!.resterend, uitkomst!.prognose].map(toEuros),
    ]);
}

it.each(
  (['chain ladder', 'bornhuetter-ferguson'] as const).flatMap((methode) => (['doorlopend', 'seizoen', 'begroting'] as const).map((patroon) => ({ methode, patroon }))),
)('Het blad Prognose laat per regel tot op de cent zien wat het paneel zegt: $methode, $patroon', async (wijze) => {
  await zetWerkmapNeer(medemblik());
  const gevraagd = { ...vraag, ...wijze };
  await zetBladenNeer(prognosebladen(doorrekening, gevraagd), 1);
  await excel().idle();
  const verwacht = uitDeclaraties(doorrekening, gevraagd);
  const blad = excel().workbook.worksheets.getItem('Prognose');
  expect(blad.getRangeByIndexes(6, 0, verwacht.length, 5).values).toEqual(verwacht);
  expect(blad.getRange('A3').values).toEqual([['']]);
  expect(excel().errors()).toEqual([]);
}, 120_000);

/** The example with every third claim of a second gemeente. */
function metTweeGemeenten(): Werkmapinhoud {
  const voorbeeld = medemblik();
  const tabellen = voorbeeld.tabellen.map((tabel) => {
    const kolom = tabel.koppen.indexOf('gemeente');
    if (tabel.naam === 'tblGemeenten') return { ...tabel, rijen: [...tabel.rijen, tabel.rijen[0]!.map((cel, k) => (k === kolom ? 'Hoorn' : cel))] };
    if (tabel.naam !== 'tblRealisatie') return tabel;
    return { ...tabel, rijen: tabel.rijen.map((rij, i) => (i % 3 === 0 ? rij.map((cel, k) => (k === kolom ? 'Hoorn' : cel)) : rij)) };
  });
  return { ...voorbeeld, tabellen };
}

it('Wat na de laatste maand van de driehoek nog komt telt ook op het blad', async () => {
  const voorbeeld = medemblik();
  const tabellen = voorbeeld.tabellen.map((tabel) =>
    tabel.naam === 'tblUitgangspunten'
      ? { ...tabel, rijen: [...tabel.rijen, tabel.koppen.map((kop) => (kop === 'naam' ? 'staart naijl' : kop === 'waarde' ? 0.03 : null))] }
      : tabel,
  );
  const metStaart = rekenWerkmapDoor(tabellen);
  const gevraagd: Prognosevraag = { ...standaardvraag(metStaart)!, patroon: 'doorlopend' };
  await zetWerkmapNeer({ ...voorbeeld, tabellen });
  await zetBladenNeer(prognosebladen(metStaart, gevraagd), 1);
  await excel().idle();
  const verwacht = uitDeclaraties(metStaart, gevraagd);
  expect(excel().workbook.worksheets.getItem('Prognose').getRangeByIndexes(6, 0, verwacht.length, 5).values).toEqual(verwacht);
  expect(verwacht).not.toEqual(uitDeclaraties(doorrekening, vraag));
}, 120_000);

it('Van één gemeente telt het blad haar eigen declaraties, naar het patroon van allemaal', async () => {
  const werkmap = metTweeGemeenten();
  const samen = rekenWerkmapDoor(werkmap.tabellen);
  const gevraagd: Prognosevraag = { ...standaardvraag(samen)!, patroon: 'seizoen', gemeente: 'Hoorn' };
  await zetWerkmapNeer(werkmap);
  await zetBladenNeer(prognosebladen(samen, gevraagd), 1);
  await excel().idle();
  const verwacht = uitDeclaraties(samen, gevraagd);
  const blad = excel().workbook.worksheets.getItem('Prognose');
  expect(blad.getRangeByIndexes(6, 0, verwacht.length, 5).values).toEqual(verwacht);
  expect(blad.getRange('A1:A3').values.flat()).toEqual(['Prognose Hoorn', expect.any(String), '']);
  const { gemeente: _, ...vanAlle } = gevraagd;
  expect(verwacht).not.toEqual(uitDeclaraties(samen, vanAlle));
}, 120_000);

it('Een andere maand en een ander jaar volgt het blad; een berekening die het niet volgt noemt het', async () => {
  const eerder: Prognosevraag = { ...vraag, peilmaand: 2017 * 12 + 5, jaar: 2016 };
  expect(prognosejaren(doorrekening, eerder.peilmaand)).toEqual([2017, 2016]);
  await zetWerkmapNeer(medemblik());
  await zetBladenNeer(prognosebladen(doorrekening, { ...eerder, methode: 'vorig jaar' }), 1);
  await excel().idle();
  const blad = excel().workbook.worksheets.getItem('Prognose');
  expect(blad.getRange('A3').values[0]![0]).toContain('het patroon van vorig jaar, geschat op alle regels samen.');
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
