import { REGELVORMEN } from '../../model/bekostiging/vorm';
import type { Tabelschema } from '../schema';

/** How a price per place may be stated; per etmaal it is paid for every day of the year. */
export const TARIEFEENHEDEN = ['uur', 'minuut', 'dagdeel', 'etmaal', 'week', 'maand', 'jaar', 'traject', 'cliënt'] as const;

export const tblContracten: Tabelschema<'tblContracten'> = {
  naam: 'tblContracten',
  blad: 'Contracten',
  sleutel: ['regel'],
  toelichting: 'Eén rij per contractregel: wat wordt ingekocht en hoe het wordt betaald.',
  kolommen: [
    { kop: 'regel', soort: 'sleutel', verplicht: true, hulp: 'Unieke naam van de regel, bijvoorbeeld WMO-HH.' },
    { kop: 'contract', soort: 'tekst', hulp: 'Naam of nummer van het contract.' },
    {
      kop: 'segment',
      soort: 'tekst',
      verplicht: true,
      verwijstNaar: { tabel: 'tblSegmenten', kolom: 'segment' },
      hulp: 'Het segment waar de regel onder valt, zoals in tblSegmenten.',
    },
    { kop: 'wet', soort: 'keuze', keuzes: ['Jeugd', 'Wmo'], hulp: 'Jeugd of Wmo.' },
    { kop: 'taakveld', soort: 'tekst', hulp: 'Iv3-taakveld als tekst, bijvoorbeeld 6.711.' },
    { kop: 'aanbieder', soort: 'tekst', hulp: 'Mag leeg blijven: dan geldt de regel voor alle aanbieders samen.' },
    { kop: 'product', soort: 'tekst', hulp: 'Omschrijving van het product.' },
    { kop: 'productcode', soort: 'tekst', hulp: 'Productcode als tekst.' },
    { kop: 'financiering', soort: 'keuze', keuzes: ['zin', 'pgb', 'subsidie'], hulp: 'zin, pgb of subsidie.' },
    {
      kop: 'vorm',
      soort: 'keuze',
      keuzes: REGELVORMEN,
      verplicht: true,
      hulp: 'De bekostigingsvorm: zo wordt deze regel betaald.',
    },
    {
      kop: 'tariefeenheid',
      soort: 'tekst',
      hulp: 'Waar de prijs voor geldt, bijvoorbeeld uur. Bij beschikbaarheid: jaar of etmaal.',
    },
    { kop: 'volume-eenheid', soort: 'tekst', hulp: 'Waarin het volume telt, bijvoorbeeld uur of cliënt.' },
    { kop: 'vanaf', soort: 'datum', hulp: 'Eerste dag van de regel.' },
    { kop: 'tot', soort: 'datum', hulp: 'Dag waarop de regel eindigt; leeg is onbepaald.' },
    {
      kop: 'tarief',
      soort: 'term',
      termen: ['tarief', 'prijs'],
      hulp: 'Euro per eenheid (inspanning), per traject (output) of per cliënt (outcome).',
    },
    { kop: 'prijspeil', soort: 'jaar', hulp: 'Het jaar waarvan tarief en budget het prijspeil hebben.' },
    { kop: 'budget', soort: 'term', termen: ['budget'], hulp: 'Lumpsum in euro per jaar (taakgericht, blended).' },
    { kop: 'startdeel', soort: 'term', termen: ['startdeel'], hulp: 'Deel van de prijs bij de start, 0 tot 1 (output).' },
    { kop: 'tussendeel', soort: 'term', termen: ['tussendeel'], hulp: 'Deel van de prijs halverwege, 0 tot 1 (output).' },
    {
      kop: 'resultaatdeel',
      soort: 'term',
      termen: ['resultaatdeel'],
      hulp: 'Deel van de prijs dat van het resultaat afhangt, 0 tot 1 (outcome).',
    },
    { kop: 'ondergrens', soort: 'term', termen: ['ondergrens'], hulp: 'Score waaronder niets van het resultaatdeel wordt betaald.' },
    { kop: 'doel', soort: 'term', termen: ['doel'], hulp: 'Score waarbij het hele resultaatdeel wordt betaald; leeg is 1.' },
    { kop: 'bonus', soort: 'term', termen: ['bonus'], hulp: 'Hoeveel er boven het doel nog bij kan komen, 0 tot 1.' },
    { kop: 'plekken', soort: 'term', termen: ['plekken'], hulp: 'Aantal plekken dat klaarstaat (beschikbaarheid).' },
    { kop: 'prijs per plek', soort: 'term', termen: ['prijs'], hulp: 'Euro per plek, per jaar of per etmaal (zie tariefeenheid).' },
    { kop: 'variabel tarief', soort: 'term', termen: ['variabeltarief'], hulp: 'Euro per gebruikte eenheid, naast de plekken.' },
    { kop: 'normbedrag', soort: 'term', termen: ['normbedrag'], hulp: 'Euro per inwoner of jeugdige per jaar (populatie).' },
    { kop: 'zorgzwaarte', soort: 'term', termen: ['zorgzwaarte'], hulp: 'Weging van het normbedrag; leeg is 1.' },
    { kop: 'variabel deel', soort: 'term', termen: ['variabeldeel'], hulp: 'Deel van het tarief voor elke eenheid meer of minder dan afgesproken, 0 tot 1 (blended).' },
    { kop: 'afgesproken volume', soort: 'term', termen: ['afgesprokenvolume'], hulp: 'Het volume waarvoor het budget geldt (blended).' },
    { kop: 'kostprijs', soort: 'term', termen: ['kostprijs'], hulp: 'Wat een eenheid de aanbieder kost, in euro.' },
    { kop: 'formule', soort: 'vrij', hulp: 'Eigen betaalregel (maatwerk).' },
    { kop: 'toelichting', soort: 'vrij', hulp: 'Waar de cijfers vandaan komen, of: aanname.' },
  ],
};
