import { Domeinfout } from '../../../model/fouten';
import type { Leeswijze, Telling } from '../../../tables/declaraties/telling';
import type { Antwoord, Opdracht } from './gesprek';
import type { Telvorm, Voortgang } from './tel';
import type { Verkenning, Vormkeuze } from './verken';

/** Reads one file in a worker of its own; what was asked last is the only thing it does. */
export class Bestandslezer {
  private worker: Worker | undefined;

  async verken(bestand: File, keuze: Vormkeuze): Promise<Verkenning> {
    const antwoord = await this.vraag({ soort: 'verken', bestand, keuze }, 'verkenning');
    return antwoord.verkenning;
  }

  async tel(bestand: File, vorm: Telvorm, leeswijze: Leeswijze, meld: (voortgang: Voortgang) => void): Promise<Telling> {
    const antwoord = await this.vraag({ soort: 'tel', bestand, vorm, leeswijze }, 'telling', meld);
    return antwoord.telling;
  }

  /** Drops whatever is going on, and all that was read; the question that it answered is never answered. */
  stop(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }

  private vraag<S extends Antwoord['soort']>(
    opdracht: Opdracht,
    verwacht: S,
    meld?: (voortgang: Voortgang) => void,
  ): Promise<Extract<Antwoord, { soort: S }>> {
    this.stop();
    // A bundle of its own beside the page, by a name that does not change. Taken from the address of this module, the
    // functions would ask for a page as they load, and they must run without one.
    const worker = new Worker('declaraties.js', { name: 'declaraties' });
    this.worker = worker;
    return new Promise((resolve, reject) => {
      const einde = (uitkomst: () => void) => {
        worker.terminate();
        uitkomst();
      };
      worker.onmessage = ({ data }: MessageEvent<Antwoord>) => {
        if (data.soort === 'voortgang') meld?.(data.voortgang);
        else if (data.soort === verwacht) einde(() => resolve(data as Extract<Antwoord, { soort: S }>));
        else einde(() => reject(data.soort === 'fout' ? new Domeinfout(data.fout.code, data.fout.gegevens) : new Error(berichtVan(data))));
      };
      worker.onerror = ({ message }) => einde(() => reject(new Error(message)));
      worker.postMessage(opdracht);
    });
  }
}

const berichtVan = (antwoord: Antwoord): string => ('bericht' in antwoord ? antwoord.bericht : antwoord.soort);
