import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import { join } from 'node:path';

/** A database that runs in WebAssembly, and is given the file to read by itself. */
export interface Ijkdatabase {
  /** Adds up a claims file as the add-in does, and answers the total in cents. */
  readonly tel: (pad: string) => number;
}

/** @param map the folder of its package with the WebAssembly files */
export async function openDuckDb(map: string): Promise<Ijkdatabase> {
  const module = (naam: string) => ({ mainModule: join(map, naam), mainWorker: '' });
  const database = await duckdb.createDuckDB(
    { mvp: module('duckdb-mvp.wasm'), eh: module('duckdb-eh.wasm') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate(() => undefined);
  const verbinding = database.connect();
  return {
    tel: (pad) => {
      const [rij] = verbinding.query(optelling(pad)).toArray() as { cents: number }[];
      return Math.round(rij!.cents);
    },
  };
}

const maand = (kolom: string) => `date_trunc('month', strptime(${kolom}, '%d-%m-%Y'))`;
const som = (kolom: string, decimalen: number) => `sum(replace(${kolom}, ',', '.')::decimal(18, ${decimalen}))`;

const optelling = (pad: string) => `
  select sum(bedrag)::double * 100 as cents
  from (
    select productcode, gemeente, ${maand('begindatum')}, ${maand('declaratiedatum')},
      ${som('volume', 6)} as volume, ${som('bedrag', 2)} as bedrag
    from read_csv('${pad}', delim = ';', header = true, all_varchar = true)
    group by all
  )`;
