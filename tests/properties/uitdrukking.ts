import fc from 'fast-check';

/** An exact fraction: what a formula should come to, whatever doubles make of it. */
export interface Breuk {
  readonly teller: bigint;
  /** Above zero. */
  readonly noemer: bigint;
}

/** An expression that was never text: its outcome by exact arithmetic, `undefined` where it divides by zero. */
export interface Uitdrukking {
  readonly tekst: (schrijfwijze: Schrijfwijze) => string;
  readonly waarde: Breuk | undefined;
  /** How tightly its outermost operator binds: + and − 1, × and ÷ 2, a sign 3, anything else 4. */
  readonly binding: number;
}

export interface Schrijfwijze {
  readonly decimaal: ',' | '.';
  readonly scheiding: '; ' | ', ';
}

export const NEDERLANDS: Schrijfwijze = { decimaal: ',', scheiding: '; ' };
export const ENGELS: Schrijfwijze = { decimaal: '.', scheiding: ', ' };

/** What the names in the expressions stand for. */
export const WAARDEN = new Map([
  ['tarief', 62.5],
  ['volume', 1200],
  ['budget', 0],
]);

type Bewerking = (a: Breuk, b: Breuk) => Breuk | undefined;

const plus: Bewerking = (a, b) => breuk(a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer);
const min: Bewerking = (a, b) => plus(a, { ...b, teller: -b.teller });
const maal: Bewerking = (a, b) => breuk(a.teller * b.teller, a.noemer * b.noemer);
const door: Bewerking = (a, b) => maal(a, b.teller < 0n ? { teller: -b.noemer, noemer: -b.teller } : { teller: b.noemer, noemer: b.teller });

/** Random expressions of the formula language, to any depth that still fits in a cell. */
export const uitdrukking: fc.Arbitrary<Uitdrukking> = fc.letrec<{ elk: Uitdrukking }>((tie) => ({
  elk: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    getal(),
    naam(),
    tussen(tie('elk'), [['+', plus], ['-', min]], 1),
    tussen(tie('elk'), [['*', maal], ['/', door]], 2),
    tie('elk').map((a) => teken('-', a)),
    fc.tuple(fc.constantFrom('min', 'max'), fc.array(tie('elk'), { minLength: 2, maxLength: 3 })).map(([kant, lijst]) => uiterste(kant, lijst)),
    fc.tuple(voorwaarde(), tie('elk'), tie('elk')).map(([als, dan, anders]) => keuze(als, dan, anders)),
  ),
})).elk;

/** The fraction as the double that a cell would hold. */
export function alsGetal({ teller, noemer }: Breuk): number {
  return Number((teller * 10n ** 20n) / noemer) / 1e20;
}

function breuk(teller: bigint, noemer: bigint): Breuk | undefined {
  return noemer === 0n ? undefined : { teller, noemer };
}

function getal(): fc.Arbitrary<Uitdrukking> {
  return fc.tuple(fc.nat(2000), fc.nat(99)).map(([heel, honderdsten]) => ({
    tekst: ({ decimaal }) => (honderdsten === 0 ? `${heel}` : `${heel}${decimaal}${String(honderdsten).padStart(2, '0')}`),
    waarde: { teller: BigInt(heel * 100 + honderdsten), noemer: 100n },
    binding: 4,
  }));
}

function naam(): fc.Arbitrary<Uitdrukking> {
  return fc.constantFrom(...WAARDEN).map(([tekst, waarde]) => ({
    tekst: () => tekst,
    waarde: { teller: BigInt(waarde * 10), noemer: 10n },
    binding: 4,
  }));
}

function tussen(elk: fc.Arbitrary<Uitdrukking>, soorten: [string, Bewerking][], binding: number): fc.Arbitrary<Uitdrukking> {
  return fc.tuple(fc.constantFrom(...soorten), elk, elk, fc.constantFrom('', ' ')).map(([[tekst, reken], a, b, wit]) => ({
    // To the right of an operator of the same kind, brackets keep what was meant.
    tekst: (schrijfwijze) => `${tussenHaakjes(a, binding, schrijfwijze)}${wit}${tekst}${wit}${tussenHaakjes(b, binding + 1, schrijfwijze)}`,
    waarde: a.waarde && b.waarde && reken(a.waarde, b.waarde),
    binding,
  }));
}

function teken(tekst: string, a: Uitdrukking): Uitdrukking {
  return {
    tekst: (schrijfwijze) => `${tekst}${tussenHaakjes(a, 3, schrijfwijze)}`,
    waarde: a.waarde && { ...a.waarde, teller: -a.waarde.teller },
    binding: 3,
  };
}

function uiterste(kant: string, lijst: readonly Uitdrukking[]): Uitdrukking {
  const waarden = lijst.flatMap(({ waarde }) => waarde ?? []);
  const gesorteerd = [...waarden].sort((a, b) => Number(vergelijk(a, b)));
  return {
    tekst: (schrijfwijze) => `${kant}(${lijst.map(({ tekst }) => tekst(schrijfwijze)).join(schrijfwijze.scheiding)})`,
    waarde: waarden.length < lijst.length ? undefined : gesorteerd.at(kant === 'min' ? 0 : -1),
    binding: 4,
  };
}

interface Voorwaarde {
  readonly tekst: (schrijfwijze: Schrijfwijze) => string;
  readonly waar: boolean;
}

/** Two figures as they stand: of two outcomes that differ by the dust of doubles nobody can say which is larger. */
function voorwaarde(): fc.Arbitrary<Voorwaarde> {
  const tekens = { '<': (v: bigint) => v < 0n, '<=': (v: bigint) => v <= 0n, '>': (v: bigint) => v > 0n, '>=': (v: bigint) => v >= 0n, '=': (v: bigint) => v === 0n, '<>': (v: bigint) => v !== 0n };
  const cijfer = fc.oneof(getal(), naam());
  return fc.tuple(fc.constantFrom(...Object.entries(tekens)), cijfer, cijfer).map(([[tekst, geldt], a, b]) => ({
    tekst: (schrijfwijze) => `${a.tekst(schrijfwijze)} ${tekst} ${b.tekst(schrijfwijze)}`,
    waar: geldt(vergelijk(a.waarde!, b.waarde!)),
  }));
}

function keuze(als: Voorwaarde, dan: Uitdrukking, anders: Uitdrukking): Uitdrukking {
  return {
    tekst: (schrijfwijze) => `als(${[als, dan, anders].map(({ tekst }) => tekst(schrijfwijze)).join(schrijfwijze.scheiding)})`,
    waarde: (als.waar ? dan : anders).waarde,
    binding: 4,
  };
}

function tussenHaakjes({ tekst, binding }: Uitdrukking, minstens: number, schrijfwijze: Schrijfwijze): string {
  return binding < minstens ? `(${tekst(schrijfwijze)})` : tekst(schrijfwijze);
}

/** Below zero, zero or above it: a against b. */
function vergelijk(a: Breuk, b: Breuk): bigint {
  const verschil = a.teller * b.noemer - b.teller * a.noemer;
  return verschil < 0n ? -1n : verschil > 0n ? 1n : 0n;
}
