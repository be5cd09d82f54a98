import { Domeinfout, probeer } from '../fouten';
import { groepeer } from '../groepeer';
import type { Regel } from '../invoer';
import type { Maand } from '../kalender';
import type { Afwikkeling } from '../naijl/afwikkeling';
import { afwikkelingVolgens, type Naijlkeuze } from '../naijl/methode';
import { bekendOp } from '../naijl/realisatiedriehoek';
import { onthoud } from '../onthoud';
import type { Realisatierij } from '../realisatie';
import type { Prognosevraag } from './vraag';

/** The claims that were known by the end of a month, by line. */
export const bekendPerRegel = onthoud((realisatie: readonly Realisatierij[], { peilmaand }: { peilmaand: Maand }) =>
  groepeer(bekendOp(realisatie, peilmaand), ({ regel }) => regel),
);

/** The way claims come in, estimated once on every group of lines that share it. */
export function afwikkelingVoor(regels: readonly Regel[], realisatie: readonly Realisatierij[], vraag: Prognosevraag): (regel: Regel) => Afwikkeling {
  const { niveau, methode, peilmaand, staart, aandelen } = vraag;
  const groep = ({ regel, segment }: Regel) => (niveau === 'regel' ? regel : niveau === 'segment' ? segment : '');
  const schat = afwikkelingPerGroep(realisatie, { namen: regels.map(({ regel }) => regel), groepen: regels.map(groep), methode, peilmaand, staart, aandelen });
  return (regel) => {
    const { waarde, fout } = schat(groep(regel));
    if (fout) throw new Domeinfout(fout.code, fout.gegevens);
    return waarde;
  };
}

/** Which line is of which group, side by side: nothing else of the lines matters. */
type Groepering = Naijlkeuze & { readonly namen: readonly string[]; readonly groepen: readonly string[] };

const afwikkelingPerGroep = onthoud((realisatie: readonly Realisatierij[], { namen, groepen, ...keuze }: Groepering) => {
  const bekend = bekendPerRegel(realisatie, { peilmaand: keuze.peilmaand });
  const leden = groepeer(namen.map((regel, i) => ({ regel, groep: groepen[i]! })), ({ groep }) => groep);
  const geschat = new Map<string, ReturnType<typeof probeer<Afwikkeling>>>();
  return (groep: string) => {
    const samen = () => (leden.get(groep) ?? []).flatMap(({ regel }) => bekend.get(regel) ?? []);
    const poging = geschat.get(groep) ?? probeer(() => afwikkelingVolgens(samen(), keuze));
    geschat.set(groep, poging);
    return poging;
  };
});
