import type { Scenariofouten } from '../../model/fouten/scenarios';
import type { Zinnen } from '../foutzinnen';

export const SCENARIOS_NL: Zinnen<Scenariofouten> = {
  scenarioRijOnbekend: ({ scenario, tabel, sleutel }) =>
    `Scenario ${scenario} wijzigt "${sleutel}" in ${tabel}, maar die rij is er niet (meer). Verbeter de sleutel of verwijder dit verschil.`,
  scenarioKolomOnbekend: ({ scenario, tabel, kolom }) =>
    `Scenario ${scenario} wijzigt kolom "${kolom}", maar ${tabel} heeft die kolom niet. Verbeter de kolomnaam.`,
  scenarioTabelOnbekend: ({ scenario, tabel }) =>
    `Scenario ${scenario} wijzigt ${tabel}, maar die tabel is er niet. Voeg de tabel toe of verwijder dit verschil.`,
  scenarioSleutelkolom: ({ scenario, tabel, kolom }) =>
    `Scenario ${scenario} wijzigt "${kolom}" in ${tabel}, maar dat is een sleutel. Laat de rij vervallen en voeg een nieuwe toe.`,
  scenarioRijBestaat: ({ scenario, tabel, sleutel }) =>
    `Scenario ${scenario} voegt "${sleutel}" toe aan ${tabel}, maar die rij bestaat al. Gebruik wijzig, of kies een andere sleutel.`,
  scenarioDubbel: ({ scenario, tabel, sleutel, kolom }) =>
    `Scenario ${scenario} wijzigt ${kolom} van "${sleutel}" in ${tabel} twee keer. Welke van de twee geldt is niet te raden: verwijder er één.`,
  scenarioNaamBasis: ({ scenario }) =>
    `"${scenario}" is de naam van de tabellen zoals ze zijn. Geef dit scenario een andere naam.`,
  scenarioNaamLeeg: () => 'Het scenario heeft nog geen naam. Vul een naam in.',
  scenarioNaamBestaat: ({ scenario }) => `Er is al een scenario "${scenario}". Kies een andere naam.`,
  ontwerpOnvolledig: ({ regel, veld }) => `${regel}: zonder ${veld} is er niets te berekenen. Vul ${veld} in; is het echt niets, typ dan nul.`,
};
