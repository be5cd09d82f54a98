/** Volumes and prices of years to come. */
export interface Jarenfouten {
  groeiOntbreekt: { regel: string; gemeente: string; jaar: number };
  groeiTegenstrijdig: { regel: string; eerste: string; tweede: string };
  groeiOnbekend: { naam: string };
  groeiMeerzinnig: { naam: string; eerste: string; tweede: string };
  bevolkingOntbreekt: { segment: string; groep: string; gemeente: string; jaar: number };
  bevolkingNul: { groep: string; gemeente: string; jaar: number };
  instroomOntbreekt: { regel: string; gemeente: string; jaar: number };
  beginstandOntbreekt: { regel: string; gemeente: string; jaar: number };
  instroomZonderTussentijds: { regel: string; gemeente: string; jaar: number };
  indexcijferOntbreekt: { jaar: number; methode: string; cijfers: readonly string[] };
  indexcijferWijktAf: { cijfer: string; jaar: number; eigen: number; gepubliceerd: number };
  indexgewichten: { samen: number };
}
