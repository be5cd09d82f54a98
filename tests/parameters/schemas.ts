import * as v from 'valibot';

/** A day, a month or, where no more is known, a year. */
const datum = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'geen datum'));
const tekst = v.pipe(v.string(), v.minLength(1, 'leeg'));
const jaar = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

/** Where a figure was published. */
const bron = v.strictObject({ document: tekst, plaats: tekst, datum, toelichting: v.optional(tekst) });

/** No published value without its unit, its date and its source. */
const metHerkomst = { eenheid: tekst, datum, bron: tekst };

/** Every source that a value names is listed. */
const bronnenBekend = <T extends { bronnen: Record<string, unknown> }>(lijsten: (inhoud: T) => readonly { bron: string }[]) =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { bron: naam } of lijsten(dataset.value)) {
      if (!(naam in dataset.value.bronnen)) addIssue({ message: `onbekende bron ${naam}` });
    }
  });

/** No two entries say something about the same thing. */
const zonderDubbele = <T>(sleutels: (inhoud: T) => readonly string[]) =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const lijst = sleutels(dataset.value);
    for (const sleutel of new Set(lijst.filter((naam, i) => lijst.indexOf(naam) !== i))) addIssue({ message: `dubbel: ${sleutel}` });
  });

const indexcijfers = v.strictObject({
  naam: tekst,
  gewichten: v.array(v.strictObject({ reeks: tekst, waarde: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), ...metHerkomst })),
  cijfers: v.array(
    v.strictObject({
      reeks: tekst,
      jaar,
      soort: v.picklist(['voorlopig', 'definitief']),
      waarde: v.number(),
      ...metHerkomst,
      eenheid: v.literal('procent'),
    }),
  ),
  bronnen: v.record(tekst, bron),
});

/** Codes are text: 6.60 is not 6.6. */
const taakveld = v.pipe(
  v.strictObject({ code: v.pipe(v.string(), v.regex(/^6\.\d+[a-d]?$/, 'geen taakveld')), naam: tekst, vanaf: jaar, tot: v.optional(jaar), bron: tekst }),
  v.check(({ vanaf, tot }) => tot === undefined || tot >= vanaf, 'eindigt voor het begint'),
);
const taakvelden = v.strictObject({ naam: tekst, taakvelden: v.array(taakveld), bronnen: v.record(tekst, bron) });

const code = v.strictObject({ code: v.pipe(v.string(), v.regex(/^\d{1,2}$/, 'geen code')), naam: tekst, bron: tekst });
const eenheden = v.strictObject({
  naam: tekst,
  eenheden: v.array(code),
  frequenties: v.array(code),
  omrekening: v.array(v.strictObject({ van: tekst, naar: tekst, waarde: v.pipe(v.number(), v.gtValue(0)), ...metHerkomst })),
  bronnen: v.record(tekst, bron),
});

const aantal = v.strictObject({ waarde: v.pipe(v.number(), v.minValue(0)), eenheid: tekst });
const westerkwartier = v.strictObject({
  naam: tekst,
  jaar,
  gemeente: tekst,
  bron,
  wetten: v.array(
    v.strictObject({
      wet: v.picklist(['Wmo', 'Jeugd']),
      segment: tekst,
      gedeclareerd: aantal,
      clienten: aantal,
      producten: v.array(
        v.strictObject({ regel: tekst, naam: tekst, kostenProcent: v.number(), clientenProcent: v.number() }),
      ),
    }),
  ),
});

/** A figure from a document of the planning and control cycle. */
const stukfeit = v.strictObject({ waarde: v.number(), eenheid: v.picklist(['euro', 'procent', 'jeugdige']), datum, stuk: tekst });
const medemblik = v.strictObject({
  naam: tekst,
  gemeente: tekst,
  jaar,
  bron,
  dekking: v.strictObject({ tekst, datum, stuk: tekst }),
  feiten: v.record(tekst, stukfeit),
});

const middenHolland = v.strictObject({
  naam: tekst,
  jaar,
  gemeenten: v.array(tekst),
  kerncijfers: v.array(v.strictObject({ naam: tekst, waarde: v.pipe(v.number(), v.minValue(0)), ...metHerkomst })),
  segmenten: v.array(
    v.strictObject({ nr: v.pipe(v.number(), v.integer()), naam: tekst, wetten: v.array(v.picklist(['Wmo', 'Jeugd'])), kader: tekst }),
  ),
  bronnen: v.record(tekst, bron),
});

/** What each file in src/parameters must look like. */
export const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'indexcijfers.json': v.pipe(
    indexcijfers,
    bronnenBekend(({ gewichten, cijfers }) => [...gewichten, ...cijfers]),
    zonderDubbele(({ cijfers }) => cijfers.map(({ reeks, jaar: van, soort }) => `${reeks} ${van} ${soort}`)),
    v.check(({ gewichten }) => gewichten.reduce((som, { waarde }) => som + waarde, 0) === 1, 'de gewichten zijn samen geen 1'),
  ),
  'taakvelden.json': v.pipe(
    taakvelden,
    bronnenBekend((inhoud) => inhoud.taakvelden),
    zonderDubbele((inhoud) => inhoud.taakvelden.map((veld) => veld.code)),
  ),
  'eenheden.json': v.pipe(
    eenheden,
    bronnenBekend((inhoud) => [...inhoud.eenheden, ...inhoud.frequenties, ...inhoud.omrekening]),
    zonderDubbele(({ eenheden: lijst, frequenties, omrekening }) => [
      ...lijst.map((eenheid) => `eenheid ${eenheid.code}`),
      ...frequenties.map((frequentie) => `frequentie ${frequentie.code}`),
      ...omrekening.map(({ van, naar }) => `${van} naar ${naar}`),
    ]),
  ),
  'westerkwartier-2020.json': westerkwartier,
  'medemblik-2017.json': medemblik,
  'midden-holland-2025.json': v.pipe(
    middenHolland,
    bronnenBekend(({ kerncijfers }) => kerncijfers),
    zonderDubbele(({ gemeenten, segmenten }) => [...gemeenten, ...segmenten.map(({ naam }) => naam)]),
  ),
};

/** What is wrong with the contents of a file, each with its place; nothing when it is right. */
export function fouten(bestand: string, inhoud: unknown): string[] {
  const { issues = [] } = v.safeParse(SCHEMAS[bestand]!, inhoud);
  return issues.map((issue) => [v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}
