import { procent, tarief, euro, getal } from '../../../locales/taal';
import type { Paneelteksten } from '../../../locales/paneel';
import type { Passend, Punt } from '../../../model/wat-als/passend';
import type { Pasantwoord, Pasvraag } from '../../../model/wat-als/pasvraag';
import type { Cijfersoort } from '../../../tables/beelden/cijfertabel';
import type { Figuur } from '../../../workbook/plan/figuurblad';

/** What was asked, with the names of what it is about. */
export interface Paskop {
  readonly scenario: string;
  readonly jaar: number;
  readonly segment: string;
  readonly vraag: Pasvraag;
}

/** The values worth showing, with their amounts, from low to high. */
export function pasfiguur(kop: Paskop, antwoord: Pasantwoord, teksten: Paneelteksten): Figuur {
  const { passend: t, grootheid } = teksten.analyse;
  const { vraag, segment } = kop;
  const { doel, huidig, uitkomst, lijn } = antwoord;
  const soort = soortVan(vraag);
  const genoemd = [{ ...huidig, wat: t.nu }, ...punten(uitkomst, t)];
  const overig = lijn.filter(({ waarde }) => genoemd.every((punt) => punt.waarde !== waarde)).map((punt) => ({ ...punt, wat: '' }));
  const rijen = [...genoemd, ...overig].sort((a, b) => a.waarde - b.waarde);
  return {
    blad: t.blad,
    titel: t.titel(grootheid[vraag.grootheid], vraag.regel ?? segment, kop.scenario, kop.jaar),
    conclusie: conclusie(antwoord, vraag, teksten),
    cijfers: {
      kolommen: [
        { kop: grootheid[vraag.grootheid], soort },
        { kop: t.bedrag, soort: 'bedrag' },
        { kop: t.doel, soort: 'bedrag' },
        { kop: t.over, soort: 'bedrag' },
        { kop: t.wat, soort: 'tekst' },
      ],
      rijen: rijen.map(({ waarde, bedrag, wat }) => [waarde, bedrag, doel, doel - bedrag, wat]),
    },
    grafiek: { soort: 'XYScatterLinesNoMarkers', kolommen: 3 },
  };
}

/** How a value is written: of a segment it is a part of what it is now. */
export function soortVan({ regel, grootheid }: Pasvraag): Cijfersoort {
  if (regel === undefined) return 'deel';
  return grootheid === 'volume' ? 'hoeveelheid' : 'tarief';
}

export function waardetekst(waarde: number, vraag: Pasvraag): string {
  const soort = soortVan(vraag);
  if (soort === 'deel') return procent(waarde);
  return soort === 'tarief' ? tarief(waarde) : getal(waarde);
}

type Pasteksten = Paneelteksten['analyse']['passend'];

function punten(uitkomst: Passend, t: Pasteksten): (Punt & { wat: string })[] {
  switch (uitkomst.soort) {
    case 'gevonden':
      return [
        { ...uitkomst.past, wat: t.past },
        { ...uitkomst.teVeel, wat: t.teVeel },
        ...(isElders(uitkomst) ? [{ ...uitkomst.bereikt, wat: t.bereikt }] : []),
      ];
    case 'altijd':
      return [...(uitkomst.bereikt ? [{ ...uitkomst.bereikt, wat: t.bereikt }] : []), { ...uitkomst.tot, wat: t.nogSteeds }];
    case 'nooit':
      return [{ ...uitkomst.vanaf, wat: t.alTeVeel }];
  }
}

/** The target is reached before the last value that fits: in between, more costs nothing. */
function isElders({ past, teVeel, bereikt }: Extract<Passend, { soort: 'gevonden' }>): boolean {
  return bereikt.waarde !== past.waarde && bereikt.waarde !== teVeel.waarde;
}

function conclusie({ doel, huidig, uitkomst }: Pasantwoord, vraag: Pasvraag, { analyse }: Paneelteksten): string {
  const { passend: t, grootheid } = analyse;
  const wat = grootheid[vraag.grootheid];
  switch (uitkomst.soort) {
    case 'gevonden': {
      const { past, teVeel, pastLaterWeer } = uitkomst;
      const zin = t.conclusie(wat, waardetekst(past.waarde, vraag), waardetekst(huidig.waarde, vraag), euro(past.bedrag), euro(doel), waardetekst(teVeel.waarde, vraag));
      return pastLaterWeer ? `${zin} ${t.pastLaterWeer}` : zin;
    }
    case 'altijd':
      return t.altijd(wat, waardetekst(uitkomst.tot.waarde, vraag), euro(uitkomst.tot.bedrag), euro(doel));
    case 'nooit':
      return t.nooit(euro(uitkomst.vanaf.bedrag), euro(doel));
  }
}
