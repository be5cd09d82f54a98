import { SOORTKOPPEN, TOTAALKOPPEN } from '../../../locales/notanamen';
import { zinVoorRegel } from '../../../locales/notazinnen';
import { EENHEDEN } from '../../../model/nota/afronding';
import { BEDRAGKOLOMMEN, type Notabedragen } from '../../../model/nota/nota';
import { richting, type Begrotingssoort } from '../../../model/nota/post';
import { getoond, oordeelVan, type Notarij } from '../../../model/nota/tekens';
import type { Beeldregel, Notabeeld } from '../../../tables/nota/notabeeld';
import { regelopschrift } from '../../../tables/nota/taakvelden';
import { kolomletters } from '../../adres';
import type { Opmaak } from '../blad';
import type { Bouwer, Notacel } from './bouwer';
import { oordeelformule, regelcel, verschilformule, type Schrijfwijze } from './celformules';
import { PLEK, plekVan } from './kolommen';

const GROEP: Opmaak = { vet: true, kleur: '#1F3A5F' };
const REGEL: Opmaak = { onderlijn: true };
const TOTAAL: Opmaak = { vet: true, vulling: '#EEF2F7' };
const RESULTAAT: Opmaak = { vet: true, vulling: '#D9E2EE' };
/** The columns whose texts may take more than one line. */
const TEKSTEN = [PLEK.naam, PLEK.dekking, PLEK.toelichting];

/** A row that others are added to, by its number on the sheet as Excel counts. */
interface Somrij {
  readonly rij: number;
  readonly soort: Begrotingssoort | 'saldo';
}

/** The table of a nota: lines per soort with their total, the saldo before reserves and the resultaat after them. */
export function notatabel(bouwer: Bouwer, beeld: Notabeeld, wijze: Schrijfwijze): { resultaat: number } {
  const groep = (soort: Begrotingssoort): Somrij[] => groepsrijen(bouwer, beeld, soort, wijze);
  const saldo = slotrij(bouwer, 'saldo', beeld.nota.saldo, [...groep('lasten'), ...groep('baten')], wijze);
  const reserves = [...groep('storting'), ...groep('onttrekking')];
  const resultaat = slotrij(bouwer, 'resultaat', beeld.nota.resultaat, [{ rij: saldo, soort: 'saldo' }, ...reserves], wijze);
  return { resultaat };
}

function groepsrijen(bouwer: Bouwer, { nota, regels, keuze }: Notabeeld, soort: Begrotingssoort, wijze: Schrijfwijze): Somrij[] {
  const eigen = regels.filter(({ regel }) => regel.soort === soort);
  if (eigen.length === 0) return [];
  bouwer.zet([SOORTKOPPEN[soort]], GROEP);
  const eerste = bouwer.rij + 1;
  for (const regel of eigen) regelrij(bouwer, regel, regelopschrift(regel.regel.naam, keuze.indeling), wijze);
  const laatste = bouwer.rij;
  const som = (k: number) => `=SUM(${kolomletters(k)}${eerste}:${kolomletters(k)}${laatste})`;
  const rij = totaalrij(bouwer, TOTAALKOPPEN[soort], soort, nota.totalen[soort], som, TOTAAL, wijze);
  return [{ rij, soort }];
}

function regelrij(bouwer: Bouwer, beeldregel: Beeldregel, naam: string, wijze: Schrijfwijze): void {
  const { regel } = beeldregel;
  const rij = bouwer.rij + 1;
  const bedragen = BEDRAGKOLOMMEN.map((kolom) => regelcel(beeldregel, kolom, rij, wijze));
  const oordeel = wijze.levend ? oordeelformule(regel.soort, rij, wijze.stijl) : oordeelVan(regel);
  const vervolg = regel.vervolg.map((bedrag) => bedrag / EENHEDEN[wijze.eenheid]);
  const zin = beeldregel.tekst ?? zinVoorRegel(beeldregel);
  bouwer.zet([naam, ...bedragen, oordeel, regel.aard ?? '', regel.dekking.join('; '), ...vervolg, zin], REGEL, TEKSTEN);
}

/** A row of totals: sums as given, its difference out of its own cells. Answers with its number as Excel counts. */
function totaalrij(
  bouwer: Bouwer,
  naam: string,
  wat: Notarij,
  bedragen: Notabedragen,
  som: (kolom: number) => string,
  opmaak: Opmaak,
  wijze: Schrijfwijze,
): number {
  const rij = bouwer.rij + 1;
  const waarde = (kolom: (typeof BEDRAGKOLOMMEN)[number]) => getoond(bedragen, kolom, wat, wijze.stijl) / EENHEDEN[wijze.eenheid];
  const cellen: Notacel[] = BEDRAGKOLOMMEN.map((kolom) => {
    if (!wijze.levend) return waarde(kolom);
    return kolom === 'verschil' ? verschilformule(wat, rij, wijze.stijl) : som(plekVan(kolom));
  });
  const oordeel = wijze.levend ? oordeelformule(wat, rij, wijze.stijl) : oordeelVan(bedragen);
  const vervolg = bedragen.vervolg.map((bedrag, i) => (wijze.levend ? som(PLEK.vervolg + i) : bedrag / EENHEDEN[wijze.eenheid]));
  bouwer.zet([naam, ...cellen, oordeel, null, null, ...vervolg, null], opmaak);
  return rij;
}

function slotrij(bouwer: Bouwer, wat: 'saldo' | 'resultaat', bedragen: Notabedragen, delen: readonly Somrij[], wijze: Schrijfwijze): number {
  const naam = wat === 'saldo' ? 'Saldo van lasten en baten' : 'Resultaat';
  const som = (k: number) => {
    // The years after are effects on the result on every row, so they are simply added.
    const termen = delen.map(({ rij, soort }) => `${k >= PLEK.vervolg ? '+' : tekenIn(soort, wijze)}${kolomletters(k)}${rij}`);
    return `=${termen.join('').replace(/^\+/, '') || '0'}`;
  };
  return totaalrij(bouwer, naam, wat, bedragen, som, wat === 'saldo' ? TOTAAL : RESULTAAT, wijze);
}

/** Whether a row adds to saldo and resultaat as they are shown, or takes from them. */
function tekenIn(soort: Begrotingssoort | 'saldo', { stijl }: Schrijfwijze): '+' | '-' {
  if (soort === 'saldo' || stijl === 'baten plus') return '+';
  return (richting(soort) > 0) === (stijl === 'effect') ? '+' : '-';
}

