import type { Verrekenfouten } from '../../model/fouten/verrekening';
import type { Zinnen } from '../foutzinnen';
import { getal } from '../taal';

export const VERREKENING_NL: Zinnen<Verrekenfouten> = {
  rijenOneens: ({ regel, kolom, eerste, tweede }) =>
    `De rijen van ${regel} noemen bij ${kolom} zowel ${eerste} als ${tweede}. Kies er één; één rij invullen is genoeg.`,
  grensDubbel: ({ regel, kolom, waarde }) =>
    `Twee rijen van ${regel} hebben ${getal(waarde)} als ${kolom}, en gelden dus tegelijk. Geef elke rij een eigen ${kolom}.`,
  staffelOntbreekt: ({ regel, jaar }) =>
    `${regel} heeft in ${jaar} geen staffel en geen tarief. Voeg treden voor ${jaar} toe (of laat jaar leeg voor elk jaar), of vul tarief in.`,
  kostprijsOntbreekt: () =>
    'Een kostencorridor verrekent de kosten van de aanbieder, en die zijn hier niet bekend. Vul in tblContracten kostprijs in.',
  kostendoelOntbreekt: ({ vorm }) =>
    `Een kostencorridor ligt rond een doel, en een regel met vorm ${vorm} heeft hier geen budget. Vul in tblCorridors doel in.`,
};
