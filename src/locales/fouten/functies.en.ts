import type { Functiefouten } from '../../model/fouten/functies';
import type { Zinnen } from '../foutzinnen';

export const FUNCTIES_EN: Zinnen<Functiefouten> = {
  ongelijkeLengte: ({ term, lengte, verwacht }) =>
    `${term}: this column has ${lengte} rows and another has ${verwacht}. Give columns of equal length, or one cell.`,
  meerdereKolommen: ({ term, kolommen }) => `${term}: the range has ${kolommen} columns. Give one cell or one column.`,
  meerDanEenCel: ({ term, cellen }) => `${term}: the range has ${cellen} cells. Give one cell.`,
  geenTweeKolommen: ({ term, kolommen }) =>
    `${term}: the range has ${kolommen} ${kolommen === 1 ? 'column' : 'columns'}. Give two columns: name and value.`,
  onbekendeNaam: ({ waarde, mogelijk }) => `"${waarde}" is not a name here. Possible are: ${mogelijk.join(', ')}.`,
  dubbeleNaam: ({ waarde }) => `"${waarde}" occurs twice. Keep one of them.`,
};
