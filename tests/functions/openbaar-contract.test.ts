import { describe, expect, it } from 'vitest';
import { functionMetadata } from '../../scripts/build/function-metadata.mjs';
import { BEKOSTIGINGSVORMEN } from '../../src/model/bekostiging/betaling';
import { VORMNAMEN } from '../../src/model/bekostiging/vorm';
import { loadFunctions } from './load-functions';

/**
 * The worksheet functions as they are known outside: names and order of parameters, optional ones in brackets,
 * one that may be repeated with dots. What has been released never changes; new parameters are optional and last.
 */
const CONTRACT: Readonly<Record<string, string>> = {
  INSPANNING: 'tarief; volume; [plafond]; [minimum]; [maximum]; [garantie]; [meerprijs]',
  TAAKGERICHT: 'budget; [volume]; [minimum]; [maximum]; [normtarief]; [terugvordering]; [bijbetaling]; [plafond]',
  OUTPUT:
    'prijs; gestart; afgerond; [startdeel]; [plafond]; [minimum]; [maximum]; [garantie]; [meerprijs]; [tussentijds]; [tussendeel]',
  OUTCOME:
    'prijs; clienten; score; resultaatdeel; [ondergrens]; [doel]; [bonus]; [plafond]; [minimum]; [maximum]; [garantie]; [meerprijs]',
  BESCHIKBAARHEID: 'plekken; prijs; [volume]; [variabeltarief]; [plafond]; [minimum]; [maximum]; [garantie]; [meerprijs]',
  POPULATIE:
    'omvang; normbedrag; [zorgzwaarte]; [plafond]; [volume]; [minimum]; [maximum]; [normtarief]; [terugvordering]; [bijbetaling]',
  STAFFEL: 'volume; drempels; tarieven; [geheelvolume]',
  UITLEG: 'vorm; namen; waarden',
  VERGELIJK: 'uitvoer; tabel…',
  OMSLAGPUNT: 'vormA; waardenA; vormB; waardenB; [vanaf]; [tot]',
  PLAFOND: 'bedrag; plafond; [waarschuwing]',
  VOLUMESTATUS: 'volume; minimum; maximum',
  UITPUTTING: 'bedragen; plafond',
  INDEXEER: 'bedrag; vanjaar; naarjaar; [reeks]; [methode]; [basis]',
  NAIJL: 'driehoek; [uitvoer]',
  PROGNOSE: 'realisatie; [patroon]; [aandeelbinnen]',
  VERSCHIL: 'tarief0; volume0; tarief1; volume1; [methode]; [eenheid]',
  VERDEEL: 'bedrag; gewichten; [eenheid]',
  WEIGERKANS: 'plekken; belasting',
  OVERSCHRIJDING: 'verwachting; standaardafwijking; plafond',
};

/** What compares funding variants; the others come after it. */
const VERGELIJKEND = [
  ...['INSPANNING', 'TAAKGERICHT', 'OUTPUT', 'OUTCOME', 'BESCHIKBAARHEID', 'POPULATIE'],
  ...['PLAFOND', 'VOLUMESTATUS', 'UITLEG', 'VERGELIJK'],
];

const { nl } = await functionMetadata();
const ondertekend = nl.functions.map(({ id, parameters }) => ({
  id,
  parameters: parameters
    .map(({ name, optional, repeating }) => (optional ? `[${name}]` : repeating ? `${name}…` : name))
    .join('; '),
}));

/** Blended is explained and compared, and paid by its columns in tblContracten. */
const ZONDER_FUNCTIE = 'blended';

describe('Het openbare contract van de werkbladfuncties', () => {
  it.each(ondertekend)('BEK.$id($parameters)', ({ id, parameters }) => {
    expect(parameters).toBe(CONTRACT[id]);
  });

  it('Elke functie om bekostigingsvormen te vergelijken is er, en is in code gekoppeld', async () => {
    const functies = Object.keys(await loadFunctions());
    expect(ondertekend.map(({ id }) => id)).toEqual(expect.arrayContaining(VERGELIJKEND));
    expect(functies.sort()).toEqual(ondertekend.map(({ id }) => id).sort());
  });

  it('BEK.UITLEG kent voor elke vorm precies de parameters van de functie van die vorm', () => {
    for (const vorm of VORMNAMEN.filter((naam) => naam !== ZONDER_FUNCTIE)) {
      const { nodig, optioneel } = BEKOSTIGINGSVORMEN[vorm];
      const namen = CONTRACT[vorm.toUpperCase()]!.replaceAll(/[[\]]/g, '').split('; ');
      expect([...nodig, ...optioneel].sort(), vorm).toEqual(namen.sort());
    }
  });
});
