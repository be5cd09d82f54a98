import { bouwTabel } from '../../src/tables/bouw-tabel';
import type { Celwaarde } from '../../src/tables/celwaarde';
import { rekenWerkmapDoor, type Doorrekening, type Scenariouitkomst } from '../../src/tables/doorrekening';
import type { Melding, Tabelinhoud } from '../../src/tables/tabel';
import type { Tabelnaam } from '../../src/tables/schema';

/** A row of a table as a test writes it: the columns that matter. */
export type Rij = Readonly<Record<string, Celwaarde>>;
/** The tables of a model as a test writes them, without the ones it has no use for. */
export type Opzet = Readonly<Partial<Record<Tabelnaam, readonly Rij[]>>>;

export const JAAR = 2025;

/** Tables with all their columns. */
export function werkmap(opzet: Opzet): Tabelinhoud[] {
  return Object.entries(opzet).map(([naam, rijen]) => bouwTabel(naam as Tabelnaam, rijen));
}

export function rekenDoor(opzet: Opzet): Doorrekening {
  return rekenWerkmapDoor(werkmap(opzet));
}

/** A line: its contract, its delivery by one gemeente in 2025, and what was agreed for it. */
export interface Regelopzet {
  readonly contract: Rij;
  readonly levering?: Rij;
  readonly afspraak?: Rij;
}

/** A model of one segment, Begeleiding, with an agreement for the segment as a whole where one is given. */
export function segmentopzet(regels: Readonly<Record<string, Regelopzet>>, afspraak?: Rij): Opzet {
  const lijst = Object.entries(regels);
  return {
    tblGemeenten: [{ gemeente: 'Gouda' }],
    tblSegmenten: [{ segment: 'Begeleiding' }],
    tblContracten: lijst.map(([regel, { contract }]) => ({ regel, segment: 'Begeleiding', ...contract })),
    tblLeveringen: lijst.map(([regel, { levering }]) => ({ regel, gemeente: 'Gouda', jaar: JAAR, ...levering })),
    tblAfspraken: [
      ...lijst.flatMap(([regel, { afspraak: eigen }]) => (eigen ? [{ id: `A-${regel}`, regel, ...eigen }] : [])),
      ...(afspraak ? [{ id: 'A-segment', segment: 'Begeleiding', ...afspraak }] : []),
    ],
  };
}

export function basisVan(opzet: Opzet): Scenariouitkomst {
  return rekenDoor(opzet).scenarios[0]!;
}

/** What one line is paid, in cents, after the plafonds above it. */
export function betaaldOp({ regels }: Scenariouitkomst, naam: string, jaar = JAAR): { teBetalen: number; onvergoed: number } {
  const { betaling, segmentkorting } = regels.find((regel) => regel.regel === naam && regel.jaar === jaar)!;
  return { teBetalen: betaling!.teBetalen - segmentkorting, onvergoed: betaling!.onvergoed + segmentkorting };
}

/** A check as a reader sees it: what it is, and the cell it points at. */
export function plek({ fout, plaats, scenario }: Melding): { code: string; cel: string; scenario?: string } {
  const cel = [plaats.tabel, plaats.rij, plaats.kolom].filter((deel) => deel !== undefined).join(' ');
  return { code: fout.code, cel, ...(scenario !== undefined && { scenario }) };
}
