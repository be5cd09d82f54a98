/** What a staffel, a kostencorridor or a voorschot needs before it can be settled. */
export interface Verrekenfouten {
  rijenOneens: { regel: string; kolom: string; eerste: string; tweede: string };
  grensDubbel: { regel: string; kolom: 'drempel' | 'vanaf'; waarde: number };
  staffelOntbreekt: { regel: string; jaar: number };
  kostprijsOntbreekt: Record<never, never>;
  kostendoelOntbreekt: { vorm: string };
}
