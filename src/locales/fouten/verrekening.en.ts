import type { Verrekenfouten } from '../../model/fouten/verrekening';
import type { Zinnen } from '../foutzinnen';
import { getal } from '../taal';

export const VERREKENING_EN: Zinnen<Verrekenfouten> = {
  rijenOneens: ({ regel, kolom, eerste, tweede }) =>
    `The rows of ${regel} say both ${eerste} and ${tweede} under ${kolom}. Choose one; one row filled in is enough.`,
  grensDubbel: ({ regel, kolom, waarde }) =>
    `Two rows of ${regel} have ${getal(waarde)} as ${kolom}, so both would hold. Give each row a ${kolom} of its own.`,
  staffelOntbreekt: ({ regel, jaar }) =>
    `${regel} has no tiers and no tarief in ${jaar}. Add tiers for ${jaar} (or leave jaar blank for every year), or fill in tarief.`,
  kostprijsOntbreekt: () =>
    "A cost corridor settles the provider's costs, and they are not known here. Fill in kostprijs in tblContracten.",
  kostendoelOntbreekt: ({ vorm }) =>
    `A cost corridor lies around a target, and a line with vorm ${vorm} has no budget here. Fill in doel in tblCorridors.`,
};
