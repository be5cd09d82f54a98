import type { Fout, Foutcode } from '../../model/fouten';
import { isLeeg } from '../celwaarde';
import { plaatsVan, type Rij, type Werkmap } from '../rijen';
import { rijenMet } from '../rijen-op-naam';
import type { Tabelnaam } from '../schema';
import type { Plaats } from '../tabel';

/** The columns of tblAfspraken in which a contradiction can be mended, the usual one first. */
const AFSPRAAKKOLOMMEN: Partial<Record<Foutcode, readonly string[]>> = {
  minimumBovenMaximum: ['minimum', 'maximum'],
  garantieBovenPlafond: ['garantie', 'minimum', 'plafond'],
  normtariefOntbreekt: ['normtarief', 'terugvordering', 'bijbetaling'],
  eenhedenVerschillen: ['minimum', 'maximum'],
};

/** The columns of tblContracten in which a contradiction can be mended, the usual one first. */
const CONTRACTKOLOMMEN: Partial<Record<Foutcode, readonly string[]>> = {
  delenBovenEen: ['startdeel', 'tussendeel'],
  doelNietBovenOndergrens: ['doel', 'ondergrens'],
  formuleZonderWaarde: ['formule'],
  formuleDecimalen: ['formule'],
  formuleGeenBedrag: ['formule'],
  formuleNietEindig: ['formule'],
  formuleNegatief: ['formule'],
  leveringBuitenLooptijd: ['vanaf', 'tot'],
  groeiOntbreekt: ['regel'],
  groeiTegenstrijdig: ['regel'],
  bevolkingNul: ['regel'],
  instroomZonderTussentijds: ['tussendeel'],
  tarievenOverlappen: ['regel'],
  kostprijsOntbreekt: ['kostprijs'],
};

/** The table of a line's own in which a fault is mended, and the column. */
const EIGEN_TABELLEN: Partial<Record<Foutcode, readonly [tabel: Tabelnaam, kolom: string]>> = {
  staffelOntbreekt: ['tblStaffels', 'jaar'],
  eersteDrempelNietNul: ['tblStaffels', 'drempel'],
  kostendoelOntbreekt: ['tblCorridors', 'doel'],
};

/** Where the fault of a line is mended; none when it was reported at its own cell already. */
export function plaatsVanRegelfout(
  werkmap: Werkmap,
  { regel, segment }: { regel: string; segment: string },
  fout: Fout,
): Plaats | undefined {
  const afspraakkolommen = AFSPRAAKKOLOMMEN[fout.code];
  const contractkolommen = CONTRACTKOLOMMEN[fout.code] ?? (afspraakkolommen && ['regel']);
  const contract = zoekRij(werkmap, 'tblContracten', 'regel', regel);
  return (
    plaatsVanDubbel(werkmap, fout) ??
    plaatsInEigenTabel(werkmap, regel, fout) ??
    plaatsVanGroeifout(werkmap, regel, segment, fout) ??
    plaatsVanIndexfout(werkmap, regel, segment, fout) ??
    (afspraakkolommen &&
      (plaatsVanAfspraak(werkmap, 'regel', regel, afspraakkolommen) ??
        plaatsVanAfspraak(werkmap, 'segment', segment, afspraakkolommen))) ??
    (contract && contractkolommen && vervangenOfEerste([contract], contractkolommen))
  );
}

/** Where the fault of a segment's own agreement is mended; none when it was reported at its own cell already. */
export function plaatsVanSegmentfout(werkmap: Werkmap, segment: string, fout: Fout): Plaats | undefined {
  const kolommen = AFSPRAAKKOLOMMEN[fout.code];
  return plaatsVanDubbel(werkmap, fout) ?? plaatsVanIndexfout(werkmap, undefined, segment, fout) ?? (kolommen && plaatsVanAfspraak(werkmap, 'segment', segment, kolommen));
}

/** The cell of an agreement of a line or segment; where a scenario replaced one of the columns, that is the one. */
export function plaatsVanAfspraak(
  werkmap: Werkmap,
  bereik: 'regel' | 'segment',
  naam: string,
  kolommen: readonly string[],
): Plaats | undefined {
  const rijen = rijenMet(werkmap, 'tblAfspraken', bereik, naam).filter(
    ({ waarden }) => bereik === 'regel' || isLeeg(waarden['regel']),
  );
  const ingevuld = kolommen.flatMap((kolom) => rijen.filter(({ waarden }) => !isLeeg(waarden[kolom])));
  return vervangenOfEerste([...ingevuld, ...rijen], kolommen);
}

/** Where a line was given a way to grow that then lacks a figure. */
function plaatsVanGroeifout(werkmap: Werkmap, regel: string, segment: string, { code }: Fout): Plaats | undefined {
  if (code === 'bevolkingOntbreekt') return eersteCel(zoekRij(werkmap, 'tblSegmenten', 'segment', segment), 'groeit met');
  if (code !== 'instroomOntbreekt' && code !== 'beginstandOntbreekt') return undefined;
  return eersteCel(zoekRij(werkmap, 'tblInstroom', 'regel', regel), code === 'instroomOntbreekt' ? 'jaar' : 'beginstand');
}

/** The choice of a method that lacks a figure; else the price level of the line, its price or its agreement that asked for it. */
function plaatsVanIndexfout(werkmap: Werkmap, regel: string | undefined, segment: string, fout: Fout): Plaats | undefined {
  if (fout.code === 'indexcijferOntbreekt') return eersteCel(zoekRij(werkmap, 'tblUitgangspunten', 'naam', 'indexmethode'), 'waarde');
  if (fout.code !== 'indexOntbreekt') return undefined;
  const { prijspeil } = fout.gegevens;
  const rijen = [
    ...(regel === undefined ? [] : rijenMet(werkmap, 'tblContracten', 'regel', regel)),
    ...(regel === undefined ? [] : rijenMet(werkmap, 'tblTarieven', 'regel', regel)),
    ...(regel === undefined ? [] : rijenMet(werkmap, 'tblAfspraken', 'regel', regel)),
    ...rijenMet(werkmap, 'tblAfspraken', 'segment', segment),
  ];
  return eersteCel(rijen.find(({ waarden }) => Number(waarden['prijspeil']) === prijspeil), 'prijspeil');
}

function eersteCel(rij: Rij | undefined, kolom: string): Plaats | undefined {
  return rij && plaatsVan(rij, kolom);
}

/** The second of two agreements that settle the same field. */
function plaatsVanDubbel(werkmap: Werkmap, fout: Fout): Plaats | undefined {
  if (fout.code !== 'afspraakDubbel') return undefined;
  const rij = zoekRij(werkmap, 'tblAfspraken', 'id', fout.gegevens.tweede);
  return rij && plaatsVan(rij, fout.gegevens.term);
}

/** A cell of the line's staffel or corridor; where a scenario replaced the column, that is the one. */
function plaatsInEigenTabel(werkmap: Werkmap, regel: string, fout: Fout): Plaats | undefined {
  const [tabel, kolom] = EIGEN_TABELLEN[fout.code] ?? plaatsVanOneens(fout) ?? [];
  return tabel && kolom ? vervangenOfEerste(rijenMet(werkmap, tabel, 'regel', regel), [kolom]) : undefined;
}

/** Rows that cannot hold together: the column says which table they stand in. */
function plaatsVanOneens(fout: Fout): readonly [Tabelnaam, string] | undefined {
  if (fout.code !== 'rijenOneens' && fout.code !== 'grensDubbel') return undefined;
  const { kolom } = fout.gegevens;
  return [kolom === 'soort' || kolom === 'drempel' ? 'tblStaffels' : 'tblCorridors', kolom];
}

/** The first cell that a scenario replaced: it brought the fault. Else the usual column of the first row. */
function vervangenOfEerste(rijen: readonly Rij[], kolommen: readonly string[]): Plaats | undefined {
  const vervangen = rijen.flatMap((rij) => kolommen.map((kolom) => rij.vervangen?.[kolom])).find(Boolean);
  return vervangen ?? (rijen[0] && plaatsVan(rijen[0], kolommen[0]!));
}

export function zoekRij(werkmap: Werkmap, tabel: Tabelnaam, kolom: string, naam: string): Rij | undefined {
  return rijenMet(werkmap, tabel, kolom, naam)[0];
}
