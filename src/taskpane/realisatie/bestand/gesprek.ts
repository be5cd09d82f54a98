import { Domeinfout, type Fout } from '../../../model/fouten';
import type { Leeswijze, Telling } from '../../../tables/declaraties/telling';
import type { Telvorm, Voortgang } from './tel';
import type { Verkenning, Vormkeuze } from './verken';

/** What the pane asks of the worker. */
export type Opdracht =
  | { readonly soort: 'verken'; readonly bestand: File; readonly keuze: Vormkeuze }
  | { readonly soort: 'tel'; readonly bestand: File; readonly vorm: Telvorm; readonly leeswijze: Leeswijze };

/** What the worker tells the pane: how far it is, and then one answer. */
export type Antwoord =
  | { readonly soort: 'voortgang'; readonly voortgang: Voortgang }
  | { readonly soort: 'verkenning'; readonly verkenning: Verkenning }
  | { readonly soort: 'telling'; readonly telling: Telling }
  | { readonly soort: 'fout'; readonly fout: Fout }
  | { readonly soort: 'defect'; readonly bericht: string };

/** An answer in any case: an error itself does not come across in one piece. */
export async function probeerAsync(werk: () => Promise<Antwoord>): Promise<Antwoord> {
  try {
    return await werk();
  } catch (error) {
    if (error instanceof Domeinfout) return { soort: 'fout', fout: error.fout };
    return { soort: 'defect', bericht: error instanceof Error ? error.message : String(error) };
  }
}
