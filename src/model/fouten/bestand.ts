/** What a file looks to be that is no list of claims. */
export type Bestandssoort = 'pdf' | 'xls' | 'ods' | 'beeld' | 'document' | 'archief' | 'webpagina' | 'onbekend';

/** A file that cannot be read, or may not be. */
export interface Bestandsfouten {
  bestandLeeg: Record<never, never>;
  bestandSoort: { soort: Bestandssoort };
  aanhalingsteken: { regel: number };
  bestandVeranderd: Record<never, never>;
  bestandBeschadigd: Record<never, never>;
  bestandTeGroot: { megabytes: number; hoogste: number };
  geenKoprij: Record<never, never>;
  burgerservicenummers: { kolom: string };
  namenEnGeboortedata: { naamkolom: string; datumkolom: string };
  teVeelSommen: { regel: number; hoogste: number };
  teVeelNamen: { waarde: string; hoogste: number };
}
