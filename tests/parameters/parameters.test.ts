import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fouten, SCHEMAS } from './schemas';

const PARAMETERS = new URL('../../src/parameters/', import.meta.url);
const KAPOT = new URL('kapot/', import.meta.url);
const leesJson = (adres: URL): unknown => JSON.parse(readFileSync(adres, 'utf8'));

describe('De gepubliceerde cijfers', () => {
  it('hebben elk een beschrijving van hoe zij eruit horen te zien', () => {
    expect(readdirSync(PARAMETERS).sort()).toEqual(Object.keys(SCHEMAS).sort());
  });

  it.each(Object.keys(SCHEMAS))('in %s hebben allemaal eenheid, datum en bron', (bestand) => {
    expect(fouten(bestand, leesJson(new URL(bestand, PARAMETERS)))).toEqual([]);
  });
});

/** One file a mistake: what it is called, what it pretends to be, and what is said about it. */
const VERGISSINGEN: Record<string, { als: string; zin: RegExp }> = {
  'zonder-eenheid.json': { als: 'indexcijfers.json', zin: /^cijfers\.0\.eenheid: .*undefined/ },
  'zonder-datum.json': { als: 'indexcijfers.json', zin: /^cijfers\.0\.datum: .*undefined/ },
  'zonder-bron.json': { als: 'indexcijfers.json', zin: /^cijfers\.0\.bron: .*undefined/ },
  'onbekende-bron.json': { als: 'indexcijfers.json', zin: /^onbekende bron vng-1999$/ },
  'bron-zonder-datum.json': { als: 'indexcijfers.json', zin: /^bronnen\.vng-2024\.datum: .*undefined/ },
  'datum-in-woorden.json': { als: 'indexcijfers.json', zin: /^cijfers\.0\.datum: geen datum$/ },
  'waarde-als-tekst.json': { als: 'indexcijfers.json', zin: /^cijfers\.0\.waarde: .*"4,74"/ },
  'twee-cijfers-voor-een-jaar.json': { als: 'indexcijfers.json', zin: /^dubbel: OVA 2023 voorlopig$/ },
  'gewichten-geen-een.json': { als: 'indexcijfers.json', zin: /^de gewichten zijn samen geen 1$/ },
  'onbekend-veld.json': { als: 'indexcijfers.json', zin: /^cijfers\.0\.opmerking: .*"opmerking"/ },
  'taakveld-als-getal.json': { als: 'taakvelden.json', zin: /^taakvelden\.0\.code: .*6\.6/ },
  'taakveld-eindigt-voor-begin.json': { als: 'taakvelden.json', zin: /^taakvelden\.0: eindigt voor het begint$/ },
  'taakveld-dubbel.json': { als: 'taakvelden.json', zin: /^dubbel: 6\.711$/ },
  'omrekening-zonder-bron.json': { als: 'eenheden.json', zin: /^omrekening\.0\.bron: .*undefined/ },
  'gemeente-dubbel.json': { als: 'midden-holland-2025.json', zin: /^dubbel: Gouda$/ },
  'kerncijfer-zonder-bron.json': { als: 'midden-holland-2025.json', zin: /^kerncijfers\.0\.bron: .*undefined/ },
  'eenheid-dubbel.json': { als: 'eenheden.json', zin: /^dubbel: eenheid 04$/ },
  'frequentie-dubbel.json': { als: 'eenheden.json', zin: /^dubbel: frequentie 1$/ },
  'omrekening-dubbel.json': { als: 'eenheden.json', zin: /^dubbel: uur naar minuut$/ },
  'omrekening-nul.json': { als: 'eenheden.json', zin: /^omrekening\.0\.waarde: .*>0/ },
  'taakveld-zonder-jaar.json': { als: 'taakvelden.json', zin: /^taakvelden\.0\.vanaf: .*undefined/ },
  'cijfer-zonder-soort.json': { als: 'indexcijfers.json', zin: /^cijfers\.0\.soort: .*"geraamd"/ },
  'eenheid-zonder-code.json': { als: 'eenheden.json', zin: /^eenheden\.0\.code: geen code$/ },
  'feit-zonder-stuk.json': { als: 'medemblik-2017.json', zin: /^feiten\.verwachtNadeelHerfstnota\.stuk: .*undefined/ },
};

describe('Een vergissing in een bestand wordt geweigerd, en haar plaats genoemd:', () => {
  it('van elke vergissing is er een voorbeeld', () => {
    expect(readdirSync(KAPOT).sort()).toEqual(Object.keys(VERGISSINGEN).sort());
  });

  it.each(Object.entries(VERGISSINGEN))('%s', (bestand, { als, zin }) => {
    const gevonden = fouten(als, leesJson(new URL(bestand, KAPOT)));
    expect(gevonden).toHaveLength(1);
    expect(gevonden[0]).toMatch(zin);
  });
});
