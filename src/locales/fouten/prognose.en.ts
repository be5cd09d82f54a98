import type { Prognosefouten } from '../../model/fouten/prognose';
import type { Zinnen } from '../foutzinnen';
import { DATUMS } from '../datums';
import { getal, procent } from '../taal';

const { maandnaam } = DATUMS.en;

export const PROGNOSE_EN: Zinnen<Prognosefouten> = {
  realisatieOntbreekt: ({ peilmaand }) =>
    `Nothing was claimed up to and including ${maandnaam(peilmaand)}. Choose a later month, or fill in tblRealisatie.`,
  historieTeKort: ({ maanden }) =>
    `There are only ${getal(maanden)} months of care with claims, too few to see how claims come in. ` +
    'Choose the method own pattern and put rows "aandeel binnen 0", "aandeel binnen 1" and so on in tblUitgangspunten.',
  geenOntwikkeling: ({ na }) =>
    `${getal(na)} months after the care nothing was claimed on balance, so the growth after it cannot be estimated. ` +
    'Take more lines together, or choose a pattern of your own.',
  aandelenDalen: ({ na, aandeel, vorige }) =>
    `The share in after ${getal(na)} months (${procent(aandeel)}) is lower than a month before (${procent(vorige)}). ` +
    'What is in does not go out again: raise it, or lower the one before.',
  aandelenNul: () => 'All shares in are 0 or blank. Give at least one row "aandeel binnen" in tblUitgangspunten a value above 0.',
  begrootOntbreekt: ({ jaar }) =>
    `Nothing was budgeted on this line for ${jaar} to start from. Fill in the expected delivery of ${jaar} in tblLeveringen, or choose another method.`,
  geenVolledigJaar: ({ jaar }) =>
    `For ${jaar} there is no year of which every month was claimed, so the season is not known. Choose another pattern, or add earlier years.`,
  nogGeenMaand: ({ jaar }) => `No month of ${jaar} was claimed yet, so there is nothing to extend. Choose the pattern budget.`,
  patroonLeeg: ({ jaar }) =>
    `The months of ${jaar} that were claimed have no weight together in the pattern, so there is nothing to extend. Choose another pattern.`,
  realisatieZonderVolume: ({ regel, jaar }) =>
    `On ${regel} an amount but no volume was claimed in ${jaar}, and the contract pays per unit. Fill in the column volume of tblRealisatie.`,
};
