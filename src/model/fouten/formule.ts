/** A formula of the user's own; a position counts characters from 1. */
export interface Formulefouten {
  formuleTeLang: { lengte: number; hoogste: number };
  formuleTeken: { positie: number; teken: string };
  formuleGemengd: { positie: number; teken: string; eerder: string };
  formuleNaam: { positie: number; naam: string; mogelijk: readonly string[] };
  formuleHaakjes: { positie: number; functie: string };
  formuleAantal: { positie: number; functie: string; aantal: number; minstens: number; hoogstens: number };
  formuleBewerking: { positie: number; na: string; teken: string };
  formuleTeDiep: { positie: number; hoogste: number };
  /** Without a place: at the end. */
  formuleZinsbouw: { positie?: number; teken?: string };
  formuleVerboden: { onderdeel: string };
  formuleDecimalen: { waarde: number; hoogste: number };
  formuleZonderWaarde: { naam: string };
  formuleGeenBedrag: Record<never, never>;
  formuleNietEindig: Record<never, never>;
  formuleNegatief: { waarde: number };
}
