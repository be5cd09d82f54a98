import { Keuzelijst } from '../onderdelen/keuzelijst';

interface Props<Waarde> {
  readonly naam: string;
  /** Each value with what it is called on the screen. */
  readonly opties: readonly (readonly [waarde: Waarde, tekst: string])[];
  readonly waarde: Waarde;
  readonly kies: (waarde: Waarde) => void;
}

/** One of a list of values that are called otherwise on the screen. */
export function Benoemdekeuze<Waarde>({ naam, opties, waarde, kies }: Props<Waarde>) {
  const tekst = opties.find(([kandidaat]) => kandidaat === waarde)?.[1] ?? '';
  return (
    <Keuzelijst
      naam={naam}
      opties={opties.map(([, optie]) => optie)}
      waarde={tekst}
      kies={(gekozen) => {
        const optie = opties.find(([, kandidaat]) => kandidaat === gekozen);
        if (optie) kies(optie[0]);
      }}
    />
  );
}
