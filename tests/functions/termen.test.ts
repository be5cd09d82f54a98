import { describe, expect, it } from 'vitest';
import { functionMetadata } from '../../scripts/build/function-metadata.mjs';
import { BEKOSTIGINGSVORMEN } from '../../src/model/bekostiging/betaling';
import { TERMSOORT, type Term } from '../../src/model/termen';
import { SCHEMAS } from '../../src/tables/schemas';

/** What a kostencorridor settles; its bands are a table of their own. */
const ALLEEN_IN_TABELLEN = '';

/**
 * Where a term of the calculation rules is typed: a column of a table, and a parameter of a function. Blended has no
 * function of its own: its terms are names that BEK.UITLEG and BEK.OMSLAGPUNT know.
 */
interface Vindplaats {
  kolom: string;
  functie: string;
}

const VINDPLAATSEN: Readonly<Record<Exclude<Term, 'perioden'>, Vindplaats>> = {
  tarief: { kolom: 'tblContracten tarief', functie: 'INSPANNING' },
  prijs: { kolom: 'tblContracten prijs per plek', functie: 'OUTPUT' },
  budget: { kolom: 'tblContracten budget', functie: 'TAAKGERICHT' },
  plekken: { kolom: 'tblContracten plekken', functie: 'BESCHIKBAARHEID' },
  variabeltarief: { kolom: 'tblContracten variabel tarief', functie: 'BESCHIKBAARHEID' },
  normbedrag: { kolom: 'tblContracten normbedrag', functie: 'POPULATIE' },
  kostprijs: { kolom: 'tblContracten kostprijs', functie: ALLEEN_IN_TABELLEN },
  zorgzwaarte: { kolom: 'tblContracten zorgzwaarte', functie: 'POPULATIE' },
  startdeel: { kolom: 'tblContracten startdeel', functie: 'OUTPUT' },
  tussendeel: { kolom: 'tblContracten tussendeel', functie: 'OUTPUT' },
  resultaatdeel: { kolom: 'tblContracten resultaatdeel', functie: 'OUTCOME' },
  ondergrens: { kolom: 'tblContracten ondergrens', functie: 'OUTCOME' },
  doel: { kolom: 'tblContracten doel', functie: 'OUTCOME' },
  bonus: { kolom: 'tblContracten bonus', functie: 'OUTCOME' },
  variabeldeel: { kolom: 'tblContracten variabel deel', functie: 'UITLEG' },
  afgesprokenvolume: { kolom: 'tblContracten afgesproken volume', functie: 'UITLEG' },
  volume: { kolom: 'tblLeveringen volume', functie: 'INSPANNING' },
  clienten: { kolom: 'tblLeveringen cliënten', functie: 'OUTCOME' },
  gestart: { kolom: 'tblLeveringen gestart', functie: 'OUTPUT' },
  tussentijds: { kolom: 'tblLeveringen tussentijds', functie: 'OUTPUT' },
  afgerond: { kolom: 'tblLeveringen afgerond', functie: 'OUTPUT' },
  score: { kolom: 'tblLeveringen score', functie: 'OUTCOME' },
  omvang: { kolom: 'tblLeveringen omvang', functie: 'POPULATIE' },
  plafond: { kolom: 'tblAfspraken plafond', functie: 'INSPANNING' },
  minimum: { kolom: 'tblAfspraken minimum', functie: 'INSPANNING' },
  maximum: { kolom: 'tblAfspraken maximum', functie: 'INSPANNING' },
  garantie: { kolom: 'tblAfspraken garantie', functie: 'INSPANNING' },
  meerprijs: { kolom: 'tblAfspraken meerprijs', functie: 'INSPANNING' },
  normtarief: { kolom: 'tblAfspraken normtarief', functie: 'TAAKGERICHT' },
  terugvordering: { kolom: 'tblAfspraken terugvordering', functie: 'TAAKGERICHT' },
  bijbetaling: { kolom: 'tblAfspraken bijbetaling', functie: 'POPULATIE' },
};

const { nl } = await functionMetadata();

describe('Elke term van de rekenregels heeft een kolom in de tabellen en een parameter in een functie', () => {
  it('De lijst is compleet; hoeveel dagen een prijs per etmaal geldt volgt uit tariefeenheid en jaar', () => {
    expect([...Object.keys(VINDPLAATSEN), 'perioden'].sort()).toEqual(Object.keys(TERMSOORT).sort());
    const eenheid = SCHEMAS.tblContracten.kolommen.find(({ kop }) => kop === 'tariefeenheid');
    expect(eenheid?.hulp).toMatch(/jaar of etmaal/);
  });

  it.each(Object.entries(VINDPLAATSEN))('%s', (term, { kolom, functie }) => {
    const kolommen = Object.values(SCHEMAS).flatMap(({ naam, kolommen: eigen }) =>
      eigen.filter(({ termen }) => (termen as readonly string[] | undefined)?.includes(term)).map(({ kop }) => `${naam} ${kop}`),
    );
    expect(kolommen).toContain(kolom);
    if (functie === ALLEEN_IN_TABELLEN) return;
    const benoemd = Object.values(BEKOSTIGINGSVORMEN).flatMap(({ nodig, optioneel }) => [...nodig, ...optioneel]);
    const parameters = functie === 'UITLEG' ? benoemd : nl.functions.find(({ id }) => id === functie)?.parameters.map(({ name }) => name);
    expect(parameters).toContain(term);
  });
});
