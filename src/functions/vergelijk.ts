import type { Samenvatting } from '../model/doorrekening/samenvatting';
import { perGemeente, perJaar, perRegel, perSegment } from '../model/doorrekening/samenvatting';
import { Domeinfout } from '../model/fouten';
import { toEuros, type Cent } from '../model/geld';
import { behoudGelijke } from '../tables/behoud-gelijke';
import { celtekst } from '../tables/celwaarde';
import { rekenWerkmapDoor, type Doorrekening, type Scenariouitkomst } from '../tables/doorrekening';
import { herkenTabel } from '../tables/herken';
import { leesKeuze } from '../tables/lezen/lees-cel';
import type { Tabelinhoud } from '../tables/tabel';
import { enkeleCel, celwaarde, type Argument } from './argument';
import { celfout, LEEG, metFoutInCel, type Uitkomstcel } from './uitkomst';

const UITVOER = ['segment', 'gemeente', 'jaar', 'regel', 'verschil'] as const;

/**
 * Vergelijkt de scenario's van een model: de tabellen zoals ze zijn (basis) en elk scenario uit tblScenarios.
 * @customfunction VERGELIJK
 * @param uitvoer Wat er naast elkaar komt: segment, gemeente, jaar, regel, of verschil (met de basis).
 * @param tabel Een tabel van het model met haar koprij; geef ze alle mee, bijvoorbeeld tblContracten[[#Headers],[#Data]].
 * @returns Een rij per scenario en segment (of gemeente, jaar, regel): te betalen, onvergoed, plafond, ruimte, benutting en volumestatus.
 */
export function vergelijk(uitvoer: any[][], tabel: any[][][]): any[][] {
  return metFoutInCel(() => {
    const soort = leesKeuze(enkeleCel(uitvoer, 'uitvoer'), 'uitvoer', UITVOER) ?? 'segment';
    vorige = behoudGelijke(leesTabellen(tabel), vorige);
    const doorrekening = rekenWerkmapDoor(vorige);
    bewaakBouw(doorrekening);
    const { scenarios } = doorrekening;
    const rijen = soort === 'verschil' ? verschillen(scenarios) : scenarios.flatMap((uitkomst) => RIJEN[soort](uitkomst));
    return rijen.length > 0 ? rijen : [[LEEG]];
  });
}

/** What was compared last: often the same workbook, in another uitvoer or after one edit. */
let vorige: readonly Tabelinhoud[] = [];

/** Recognises each table by its header row, whatever the table is called. */
function leesTabellen(tabellen: readonly Argument[]): Tabelinhoud[] {
  const gelezen = tabellen.map((tabel, i): Tabelinhoud => {
    const [koprij = [], ...rijen] = tabel ?? [];
    const koppen = koprij.map((kop) => celtekst(celwaarde(kop)));
    const naam = herkenTabel(koppen);
    if (naam === undefined) throw new Domeinfout('tabelOnbekend', { nummer: i + 1, koppen: koppen.join(', ') });
    return { naam, koppen, rijen: rijen.map((rij) => rij.map(celwaarde)) };
  });
  const namen = gelezen.map(({ naam }) => naam);
  const dubbel = namen.find((naam, i) => namen.indexOf(naam) !== i);
  if (dubbel) throw new Domeinfout('tabelDubbel', { tabel: dubbel });
  if (!namen.includes('tblContracten')) throw new Domeinfout('tabelOntbreekt', { tabel: 'tblContracten' });
  return gelezen;
}

/** A missing column concerns every row; the function says so instead of calculating without it. */
function bewaakBouw({ meldingen }: Doorrekening): void {
  const bouwfout = meldingen.find(({ plaats, ernst }) => ernst === 'fout' && plaats.rij === undefined);
  if (bouwfout) throw new Domeinfout(bouwfout.fout.code, bouwfout.fout.gegevens);
}

const RIJEN = {
  segment: ({ scenario, segmenten }: Scenariouitkomst) =>
    perSegment(segmenten).map((rij) => [scenario, rij.naam, ...bedragen(rij), rij.volumestatus ?? LEEG]),
  gemeente: ({ scenario, regels }: Scenariouitkomst) =>
    perGemeente(regels).map(({ naam, teBetalen, onvergoed, fout }) =>
      fout ? [scenario, naam, celfout(fout), celfout(fout)] : [scenario, naam, toEuros(teBetalen), toEuros(onvergoed)],
    ),
  regel: ({ scenario, regels }: Scenariouitkomst) => {
    const segmentVan = new Map(regels.map(({ regel, segment }) => [regel, segment]));
    return perRegel(regels).map((rij) => [
      scenario,
      segmentVan.get(rij.naam) ?? LEEG,
      rij.naam,
      ...bedragen(rij),
      rij.volumestatus ?? LEEG,
    ]);
  },
  jaar: ({ scenario, segmenten }: Scenariouitkomst) =>
    perJaar(segmenten).map((rij) => [scenario, Number(rij.naam), ...bedragen(rij)]),
};

/** te betalen · onvergoed · plafond · ruimte · benutting; a fault takes the place of all of them. */
function bedragen({ fout, teBetalen, onvergoed, plafond, ruimte, benutting }: Samenvatting): Uitkomstcel[] {
  if (fout) return Array.from({ length: 5 }, () => celfout(fout));
  return [toEuros(teBetalen), toEuros(onvergoed), euroOfLeeg(plafond), euroOfLeeg(ruimte), benutting ?? LEEG];
}

/** Every segment of the base and of a scenario: one that lapsed costs nothing any more, and that is a difference. */
function verschillen([basis, ...scenarios]: readonly Scenariouitkomst[]): Uitkomstcel[][] {
  const inBasis = perNaam(basis!);
  return scenarios.flatMap((uitkomst) => {
    const inScenario = perNaam(uitkomst);
    const segmenten = new Set([...inBasis.keys(), ...inScenario.keys()]);
    return [...segmenten].map((segment) => [
      uitkomst.scenario,
      segment,
      ...verschil(inScenario.get(segment), inBasis.get(segment)),
    ]);
  });
}

function perNaam({ segmenten }: Scenariouitkomst): Map<string, Samenvatting> {
  return new Map(perSegment(segmenten).map((rij) => [rij.naam, rij]));
}

/** te betalen · verschil in euro · verschil als deel van de basis */
function verschil(naar: Samenvatting | undefined, van: Samenvatting | undefined): Uitkomstcel[] {
  const fout = naar?.fout ?? van?.fout;
  if (fout) return [celfout(fout), celfout(fout), celfout(fout)];
  const teBetalen = naar?.teBetalen ?? 0;
  const eerder = van?.teBetalen ?? 0;
  const meer = teBetalen - eerder;
  return [toEuros(teBetalen), toEuros(meer), eerder === 0 ? LEEG : meer / eerder];
}

function euroOfLeeg(cents: Cent | undefined): number | string {
  return cents === undefined ? LEEG : toEuros(cents);
}
