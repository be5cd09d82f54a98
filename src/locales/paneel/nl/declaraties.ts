import { DATUMS } from '../../datums';
import { euro, getal, meervoud } from '../../taal';
import type { Bekendheid } from '../../../tables/declaraties/bekende-bronnen';
import type { Kolomrol } from '../../../tables/declaraties/kolomrollen';
import type { Afwijzing, Telling } from '../../../tables/declaraties/telling';

const { maandnaam } = DATUMS.nl;

type Vindplaats = { readonly soort: 'tekst'; readonly codering: string } | { readonly soort: 'werkmap' };
type Ontbrekend = 'product' | 'gemeente' | 'leveringsmaand' | 'declaratiemaand' | 'bedrag' | 'decimaal';

const MB = 1_000_000;

export const DECLARATIES_NL = {
  declaraties: {
    kop: 'Declaraties inlezen',
    uitleg:
      'Kies een export van de declaraties, hoe groot ook. Het bestand wordt op deze computer opgeteld per regel, gemeente en maand. ' +
      'Alleen die sommen komen in de werkmap, en pas als u ze hebt gezien.',
    kies: 'Bestand kiezen',
    sleep: 'of sleep het hierheen',
    soorten: '.csv, .txt of .xlsx',
    privacy:
      'Het bestand gaat nergens heen. Burgerservicenummers, en namen met geboortedata, worden geweigerd voordat er iets van wordt bewaard.',
    verkent: 'Het begin van het bestand wordt bekeken…',
    defect: (bericht: string) => `Het inlezen stopte onverwacht en er is niets overgenomen. Kies het bestand opnieuw. (${bericht})`,
    nietGelezen: 'Dit bestand is niet ingelezen',

    kolommen: 'Wat staat waar?',
    vorm: (vindplaats: Vindplaats, bytes: number) =>
      `${vindplaats.soort === 'tekst' ? `tekst (${vindplaats.codering})` : 'Excel-werkmap'}, ${bytes < MB / 10 ? `${getal(Math.ceil(bytes / 1000))} kB` : `${getal(Math.round(bytes / MB * 10) / 10)} MB`}`,
    blad: 'Blad',
    scheidingsteken: 'Tussen de kolommen staat',
    teken: (teken: string) => ({ ';': 'een puntkomma ;', ',': 'een komma ,', '\t': 'een tab', '|': 'een streep |' })[teken] ?? teken,
    voorbeeld: (aantal: number) => `De eerste ${meervoud(aantal, 'rij', 'rijen')}, zoals gelezen:`,
    rollen: {
      product: { naam: 'Product', hulp: 'Productcode of regel, zoals in tblContracten.' },
      gemeente: { naam: 'Gemeente', hulp: 'Een kolom, of één gemeente voor het hele bestand.' },
      leveringsmaand: { naam: 'Leveringsmaand', hulp: 'De maand, of een datum in de maand, waarin de zorg is geleverd.' },
      declaratiemaand: { naam: 'Declaratiemaand', hulp: 'Wanneer de declaratie binnenkwam: een kolom, of één maand voor het hele bestand.' },
      volume: { naam: 'Volume', hulp: 'Mag ontbreken.' },
      bedrag: { naam: 'Bedrag', hulp: 'Wat is gedeclareerd; een credit is negatief.' },
      debetcredit: { naam: 'Debet of credit', hulp: 'Alleen als D en C in een eigen kolom staan: een C telt negatief.' },
    } satisfies Record<Kolomrol, { naam: string; hulp: string }>,
    geenKolom: 'Geen',
    uitKolom: 'Uit kolom',
    overal: 'Overal dezelfde',
    maand: maandnaam,
    decimaal: 'Decimalen staan achter',
    bedragIn: 'Bedragen zijn in',
    inEuro: 'euro',
    inCent: 'eurocent: 1250 is 12,50',
    volumeIn: 'Volume is in',
    volumeInHulp: 'Tijd wordt omgerekend naar de volume-eenheid van de regel.',
    zoalsRegel: 'de eenheid van de regel',
    tijdeenheid: (eenheid: string) => EENHEDEN[eenheid] ?? eenheid,
    kiesEen: 'Kies…',
    komma: 'een komma: 1.234,56',
    punt: 'een punt: 1,234.56',
    decimaalOnzeker: 'De getallen zeggen het niet zelf: 1.234 kan duizend zijn, of iets meer dan één.',
    nogKiezen: (wat: readonly Ontbrekend[]) => `Kies nog: ${wat.map((naam) => ONTBREKEND[naam]).join(', ')}.`,
    tel: 'Optellen',
    anderBestand: 'Ander bestand',

    telt: (naam: string, regels: number) => `${naam}: ${getal(regels)} regels opgeteld…`,
    teltLabel: 'Hoe ver het bestand is gelezen',
    stop: 'Stoppen',

    controle: (naam: string) => `Wat er in ${naam} staat`,
    inBestand: 'In het bestand',
    binnen: 'Wordt ingelezen',
    buiten: 'Blijft buiten',
    regels: 'Regels',
    volume: 'Volume',
    bedrag: 'Bedrag',
    uitCenten: (bedrag: number) => `Bedragen in eurocenten: samen ${getal(bedrag)} cent in het bestand, dat is ${euro(bedrag)}.`,
    omgerekend: (bestand: number, eenheid: string, werkmap: number) =>
      `Volume omgerekend: ${getal(bestand)} in ${EENHEDEN[eenheid] ?? eenheid} in het bestand, ${getal(werkmap)} in de eenheden van de regels.`,
    credits: ({ regels, bedrag, stand }: Telling['credits']) => {
      const samen = `${meervoud(regels, 'credit', 'credits')} van samen ${euro(bedrag)} ${regels === 1 ? 'is' : 'zijn'} verrekend met de declaraties van dezelfde maanden.`;
      if (!stand) return `${samen} Er zijn te veel verschillende bedragen om te zien welke daarvan opnieuw zijn gedeclareerd.`;
      const { paren, zonder, bedragZonder } = stand;
      const gepaard =
        paren === 0
          ? 'Geen daarvan staat tegenover een declaratie van hetzelfde bedrag.'
          : `${meervoud(paren, 'staat', 'staan')} tegenover een declaratie van hetzelfde bedrag voor hetzelfde product, dezelfde gemeente en leveringsmaand, samen ${euro(0)}.`;
      return zonder === 0 ? `${samen} ${gepaard}` : `${samen} ${gepaard} ${meervoud(zonder, 'heeft', 'hebben')} er geen en ${zonder === 1 ? 'haalt' : 'halen'} samen ${euro(bedragZonder)} van het totaal af.`;
    },
    namen: {
      regels: {
        kop: 'Onbekende producten',
        uitleg: 'Deze producten staan niet als regel of productcode in tblContracten. Kies bij welke regel ze horen; de keuze wordt onthouden.',
      },
      gemeenten: {
        kop: 'Onbekende gemeenten',
        uitleg: 'Deze gemeenten staan niet in tblGemeenten. Kies welke bedoeld is; de keuze wordt onthouden.',
      },
    },
    omvang: (regels: number, bedrag: string, vermoeden: string | undefined) =>
      `${meervoud(regels, 'regel', 'regels')}, ${bedrag}${vermoeden === undefined ? '' : `. Misschien ${vermoeden}?`}`,
    nogOnbekend: 'Nog onbekend: blijft buiten',
    nietInlezen: 'Bewust niet inlezen',
    meerNamen: (aantal: number) => `En nog ${getal(aantal)} andere. Klopt de gekozen kolom?`,
    buitenUitleg: 'Kies een reden om te zien waar het staat. Wat toch mee moet, verbetert u in het bestand; lees het daarna opnieuw in.',
    aantalRegels: (aantal: number) => meervoud(aantal, 'regel', 'regels'),
    zonderBedrag: (aantal: number) => `${getal(aantal)} zonder leesbaar bedrag`,
    opRegel: (regel: string, waarde: string) => `regel ${regel}${waarde === '' ? '' : `: ${waarde}`}`,
    redenen: {
      leeg: 'Lege regels',
      totaalregel: 'Totalen: die tellen andere regels op',
      kolommen: 'Een ander aantal kolommen dan de koprij',
      product: 'Zonder product',
      gemeente: 'Zonder gemeente',
      leveringsmaand: 'Leveringsmaand is geen maand',
      declaratiemaand: 'Declaratiemaand is geen maand',
      volume: 'Volume is geen getal',
      bedrag: 'Bedrag is geen getal',
      debetcredit: 'Geen D en geen C',
      productOnbekend: 'Product dat niet in het model staat',
      productNiet: 'Product dat u niet wilt inlezen',
      gemeenteOnbekend: 'Gemeente die niet in het model staat',
      maandInToekomst: 'Maand die nog moet komen',
      declaratieVoorLevering: 'Gedeclareerd voordat de zorg was geleverd',
      eenheid: 'Regel waarvan de volume-eenheid geen tijd is',
    } satisfies Record<Afwijzing['reden'], string>,
    bekendKop: {
      gelijk: 'Deze declaraties staan al in de werkmap',
      zelfdeBron: 'Er is al een bestand met deze naam ingelezen',
      overlap: 'Een deel staat al in de werkmap',
    },
    bekend: (bekend: Exclude<Bekendheid, { soort: 'nieuw' }>) => {
      if (bekend.soort === 'gelijk') return `Precies dezelfde ${meervoud(bekend.rijen, 'som', 'sommen')} kwamen uit ${bekend.bron || 'een onbekende bron'}. Toevoegen zou alles dubbel tellen.`;
      if (bekend.soort === 'zelfdeBron') return `Uit ${bekend.bron} ${bekend.rijen === 1 ? 'staat' : 'staan'} er ${meervoud(bekend.rijen, 'rij', 'rijen')}, met andere bedragen.`;
      return `${meervoud(bekend.rijen, 'som staat', 'sommen staan')} er al tot op de cent, uit een ander bestand. Toevoegen kan dubbel tellen.`;
    },
    schrijfwijze: {
      niet: 'Niet inlezen',
      vervang: 'De oude rijen vervangen',
      voegToe: 'Toevoegen naast wat er staat',
    },
    zetNeer: (rijen: number) => (rijen === 0 ? 'In de werkmap zetten' : `${meervoud(rijen, 'rij', 'rijen')} in de werkmap zetten`),
    terug: 'Terug naar de kolommen',
    klaar: (rijen: number, bedrag: number, bron: string) =>
      `${meervoud(rijen, 'rij', 'rijen')} uit ${bron} ${rijen === 1 ? 'staat' : 'staan'} in de werkmap, samen ${euro(bedrag)}.`,
    naarTabel: 'naar de tabel',
    nogEen: 'Nog een bestand',
  },
};

const EENHEDEN: Readonly<Record<string, string>> = { minuut: 'minuten', uur: 'uren', dagdeel: 'dagdelen', etmaal: 'etmalen' };

const ONTBREKEND: Record<Ontbrekend, string> = {
  product: 'het product',
  gemeente: 'de gemeente',
  leveringsmaand: 'de leveringsmaand',
  declaratiemaand: 'de declaratiemaand',
  bedrag: 'het bedrag',
  decimaal: 'wat voor de decimalen staat',
};
