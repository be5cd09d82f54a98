import type { Jarenfouten } from '../../model/fouten/jaren';
import type { Zinnen } from '../foutzinnen';
import { procent } from '../taal';

export const JAREN_NL: Zinnen<Jarenfouten> = {
  groeiOntbreekt: ({ regel, gemeente, jaar }) =>
    `Voor ${regel} in ${gemeente} is er in ${jaar} geen volume en geen groei, maar later wel. ` +
    `Vul het volume van ${jaar} in bij tblLeveringen, of een rij groei in tblUitgangspunten.`,
  groeiTegenstrijdig: ({ regel, eerste, tweede }) =>
    `${regel} groeit op twee manieren: "${eerste}" en "${tweede}". Een regel groeit op één manier: haal een van beide weg.`,
  groeiOnbekend: ({ naam }) =>
    `"${naam}" is geen regel, segment of gemeente van het model. Verbeter de naam achter groei, of laat het uitgangspunt met een ander woord beginnen.`,
  groeiMeerzinnig: ({ naam, eerste, tweede }) =>
    `"${naam}" is een ${eerste} en ook een ${tweede}. Schrijf groei ${eerste} ${naam} of groei ${tweede} ${naam}.`,
  bevolkingOntbreekt: ({ segment, groep, gemeente, jaar }) =>
    `${segment} groeit met ${groep}, maar voor ${gemeente} staat er geen aantal van ${jaar}. ` +
    `Vul in tblUitgangspunten een rij "${groep} ${gemeente}" voor ${jaar} in.`,
  bevolkingNul: ({ groep, gemeente, jaar }) =>
    `${gemeente} heeft in ${jaar} 0 ${groep}; daaruit is geen groei te berekenen. Verbeter het aantal, of vul het volume van het jaar erna in bij tblLeveringen.`,
  instroomOntbreekt: ({ regel, gemeente, jaar }) =>
    `Voor ${regel} in ${gemeente} staat er in tblInstroom geen rij voor ${jaar}, en in tblLeveringen geen volume. Vul een van beide in.`,
  beginstandOntbreekt: ({ regel, gemeente, jaar }) =>
    `De instroom van ${regel} in ${gemeente} begint in ${jaar} zonder beginstand. Vul in hoeveel cliënten er op de eerste dag zijn; is dat er geen, typ dan nul.`,
  instroomZonderTussentijds: ({ regel, gemeente, jaar }) =>
    `${regel} betaalt een tussendeel, en hoeveel trajecten in ${gemeente} in ${jaar} halverwege komen volgt niet uit instroom. ` +
    'Vul gestart, tussentijds en afgerond in bij tblLeveringen, of haal het tussendeel weg.',
  indexcijferOntbreekt: ({ jaar, methode, cijfers }) =>
    `De index van ${jaar} volgens methode ${methode} vraagt om cijfers die nog niet bekend zijn: ${cijfers.join(', ')}. ` +
    `Vul elk in tblUitgangspunten in (naam, jaar en waarde in procenten), of geef een eigen rij index voor ${jaar}.`,
  indexcijferWijktAf: ({ cijfer, jaar, eigen, gepubliceerd }) =>
    `${cijfer} ${jaar} is hier ${procent(eigen)}, gepubliceerd is ${procent(gepubliceerd)}. Uw cijfer telt; haal de rij weg om het gepubliceerde te gebruiken.`,
  indexgewichten: ({ samen }) =>
    `De gewichten van de index zijn samen ${procent(samen)}. Maak er samen 100% van.`,
};
