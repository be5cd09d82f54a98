import type { Functiefouten } from '../../model/fouten/functies';
import type { Zinnen } from '../foutzinnen';

export const FUNCTIES_NL: Zinnen<Functiefouten> = {
  ongelijkeLengte: ({ term, lengte, verwacht }) =>
    `${term}: deze kolom heeft ${lengte} rijen en een andere ${verwacht}. Geef kolommen van gelijke lengte, of één cel.`,
  meerdereKolommen: ({ term, kolommen }) => `${term}: het bereik heeft ${kolommen} kolommen. Geef één cel of één kolom.`,
  meerDanEenCel: ({ term, cellen }) => `${term}: het bereik heeft ${cellen} cellen. Geef één cel.`,
  geenTweeKolommen: ({ term, kolommen }) =>
    `${term}: het bereik heeft ${kolommen} ${kolommen === 1 ? 'kolom' : 'kolommen'}. Geef twee kolommen: naam en waarde.`,
  onbekendeNaam: ({ waarde, mogelijk }) => `"${waarde}" is hier geen naam. Mogelijk zijn: ${mogelijk.join(', ')}.`,
  dubbeleNaam: ({ waarde }) => `"${waarde}" staat er twee keer. Laat één van beide staan.`,
};
