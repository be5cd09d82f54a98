import { mkdirSync, openAsBlob, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tel } from '../src/taskpane/realisatie/bestand/tel';
import { verken } from '../src/taskpane/realisatie/bestand/verken';
import { schrijfDeclaratiebestand } from './declaratiebestand';
import { openDuckDb } from './duckdb';

const MILJOEN = 1_000_000;
/** Each is measured so often, in turns: what slows one of them down for a moment is not the work. */
const KEREN = 3;
const [wasm, map] = process.argv.slice(2) as [string, string];

type Werk = () => Promise<number>;

interface Duur {
  readonly uitkomst: number;
  readonly tijd: number;
  readonly geheugen: number;
}

/** Adds up files of one, five and ten million generated claims: beside DuckDB, and beside reading the bytes alone. */
mkdirSync(map, { recursive: true });
const database = await openDuckDb(wasm);
console.log('\nDeclaraties optellen: bytes alleen lezen · optellen (geheugen erbij) · duckdb-wasm, en hoeveel maal zo lang');
for (const miljoenen of [1, 5, 10]) {
  const pad = join(map, `${miljoenen}.csv`);
  await schrijfDeclaratiebestand(pad, { regels: miljoenen * MILJOEN });
  const bestand = await openAsBlob(pad);
  const [bytes, eigen, duckdb] = await snelste(() => leesBytes(bestand), () => telOp(bestand), () => Promise.resolve(database.tel(pad)));
  if (eigen.uitkomst !== duckdb.uitkomst) throw new Error(`The add-in counts ${eigen.uitkomst} cents and DuckDB ${duckdb.uitkomst}.`);
  console.log(
    `  ${String(miljoenen).padStart(2)} miljoen regels, ${Math.round(statSync(pad).size / MILJOEN)} MB  ${seconden(bytes.tijd)}` +
      `  ${seconden(eigen.tijd)} (${Math.round(eigen.geheugen / MILJOEN)} MB)  ${seconden(duckdb.tijd)}  ${(eigen.tijd / duckdb.tijd).toFixed(1)}×`,
  );
  rmSync(pad);
}

async function telOp(bestand: Blob): Promise<number> {
  const verkenning = await verken(bestand);
  const telling = await tel(bestand, verkenning, { kolommen: verkenning.kolommen, decimaal: verkenning.decimaal ?? ',' }, () => undefined);
  return telling.sommen.reduce((som, { bedrag }) => som + bedrag, 0);
}

async function leesBytes(bestand: Blob): Promise<number> {
  let bytes = 0;
  const lezer = bestand.stream().getReader();
  for (;;) {
    const { done, value } = await lezer.read();
    if (done) return bytes;
    bytes += value.byteLength;
  }
}

/** The fastest of the times of each, with the most memory that any of them took. */
async function snelste<const W extends readonly Werk[]>(...werken: W): Promise<{ [K in keyof W]: Duur }> {
  const metingen: Duur[][] = werken.map(() => []);
  for (let keer = 0; keer < KEREN; keer += 1) {
    for (const [i, werk] of werken.entries()) metingen[i]!.push(await duur(werk));
  }
  return metingen.map((keren) => ({
    uitkomst: keren[0]!.uitkomst,
    tijd: Math.min(...keren.map(({ tijd }) => tijd)),
    geheugen: Math.max(...keren.map(({ geheugen }) => geheugen)),
  })) as { [K in keyof W]: Duur };
}

/** How long some work takes, and the most memory the process had meanwhile, beyond what it began with. */
async function duur(werk: Werk): Promise<Duur> {
  globalThis.gc?.();
  const voorheen = process.memoryUsage.rss();
  let hoogste = voorheen;
  const waarnemer = setInterval(() => {
    hoogste = Math.max(hoogste, process.memoryUsage.rss());
  }, 50);
  const begin = performance.now();
  const uitkomst = await werk();
  const tijd = performance.now() - begin;
  clearInterval(waarnemer);
  return { uitkomst, tijd, geheugen: hoogste - voorheen };
}

function seconden(tijd: number): string {
  return `${(tijd / 1000).toFixed(2)} s`.padStart(8);
}
