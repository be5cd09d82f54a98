import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import { groepeer } from '../../model/groepeer';
import { bekendOp } from '../../model/naijl/realisatiedriehoek';
import type { Doorrekening } from '../../tables/doorrekening';
import { prognosebeeld, standaardvraag } from '../../tables/beelden/prognosebeeld';
import type { Bladnamen } from '../bladen';
import type { Blad } from './blad';
import { maandgewichten } from './maandgewichten';
import { NAIJL, naijlblad, type Naijlmaat } from './naijlblad';
import { PROGNOSE, prognoseblad } from './prognoseblad';
import type { Bladregel } from './prognoseformules';

/** Months of care that may still be added before the triangle is full. */
const SPELING = 6;

/** Two sheets with live formulas: the triangle with its pattern, and a forecast per line that Excel recalculates. */
export function prognosebladen(doorrekening: Doorrekening, vraag: Prognosevraag): (naam: Bladnamen) => readonly Blad[] {
  const { realisatie, scenarios } = doorrekening;
  const eerste = realisatie.reduce((maand, rij) => Math.min(maand, rij.leveringsmaand), vraag.peilmaand);
  const maat: Naijlmaat = {
    maanden: vraag.peilmaand - eerste + 1 + SPELING,
    vanaf: realisatie.reduce((na, rij) => Math.min(na, rij.declaratiemaand - rij.leveringsmaand), Infinity),
    metUitgangspunten: doorrekening.prognose.peilmaand !== undefined || vraag.staart !== 1,
    metStaart: vraag.staart !== 1,
    // Asked otherwise than the tables say, the month stands there as it was chosen.
    ...(vraag.peilmaand !== standaardvraag(doorrekening)?.peilmaand && { gekozen: vraag.peilmaand }),
  };
  const begroot = new Map(prognosebeeld(doorrekening, vraag).segmenten.flatMap(({ regels }) => regels.map((regel) => [regel.regel, regel.begroot])));
  const bekend = groepeer(bekendOp(realisatie, vraag.peilmaand), ({ regel }) => regel);
  const regels = scenarios[0]!.invoer.regels.flatMap((regel): Bladregel[] => {
    const rijen = bekend.get(regel.regel);
    return rijen ? [{ naam: regel.regel, gewichten: maandgewichten(regel, rijen, vraag, maat.vanaf), begroot: begroot.get(regel.regel) }] : [];
  });
  return (naam) => {
    const naijl = naam(NAIJL);
    return [naijlblad(naijl, maat), prognoseblad(naam(PROGNOSE), naijl, maat, { regels, vraag })];
  };
}
