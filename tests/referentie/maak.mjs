// npm run referentie: makes the reference workbooks, each calculated by LibreOffice from ordinary cell formulas that
// use nothing of the project's own arithmetic. Needed only when one of them changes: the tests read what is checked in.
import { inProject } from '../../scripts/paths.mjs';
import betalingen from './betalingen.mjs';
import functies from './functies.mjs';
import jaren from './jaren.mjs';
import modellen from './modellen.mjs';
import westerkwartier from './westerkwartier.mjs';

for (const [naam, maak] of Object.entries({ westerkwartier, betalingen, functies, modellen, jaren })) {
  await maak().laatUitrekenen(inProject('tests', 'referentie', `${naam}.xlsx`));
}
