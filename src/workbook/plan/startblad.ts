import type { Tabelnaam } from '../../tables/schema';
import { SCHEMAS } from '../../tables/schemas';
import type { Werkmapinhoud } from '../../tables/werkmapinhoud';
import type { Blad, Opmaak, Vak } from './blad';
import { ALINEA, KOP, KOPONGEBRUIKT, ONDERTITEL, TABKLEUR, TITEL } from './opmaak';
import { VERGELIJKING, VERGELIJKING_PER_REGEL } from './vergelijkingsblad';

/** The sheet that says what this workbook is. */
export const START = 'Start';

type Alinea = readonly [tekst: string, opmaak: Opmaak];

const GEBRUIK: readonly Alinea[] = [
  ['Wijzig cellen in de tabellen: de bladen met de vergelijking rekenen vanzelf mee.', ALINEA],
  ['Een rij erbij: typ direct onder de tabel. Sorteren, filteren en eigen kolommen of bladen toevoegen mag.', ALINEA],
  ['Leeg (of 0) betekent: niet afgesproken. Een echte nul typt u als: nul.', ALINEA],
  ['Een score die nog niet bekend is, typt u als: onbekend.', ALINEA],
  ['Een scenario is een lijst verschillen in de tabel Scenarios; de andere tabellen blijven zoals ze zijn.', ALINEA],
  ['Voor iemand zonder de invoegtoepassing: kies Leg vast als waarden. De formules worden dan gewone waarden.', ALINEA],
];

const KOPPEN: readonly Alinea[] = [
  ['Kolom die minstens één rij invult', KOP],
  ['Kolom die nog niet gebruikt is: invullen mag, leeg laten ook', KOPONGEBRUIKT],
];

/** The first sheet: what this workbook is, what it rests on and where everything stands. */
export function startblad({ titel, toelichting }: Werkmapinhoud, tabellen: readonly Tabelnaam[]): Blad {
  const vakken: Vak[] = [{ rij: 0, kolom: 0, waarden: [[titel]], opmaak: TITEL }];
  let rij = 2;
  const hoofdstuk = (kop: string, alineas: readonly Alinea[]): void => {
    if (alineas.length === 0) return;
    vakken.push({ rij, kolom: 0, waarden: [[kop]], opmaak: ONDERTITEL });
    for (const [tekst, opmaak] of alineas) vakken.push({ rij: rij++, kolom: 1, waarden: [[tekst]], opmaak });
    rij += 1;
  };
  hoofdstuk('Bronnen en aannames', toelichting.map((tekst) => [tekst, ALINEA]));
  hoofdstuk('Gebruik', GEBRUIK);
  hoofdstuk('Kolomkoppen', KOPPEN);
  vakken.push({ rij, kolom: 0, waarden: [['Blad', 'Wat erop staat']], opmaak: KOP });
  vakken.push({ rij: rij + 1, kolom: 0, waarden: bladwijzer(tabellen), opmaak: ALINEA });
  return { naam: START, tabkleur: TABKLEUR.uitleg, breedtes: [30, 115], vakken };
}

function bladwijzer(tabellen: readonly Tabelnaam[]): string[][] {
  return [
    ...tabellen.map((naam) => [SCHEMAS[naam].blad, SCHEMAS[naam].toelichting]),
    [VERGELIJKING, 'Wat elk scenario per segment kost, tegen plafond en volumeafspraak. Eén levende formule.'],
    [VERGELIJKING_PER_REGEL, 'Hetzelfde per contractregel.'],
  ];
}
