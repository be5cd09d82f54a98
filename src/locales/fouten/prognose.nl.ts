import type { Prognosefouten } from '../../model/fouten/prognose';
import type { Zinnen } from '../foutzinnen';
import { DATUMS } from '../datums';
import { getal, procent } from '../taal';

const { maandnaam } = DATUMS.nl;

export const PROGNOSE_NL: Zinnen<Prognosefouten> = {
  realisatieOntbreekt: ({ peilmaand }) =>
    `Er is tot en met ${maandnaam(peilmaand)} nog niets gedeclareerd. Kies een latere peilmaand, of vul tblRealisatie.`,
  historieTeKort: ({ maanden }) =>
    `Er zijn pas ${getal(maanden)} leveringsmaanden met declaraties, te weinig om te zien hoe declaraties binnenkomen. ` +
    'Kies de methode eigen patroon en zet in tblUitgangspunten rijen "aandeel binnen 0", "aandeel binnen 1" en verder.',
  geenOntwikkeling: ({ na }) =>
    `${getal(na)} maanden na levering is per saldo niets gedeclareerd, dus de groei daarna is niet te schatten. ` +
    'Neem meer regels samen, of kies een eigen patroon.',
  aandelenDalen: ({ na, aandeel, vorige }) =>
    `Het aandeel binnen na ${getal(na)} maanden (${procent(aandeel)}) is lager dan een maand eerder (${procent(vorige)}). ` +
    'Wat binnen is gaat er niet meer uit: verhoog het, of verlaag het vorige.',
  aandelenNul: () => 'Alle aandelen binnen zijn 0 of leeg. Geef minstens één rij "aandeel binnen" in tblUitgangspunten een waarde boven 0.',
  begrootOntbreekt: ({ jaar }) =>
    `Voor ${jaar} is op deze regel niets begroot om van uit te gaan. Vul de verwachte levering van ${jaar} in tblLeveringen, of kies een andere methode.`,
  geenVolledigJaar: ({ jaar }) =>
    `Voor ${jaar} is er geen jaar waarvan alle maanden zijn gedeclareerd, dus het seizoen is niet bekend. Kies een ander patroon, of vul eerdere jaren aan.`,
  nogGeenMaand: ({ jaar }) =>
    `Van ${jaar} is nog geen maand gedeclareerd, dus er is niets door te trekken. Kies het patroon begroting.`,
  patroonLeeg: ({ jaar }) =>
    `De maanden van ${jaar} die al zijn gedeclareerd hebben in het patroon samen geen gewicht, dus er is niets door te trekken. Kies een ander patroon.`,
  realisatieZonderVolume: ({ regel, jaar }) =>
    `Van ${regel} is in ${jaar} wel een bedrag maar geen volume gedeclareerd, en het contract betaalt per eenheid. Vul de kolom volume in tblRealisatie.`,
};
