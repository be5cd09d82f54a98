import type { Waardefouten } from '../../model/fouten/waarden';
import type { Zinnen } from '../foutzinnen';
import { getal, procent } from '../taal';

export const WAARDEN_NL: Zinnen<Waardefouten> = {
  geenGetal: ({ term, waarde }) => `${term}: "${waarde}" is geen getal. Typ hier een getal, of laat de cel leeg.`,
  geenJaar: ({ term, waarde }) => `${term}: "${waarde}" is geen jaar. Typ een jaartal van vier cijfers, bijvoorbeeld 2025.`,
  geenDatum: ({ term, waarde }) => `${term}: "${waarde}" is geen datum. Typ een datum, bijvoorbeeld 1-1-2025.`,
  tekstGetal: ({ term, waarde }) =>
    `${term}: "${waarde}" is tekst die op een getal lijkt. Zet de celopmaak op Getal en typ de waarde opnieuw.`,
  celfout: ({ term, waarde }) => `${term}: in de cel staat de fout ${waarde}. Herstel eerst die cel.`,
  nietEindig: ({ term }) => `${term}: de waarde is oneindig groot. Typ een gewoon getal.`,
  negatief: ({ term, waarde }) => `${term}: ${getal(waarde)} is negatief. Typ een getal van 0 of hoger.`,
  deelBovenEen: ({ term, waarde }) =>
    `${term}: ${getal(waarde)} is meer dan 1 (100%). Is ${procent(waarde / 100)} bedoeld? Typ dan ${getal(waarde / 100)}.`,
  onbekend: ({ term }) => `${term}: nog onbekend, dus het bedrag is nog niet te bepalen. Vul de waarde in zodra die er is.`,
  ontbreekt: ({ term }) => `${term}: hier ontbreekt een waarde. Vul de cel in.`,
  onbekendeKeuze: ({ term, waarde, mogelijk }) => `${term}: "${waarde}" bestaat niet. Kies uit: ${mogelijk.join(', ')}.`,
  nietGeheel: ({ term, waarde }) => `${term}: ${getal(waarde)} is geen geheel getal. Typ een getal zonder cijfers achter de komma.`,
  nietBovenNul: ({ term }) => `${term}: hier moet meer dan 0 staan, want er wordt door gedeeld. Typ een getal boven 0.`,
  geenHeleCenten: ({ term, waarde }) => `${term}: ${getal(waarde)} is geen heel aantal centen. Typ bijvoorbeeld 0,01 of 1.`,
  teGroot: ({ term, waarde, hoogste }) => `${term}: ${getal(waarde)} is te groot om mee te rekenen. Typ ten hoogste ${getal(hoogste)}.`,
};
