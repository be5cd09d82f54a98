import type { Jarenfouten } from '../../model/fouten/jaren';
import type { Zinnen } from '../foutzinnen';
import { procent } from '../taal';

export const JAREN_EN: Zinnen<Jarenfouten> = {
  groeiOntbreekt: ({ regel, gemeente, jaar }) =>
    `${regel} in ${gemeente} has no volume and no growth in ${jaar}, while later years do. ` +
    `Fill in the volume of ${jaar} in tblLeveringen, or a row groei in tblUitgangspunten.`,
  groeiTegenstrijdig: ({ regel, eerste, tweede }) =>
    `${regel} grows in two ways: "${eerste}" and "${tweede}". A line grows in one way: remove either.`,
  groeiOnbekend: ({ naam }) =>
    `"${naam}" is no line, segment or gemeente of the model. Mend the name behind groei, or let the assumption begin with another word.`,
  groeiMeerzinnig: ({ naam, eerste, tweede }) =>
    `"${naam}" is a ${eerste} and a ${tweede} too. Write groei ${eerste} ${naam} or groei ${tweede} ${naam}.`,
  bevolkingOntbreekt: ({ segment, groep, gemeente, jaar }) =>
    `${segment} grows with ${groep}, but there is no number for ${gemeente} in ${jaar}. ` +
    `Fill in a row "${groep} ${gemeente}" for ${jaar} in tblUitgangspunten.`,
  bevolkingNul: ({ groep, gemeente, jaar }) =>
    `${gemeente} has 0 ${groep} in ${jaar}; no growth follows from that. Mend the number, or fill in the volume of the year after in tblLeveringen.`,
  instroomOntbreekt: ({ regel, gemeente, jaar }) =>
    `${regel} in ${gemeente} has no row for ${jaar} in tblInstroom and no volume in tblLeveringen. Fill in either.`,
  beginstandOntbreekt: ({ regel, gemeente, jaar }) =>
    `The inflow of ${regel} in ${gemeente} begins in ${jaar} without a beginstand. Fill in how many clients there are on the first day; type nul for none.`,
  instroomZonderTussentijds: ({ regel, gemeente, jaar }) =>
    `${regel} pays a tussendeel, and how many trajectories get halfway in ${gemeente} in ${jaar} does not follow from inflow. ` +
    'Fill in gestart, tussentijds and afgerond in tblLeveringen, or remove the tussendeel.',
  indexcijferOntbreekt: ({ jaar, methode, cijfers }) =>
    `The index of ${jaar} by method ${methode} asks for figures that are not known yet: ${cijfers.join(', ')}. ` +
    `Fill in each in tblUitgangspunten (naam, jaar and waarde as a percentage), or give a row index of your own for ${jaar}.`,
  indexcijferWijktAf: ({ cijfer, jaar, eigen, gepubliceerd }) =>
    `${cijfer} ${jaar} is ${procent(eigen)} here, published is ${procent(gepubliceerd)}. Yours counts; remove the row to use the published one.`,
  indexgewichten: ({ samen }) =>
    `The weights of the index are ${procent(samen)} together. Make that 100%.`,
};
