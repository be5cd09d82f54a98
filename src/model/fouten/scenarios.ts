/** Differences that do not fit the workbook. */
export interface Scenariofouten {
  scenarioRijOnbekend: { scenario: string; tabel: string; sleutel: string };
  scenarioKolomOnbekend: { scenario: string; tabel: string; kolom: string };
  scenarioTabelOnbekend: { scenario: string; tabel: string };
  scenarioSleutelkolom: { scenario: string; tabel: string; kolom: string };
  scenarioRijBestaat: { scenario: string; tabel: string; sleutel: string };
  scenarioDubbel: { scenario: string; tabel: string; sleutel: string; kolom: string };
  scenarioNaamBasis: { scenario: string };
  scenarioNaamLeeg: Record<never, never>;
  scenarioNaamBestaat: { scenario: string };
  ontwerpOnvolledig: { regel: string; veld: string };
}
