import type { Scenariofouten } from '../../model/fouten/scenarios';
import type { Zinnen } from '../foutzinnen';

export const SCENARIOS_EN: Zinnen<Scenariofouten> = {
  scenarioRijOnbekend: ({ scenario, tabel, sleutel }) =>
    `Scenario ${scenario} changes "${sleutel}" in ${tabel}, but that row is not there (any more). Correct the key or remove this difference.`,
  scenarioKolomOnbekend: ({ scenario, tabel, kolom }) =>
    `Scenario ${scenario} changes column "${kolom}", but ${tabel} has no such column. Correct the column name.`,
  scenarioTabelOnbekend: ({ scenario, tabel }) =>
    `Scenario ${scenario} changes ${tabel}, but that table is not there. Add the table or remove this difference.`,
  scenarioSleutelkolom: ({ scenario, tabel, kolom }) =>
    `Scenario ${scenario} changes "${kolom}" in ${tabel}, but that is a key. Let the row lapse (vervalt) and add a new one.`,
  scenarioRijBestaat: ({ scenario, tabel, sleutel }) =>
    `Scenario ${scenario} adds "${sleutel}" to ${tabel}, but that row exists. Use wijzig, or choose another key.`,
  scenarioDubbel: ({ scenario, tabel, sleutel, kolom }) =>
    `Scenario ${scenario} changes ${kolom} of "${sleutel}" in ${tabel} twice. Which of the two holds cannot be guessed: remove one.`,
  scenarioNaamBasis: ({ scenario }) => `"${scenario}" is the name of the tables as they stand. Give this scenario another name.`,
  scenarioNaamLeeg: () => 'The scenario has no name yet. Give it one.',
  scenarioNaamBestaat: ({ scenario }) => `There already is a scenario "${scenario}". Choose another name.`,
  ontwerpOnvolledig: ({ regel, veld }) => `${regel}: without ${veld} there is nothing to calculate. Fill in ${veld}; if it really is nothing, type nul.`,
};
