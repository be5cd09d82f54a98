import { isCelfout, isLeeg, naamsleutel, type Celwaarde } from '../celwaarde';
import { LEEG } from '../scenarios';
import type { Tabelnaam } from '../schema';
import { SCHEMAS } from '../schemas';
import { WIJZIGBAAR } from '../schemas/scenarios';
import type { Rijinhoud, Tabelwijziging } from '../wijziging';
import { Momentregels, type Momentregel, type Tabelmoment } from './moment';
import type { Verschilkern } from './verschilrij';

/** A change that no difference of a scenario can say, and why. */
export interface Buitenverschil {
  readonly reden: 'tabel' | 'koppen' | 'sleutel' | 'formule' | 'celfout' | 'alleenSleutel';
  readonly tabel: Tabelnaam;
  readonly sleutel: string;
}

/** What someone changed between two moments: as differences, and what puts the cells back. */
export interface Opname {
  readonly verschillen: readonly Verschilkern[];
  readonly terug: readonly Tabelwijziging[];
  /** These stay as they were changed. */
  readonly buiten: readonly Buitenverschil[];
}

const NIETS: Opname = { verschillen: [], terug: [], buiten: [] };

/** Compares the tables then and now, row by key: sorting and moving columns is no change. */
export function vergelijkMomenten(toen: readonly Tabelmoment[], nu: readonly Tabelmoment[]): Opname {
  return voegSamen(
    WIJZIGBAAR.map((naam) => {
      const [oud, nieuw] = [toen, nu].map((tabellen) => tabellen.find((tabel) => tabel.naam === naam));
      if (!oud && !nieuw) return NIETS;
      if (!oud || !nieuw) return buiten('tabel', naam);
      if ([...oud.koppen].map(naamsleutel).sort().join('\n') !== [...nieuw.koppen].map(naamsleutel).sort().join('\n')) return buiten('koppen', naam);
      return vergelijkTabel(new Momentregels(oud), new Momentregels(nieuw));
    }),
  );
}

function vergelijkTabel(toen: Momentregels, nu: Momentregels): Opname {
  const { naam } = nu.inhoud;
  const sleutels = new Set([...toen.perSleutel.keys(), ...nu.perSleutel.keys()]);
  return voegSamen(
    [...sleutels].map((sleutel) => {
      const oud = toen.perSleutel.get(sleutel) ?? [];
      const nieuw = nu.perSleutel.get(sleutel) ?? [];
      if (oud.length > 1 || nieuw.length > 1) return zelfdeRijen(oud, nieuw) ? NIETS : buiten('sleutel', naam, (nieuw[0] ?? oud[0]!).sleutel);
      if (oud[0] && nieuw[0]) return vergelijkRij(toen, nu, oud[0], nieuw[0]);
      return nieuw[0] ? erbij(nu, nieuw[0]) : eraf(toen, oud[0]!);
    }),
  );
}

function vergelijkRij(toen: Momentregels, nu: Momentregels, oud: Momentregel, nieuw: Momentregel): Opname {
  const { naam, koppen } = nu.inhoud;
  const anders = koppen.filter((kop) => isKolom(naam, kop) && !gelijk(oud.waarden[naamsleutel(kop)], nieuw.waarden[naamsleutel(kop)]));
  return voegSamen(
    anders.map((kop): Opname => {
      const [voorheen, waarde] = [oud, nieuw].map(({ waarden }) => waarden[naamsleutel(kop)] ?? null) as [Celwaarde, Celwaarde];
      if (toen.isFormule(oud, kop) || nu.isFormule(nieuw, kop)) return buiten('formule', naam, nieuw.sleutel);
      if (isCelfout(voorheen) || isCelfout(waarde)) return buiten('celfout', naam, nieuw.sleutel);
      return {
        verschillen: [{ actie: 'wijzig', tabel: naam, sleutel: nieuw.sleutel, kolom: kop, waarde: isLeeg(waarde) ? LEEG : waarde }],
        terug: [{ soort: 'wijzig', gelezen: nu.inhoud, rij: nieuw.rij, waarden: { [kop]: voorheen } }],
        buiten: [],
      };
    }),
  );
}

function erbij(nu: Momentregels, regel: Momentregel): Opname {
  const { inhoud } = nu;
  const { sleutel: sleutelkolommen } = SCHEMAS[inhoud.naam];
  if (regel.waarden[naamsleutel(sleutelkolommen[0])] === null) return buiten('sleutel', inhoud.naam);
  if (nu.heeftFormule(regel)) return buiten('formule', inhoud.naam, regel.sleutel);
  const gevuld = inhoud.koppen.filter((kop) => isKolom(inhoud.naam, kop) && !isLeeg(regel.waarden[naamsleutel(kop)]));
  if (gevuld.length === 0) return buiten('alleenSleutel', inhoud.naam, regel.sleutel);
  if (gevuld.some((kop) => isCelfout(regel.waarden[naamsleutel(kop)]))) return buiten('celfout', inhoud.naam, regel.sleutel);
  const rij = { actie: 'voeg toe', tabel: inhoud.naam, sleutel: regel.sleutel } as const;
  return {
    verschillen: gevuld.map((kolom) => ({ ...rij, kolom, waarde: regel.waarden[naamsleutel(kolom)]! })),
    terug: [{ soort: 'vervalt', gelezen: inhoud, rij: regel.rij }],
    buiten: [],
  };
}

/** A row that was deleted comes back at the end: the order of rows means nothing. */
function eraf(toen: Momentregels, regel: Momentregel): Opname {
  const { naam, koppen } = toen.inhoud;
  if (toen.heeftFormule(regel)) return buiten('formule', naam, regel.sleutel);
  const cellen = koppen.map((kop) => [kop, regel.waarden[naamsleutel(kop)] ?? null] as const);
  if (cellen.some(([, waarde]) => isCelfout(waarde))) return buiten('celfout', naam, regel.sleutel);
  return {
    verschillen: [{ actie: 'vervalt', tabel: naam, sleutel: regel.sleutel, kolom: '', waarde: null }],
    terug: [{ soort: 'nieuw', tabel: naam, rijen: [Object.fromEntries(cellen) as Rijinhoud] }],
    buiten: [],
  };
}

/** A column of the model that is no part of the key; those of the user's own are theirs. */
function isKolom(naam: Tabelnaam, kop: string): boolean {
  const { kolommen, sleutel } = SCHEMAS[naam];
  const gevonden = kolommen.find((kolom) => naamsleutel(kolom.kop) === naamsleutel(kop));
  return gevonden !== undefined && !sleutel.includes(gevonden.kop);
}

function zelfdeRijen(oud: readonly Momentregel[], nieuw: readonly Momentregel[]): boolean {
  const alsTekst = (rijen: readonly Momentregel[]) => rijen.map(({ waarden }) => JSON.stringify(waarden)).sort().join('\n');
  return alsTekst(oud) === alsTekst(nieuw);
}

function gelijk(a: Celwaarde | undefined, b: Celwaarde | undefined): boolean {
  return (isLeeg(a) && isLeeg(b)) || JSON.stringify(a) === JSON.stringify(b);
}

function buiten(reden: Buitenverschil['reden'], tabel: Tabelnaam, sleutel = ''): Opname {
  return { ...NIETS, buiten: [{ reden, tabel, sleutel }] };
}

function voegSamen(opnames: readonly Opname[]): Opname {
  return {
    verschillen: opnames.flatMap(({ verschillen }) => verschillen),
    terug: opnames.flatMap(({ terug }) => terug),
    buiten: opnames.flatMap((opname) => opname.buiten),
  };
}
