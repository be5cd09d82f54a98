import { toCents } from '../src/model/geld';
import { rekenDoor } from '../src/model/doorrekening/vergelijking';
import { betaalAlles, betaalregels, Bewerking, leesScenarioinvoer, toonInPaneel, vergelijkInCellen, vergelijkSegmenten, verseBereiken } from './bereken';
import { herberekenInIronCalc } from './ironcalc';
import { alsKolommen, gewoonAfronden, kaleLus } from './kale-lus';
import { herberekenInLibreOffice } from './libreoffice';
import { meet, meetMet } from './meet';
import { maakRegio, type Omvang } from './regio';
import { metOpzoeken, zonderOpzoeken, type Blad } from './werkblad';

const REGIO: Omvang = { gemeenten: 5, segmenten: 9, regels: 200, scenarios: 6 };
const [wasm, map] = process.argv.slice(2) as [string, string];

const tabellen = maakRegio(REGIO);
const invoeren = leesScenarioinvoer(tabellen);
const verwacht = vergelijkSegmenten(invoeren);

kop(`Regiovergelijking: ${Object.entries(REGIO).map(([wat, aantal]) => `${aantal} ${wat}`).join(' × ')}`);
const rekenen = meetMet(() => leesScenarioinvoer(structuredClone(tabellen)), vergelijkSegmenten);
const lezen = meetMet(() => structuredClone(tabellen), leesScenarioinvoer);
const functie = meetMet(() => verseBereiken(tabellen), vergelijkInCellen);
toon('model op gelezen invoer', rekenen);
toon('cellen lezen, alle scenario\'s', lezen);
toon('hele BEK.VERGELIJK, cellen in en uit', functie);

kop('Dezelfde vergelijking als gewone celformules, en hoeveel maal zo lang als het model en als BEK.VERGELIJK');
vergelijkMet('opzoeken, IronCalc, één scenario × 6', herbereken([metOpzoeken(invoeren[0]!, 0)]) * REGIO.scenarios);
vergelijkMet('zonder opzoeken, IronCalc', herbereken(invoeren.map(zonderOpzoeken)));
const libreoffice = await herberekenInLibreOffice(invoeren.flatMap(metOpzoeken), map);
if (libreoffice === undefined) console.log('  (LibreOffice is hier niet geïnstalleerd)');
else vergelijkMet('opzoeken, LibreOffice', libreoffice);

const regels = betaalregels(invoeren.map(rekenDoor));
kop(`${regels.length} betalingen: de keten op gelezen invoer tegen een kale lus over getallen`);
const kolommen = alsKolommen(regels);
const keten = meet(() => betaalAlles(regels));
const gewoon = meet(() => kaleLus(kolommen, gewoonAfronden));
const exact = meet(() => kaleLus(kolommen, toCents));
bewaak(betaalAlles(regels), kolommen.teBetalen.reduce((som, bedrag) => som + bedrag, 0));
toon('kale lus met Math.round', gewoon);
toon('kale lus met de afronding van het model', exact);
toon('betalingsketen van het model', keten, `${maal(keten / gewoon)} de eerste, ${maal(keten / exact)} de tweede`);

kop('Het paneel, van gelezen cellen tot het eerste scherm: basis en drie scenario\'s, vijf gemeenten');
for (const aantalRegels of [1_000, 10_000]) {
  const werkmap = maakRegio({ gemeenten: 5, segmenten: 10, regels: aantalRegels / 10, scenarios: 4 });
  const duur = { minstens: 5, seconden: 1 };
  toon(`${aantalRegels} contractregels, bij openen`, meetMet(() => structuredClone(werkmap), (vers) => toonInPaneel(vers, 'gemeente'), duur));
  const bewerking = new Bewerking(werkmap);
  for (const indeling of ['segment', 'gemeente'] as const) {
    const tijd = meetMet(() => bewerking.typ(), (cellen) => bewerking.volg(cellen, indeling), duur);
    toon(`${aantalRegels} contractregels, na een wijziging, per ${indeling}`, tijd, `${ms((tijd / aantalRegels) * 1000)} per 1000 regels`);
  }
}

kop('Groei: BEK.VERGELIJK en het model, per regel vergeleken met 1×');
const klein = { ...REGIO, regels: 25 };
const stappen = [1, 2, 4, 8, 16, 32].map((factor) => ({ factor, ...meetGroei({ ...klein, regels: klein.regels * factor }) }));
for (const { factor, functie: heel, model } of stappen) {
  const perRegel = (tijd: number, eerste: number) => maal(tijd / eerste / factor);
  console.log(`  ${String(factor).padStart(3)}×  ${ms(heel)}  ${perRegel(heel, stappen[0]!.functie)}   ${ms(model)}  ${perRegel(model, stappen[0]!.model)}`);
}

function meetGroei(omvang: Omvang): { functie: number; model: number } {
  const groter = maakRegio(omvang);
  const duur = { minstens: 3, seconden: 0.5 };
  return {
    functie: meetMet(() => verseBereiken(groter), vergelijkInCellen, duur),
    model: meetMet(() => leesScenarioinvoer(structuredClone(groter)), vergelijkSegmenten, duur),
  };
}

/** Recalculates the sheets of scenarios, and holds what the segments then cost against the model. */
function herbereken(scenarios: readonly (readonly Blad[])[]): number {
  const uitkomst = herberekenInIronCalc(scenarios.flat(), wasm);
  scenarios.forEach((_, scenario) => {
    for (let rij = 1; rij <= REGIO.segmenten; rij += 1) {
      const cents = Math.round(uitkomst.cel(`Segmenten${scenario}`, rij, 2) * 100);
      bewaak(verwacht[scenario * REGIO.segmenten + rij - 1]!, cents);
    }
  });
  return uitkomst.milliseconden;
}

/** Times of different calculations say nothing. */
function bewaak(model: number, ander: number): void {
  if (model !== ander) throw new Error(`The model pays ${model} cents and the other ${ander}.`);
}

function vergelijkMet(wat: string, tijd: number): void {
  toon(wat, tijd, `${maal(tijd / rekenen)} het model, ${maal(tijd / functie)} BEK.VERGELIJK`);
}

function toon(wat: string, tijd: number, erbij = ''): void {
  console.log(`  ${wat.padEnd(52)}${ms(tijd)}  ${erbij}`);
}

function kop(tekst: string): void {
  console.log(`\n${tekst}`);
}

function ms(tijd: number): string {
  return `${tijd < 10 ? tijd.toFixed(2) : Math.round(tijd)} ms`.padStart(11);
}

function maal(verhouding: number): string {
  return `${verhouding < 10 ? verhouding.toFixed(1) : Math.round(verhouding)}×`;
}
