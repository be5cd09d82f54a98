import { BEKOSTIGINGSVORMEN } from '../model/bekostiging/betaling';
import { VORMNAMEN, type Bekostigingsvorm } from '../model/bekostiging/vorm';
import { Domeinfout } from '../model/fouten';
import { kostenlijn, type Kostenlijn } from '../model/wat-als/kostenlijn';
import { omslagpunten } from '../model/wat-als/omslagpunt';
import type { Term } from '../model/termen';
import { celwaarde, enkeleCel, type Argument } from './argument';
import { leesTermen } from './lees-termen';
import { leesKeuzeOfLeeg, leesOptioneel } from './lees-waarde';
import { metFoutInCel } from './uitkomst';

/**
 * Het volume waarbij twee bekostigingsvormen evenveel kosten. Bij output blijven tussentijds en afgerond in verhouding tot gestart.
 * @customfunction OMSLAGPUNT
 * @param vormA De ene bekostigingsvorm: inspanning, taakgericht, output, outcome, beschikbaarheid, populatie of blended.
 * @param waardenA Twee kolommen: namen van parameters, zoals de functie van die vorm ze noemt, en hun waarden.
 * @param vormB De andere bekostigingsvorm.
 * @param waardenB Twee kolommen: namen van parameters en hun waarden.
 * @param [vanaf] Kleinste volume om te zoeken; leeg is 0.
 * @param [tot] Grootste volume om te zoeken; leeg is zonder einde.
 * @returns De volumes onder elkaar, oplopend; van een stuk waar de kosten gelijk zijn begin en eind. #N/B als er geen is.
 */
export function omslagpunt(
  vormA: any[][],
  waardenA: any[][],
  vormB: any[][],
  waardenB: any[][],
  vanaf?: any[][],
  tot?: any[][],
): any[][] {
  return metFoutInCel(() =>
    omslagpunten(
      leesKostenlijn('A', vormA, waardenA),
      leesKostenlijn('B', vormB, waardenB),
      leesOptioneel(enkeleCel(vanaf, 'vanaf'), 'vanaf'),
      leesOptioneel(enkeleCel(tot, 'tot'), 'tot'),
    ).map((volume) => [volume]),
  );
}

function leesKostenlijn(letter: 'A' | 'B', vorm: Argument, waarden: Argument): Kostenlijn {
  const naam = leesKeuzeOfLeeg(enkeleCel(vorm, `vorm${letter}`), `vorm${letter}`, VORMNAMEN);
  if (naam === undefined) throw new Domeinfout('ontbreekt', { term: `vorm${letter}` });
  const kolommen = waarden?.[0]?.length ?? 0;
  if (kolommen !== 2) throw new Domeinfout('geenTweeKolommen', { term: `waarden${letter}`, kolommen });

  const kolom = (nummer: 0 | 1) => (waarden ?? []).map((rij) => celwaarde(rij[nummer]));
  const bekostigingsvorm = BEKOSTIGINGSVORMEN[naam];
  const termen = leesTermen(kolom(0), kolom(1), bekostigingsvorm);
  const ontbreekt = nodigVoorLijn(bekostigingsvorm).find((term) => termen[term] === undefined);
  if (ontbreekt) throw new Domeinfout('ontbreekt', { term: `waarden${letter}, ${ontbreekt}` });
  return kostenlijn(naam, termen);
}

/** The volume is what is looked for; of output the number started is needed all the same, to keep the proportions. */
function nodigVoorLijn({ naam, nodig, volumeterm }: Bekostigingsvorm): readonly Term[] {
  return naam === 'output' ? nodig : nodig.filter((term) => term !== volumeterm);
}
