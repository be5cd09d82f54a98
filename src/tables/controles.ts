import { vormVan } from '../model/bekostiging/betaling';
import { probeer, type Fout, type Foutcode } from '../model/fouten';
import { toCents } from '../model/geld';
import { gemeentedelen, type Regeluitkomst } from '../model/regeluitkomst';
import type { Segmentuitkomst } from '../model/segmentuitkomst';
import type { Uitkomst } from '../model/vergelijking';
import { celtekst, isLeeg, naamsleutel } from './celwaarde';
import { plaatsVan, type Rij, type Werkmap } from './rijen';
import type { Tabelnaam } from './schema';
import type { Melding, Plaats } from './tabel';

type Meld = (melding: Melding) => void;

/** Checks what one cell cannot show: names that lead nowhere, agreements that contradict or cannot work. */
export function controleer(werkmap: Werkmap, uitkomst: Uitkomst, meld: Meld): void {
  controleerVerwijzingen(werkmap, meld);
  controleerNullen(werkmap, meld);
  for (const regel of uitkomst.regels) controleerRegel(werkmap, regel, meld);
  for (const segment of uitkomst.segmenten) controleerSegment(werkmap, segment, uitkomst, meld);
}

/** A name must occur in the table it points at, where that table exists and has any rows. */
function controleerVerwijzingen(werkmap: Werkmap, meld: Meld): void {
  for (const { schema, rijen } of werkmap.values()) {
    for (const { kop, verwijstNaar } of schema.kolommen) {
      const doel = verwijstNaar && werkmap.get(verwijstNaar.tabel);
      if (!doel || doel.rijen.length === 0) continue;
      const namen = new Set(doel.rijen.map((rij) => naamsleutel(rij.waarden[verwijstNaar.kolom])));
      for (const rij of rijen) {
        const waarde = rij.waarden[kop];
        if (isLeeg(waarde) || namen.has(naamsleutel(waarde))) continue;
        const gegevens = { kolom: kop, waarde: celtekst(waarde), doel: verwijstNaar.tabel };
        meld({ ernst: 'fout', fout: { code: 'verwijzingOnbekend', gegevens }, plaats: plaatsVan(rij, kop) });
      }
    }
  }
}

/** A typed 0 reads as *not agreed*; whoever typed it may have meant a real zero. */
function controleerNullen(werkmap: Werkmap, meld: Meld): void {
  for (const rij of werkmap.get('tblAfspraken')?.rijen ?? []) {
    for (const kolom of ['plafond', 'minimum', 'maximum']) {
      if (rij.waarden[kolom] !== 0) continue;
      const fout: Fout = { code: 'plafondNul', gegevens: { kolom } };
      meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(rij, kolom) });
    }
  }
}

function controleerRegel(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  if (uitkomst.fout) {
    const plaats = plaatsVanRegelfout(werkmap, uitkomst.regel, uitkomst.fout);
    if (plaats) meld({ ernst: 'fout', fout: uitkomst.fout, plaats });
    return;
  }
  controleerVerdeling(werkmap, uitkomst, meld);
  controleerMinimum(werkmap, uitkomst, meld);
  controleerLevering(werkmap, uitkomst, meld);
}

/** What gemeenten share must have a key; without it only their total is known. */
function controleerVerdeling(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  const { fout } = probeer(() => gemeentedelen(uitkomst));
  const rij = fout && zoekRij(werkmap, 'tblSegmenten', 'segment', uitkomst.segment);
  if (rij) meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(rij, 'verdeelsleutel') });
}

/** Paying for the agreed minimum alone would already take more than the hard plafond allows. */
function controleerMinimum(werkmap: Werkmap, { regel, vorm, termen, soort, plafond }: Regeluitkomst, meld: Meld): void {
  const { tarief = 0, minimum } = termen;
  if (vorm !== 'inspanning' || soort !== 'hard' || plafond === undefined || minimum === undefined) return;
  const minimumbedrag = toCents(tarief * minimum);
  if (minimumbedrag <= plafond) return;
  const plaats = plaatsVanAfspraak(werkmap, 'regel', regel, 'minimum');
  if (!plaats) return;
  const fout: Fout = { code: 'minimumBovenPlafond', gegevens: { minimumbedrag, plafond } };
  meld({ ernst: 'waarschuwing', fout, plaats });
}

/** A line that is paid by quantity and has none costs nothing: that is seldom what was meant. */
function controleerLevering(werkmap: Werkmap, uitkomst: Regeluitkomst, meld: Meld): void {
  const { regel } = uitkomst;
  const { nodig, volumeterm } = vormVan(uitkomst);
  if (!nodig.some((term) => term === volumeterm || term === 'omvang')) return;
  if (zoekRij(werkmap, 'tblLeveringen', 'regel', regel)) return;
  const rij = zoekRij(werkmap, 'tblContracten', 'regel', regel);
  if (!rij) return;
  const fout: Fout = { code: 'leveringOntbreekt', gegevens: { regel } };
  meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(rij, 'regel') });
}

function controleerSegment(werkmap: Werkmap, segment: Segmentuitkomst, { regels }: Uitkomst, meld: Meld): void {
  const eigen = regels.filter((regel) => regel.segment === segment.segment && regel.jaar === segment.jaar);
  if (segment.fout && !eigen.some((regel) => regel.fout)) {
    const plaats = plaatsVanAfspraak(werkmap, 'segment', segment.segment, AFSPRAAKKOLOM[segment.fout.code] ?? 'segment');
    if (plaats) meld({ ernst: 'fout', fout: segment.fout, plaats });
    return;
  }
  if (segment.plafond === undefined || segment.soort !== 'hard') return;
  const vast = eigen.reduce((som, { betaling }) => som + (betaling?.vast ?? 0), 0);
  const plaats = plaatsVanAfspraak(werkmap, 'segment', segment.segment, 'plafond');
  if (vast <= segment.plafond || !plaats) return;
  const fout: Fout = { code: 'vastBovenPlafond', gegevens: { vast, plafond: segment.plafond } };
  meld({ ernst: 'waarschuwing', fout, plaats });
}

/** The column of tblAfspraken in which a contradiction is mended. */
const AFSPRAAKKOLOM: Partial<Record<Foutcode, string>> = {
  minimumBovenMaximum: 'minimum',
  garantieBovenPlafond: 'garantie',
  normtariefOntbreekt: 'normtarief',
  eenhedenVerschillen: 'minimum',
};

/** The column of tblContracten in which a contradiction is mended. */
const CONTRACTKOLOM: Partial<Record<Foutcode, string>> = {
  delenBovenEen: 'startdeel',
  doelNietBovenOndergrens: 'doel',
  formuleZonderWaarde: 'formule',
  formuleDecimalen: 'formule',
  formuleGeenBedrag: 'formule',
  formuleNietEindig: 'formule',
  formuleNegatief: 'formule',
  indexOntbreekt: 'prijspeil',
  leveringBuitenLooptijd: 'vanaf',
  groeiOntbreekt: 'regel',
  tarievenOverlappen: 'regel',
};

/** Where the fault of a line is mended; none when it was reported at its own cell already. */
function plaatsVanRegelfout(werkmap: Werkmap, regel: string, fout: Fout): Plaats | undefined {
  if (fout.code === 'afspraakDubbel') {
    const rij = zoekRij(werkmap, 'tblAfspraken', 'id', fout.gegevens.tweede);
    return rij && plaatsVan(rij, fout.gegevens.term);
  }
  const afspraakkolom = AFSPRAAKKOLOM[fout.code];
  if (afspraakkolom) {
    const plaats = plaatsVanAfspraak(werkmap, 'regel', regel, afspraakkolom);
    if (plaats) return plaats;
  }
  const kolom = CONTRACTKOLOM[fout.code] ?? (afspraakkolom && 'regel');
  const rij = zoekRij(werkmap, 'tblContracten', 'regel', regel);
  return kolom && rij ? plaatsVan(rij, kolom) : undefined;
}

/** The cell of the first agreement of a line or segment, preferring one in which the column is filled in. */
function plaatsVanAfspraak(
  werkmap: Werkmap,
  bereik: 'regel' | 'segment',
  naam: string,
  kolom: string,
): Plaats | undefined {
  const rijen = (werkmap.get('tblAfspraken')?.rijen ?? []).filter(
    ({ waarden }) =>
      naamsleutel(waarden[bereik]) === naamsleutel(naam) && (bereik === 'regel' || isLeeg(waarden.regel)),
  );
  const rij = rijen.find(({ waarden }) => !isLeeg(waarden[kolom])) ?? rijen[0];
  return rij && plaatsVan(rij, kolom);
}

function zoekRij(werkmap: Werkmap, tabel: Tabelnaam, kolom: string, naam: string): Rij | undefined {
  return werkmap.get(tabel)?.rijen.find(({ waarden }) => naamsleutel(waarden[kolom]) === naamsleutel(naam));
}
