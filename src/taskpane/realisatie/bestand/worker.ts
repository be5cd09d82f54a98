// Reads files beside the pane, which stays at hand meanwhile; a file of its own, as the Content-Security-Policy wants.
import { probeerAsync, type Antwoord, type Opdracht } from './gesprek';
import { tel } from './tel';
import { verken } from './verken';

/** The page on the other side; the library of the pane's types knows this scope only as a window. */
const pagina = globalThis as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;

pagina.addEventListener('message', ({ data }: MessageEvent<Opdracht>) => {
  void voerUit(data).then((antwoord) => pagina.postMessage(antwoord));
});

function voerUit(opdracht: Opdracht): Promise<Antwoord> {
  return probeerAsync(async () => {
    if (opdracht.soort === 'verken') return { soort: 'verkenning', verkenning: await verken(opdracht.bestand, opdracht.keuze) };
    const { bestand, vorm, leeswijze } = opdracht;
    const telling = await tel(bestand, vorm, leeswijze, (voortgang) => pagina.postMessage({ soort: 'voortgang', voortgang } satisfies Antwoord));
    return { soort: 'telling', telling };
  });
}
