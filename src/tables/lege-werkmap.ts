import { SLEUTELTEKEN } from '../model/scenario';
import { bouwTabel } from './bouw-tabel';
import type { Werkmapinhoud } from './werkmapinhoud';

const JAAR = 2026;
const GEMEENTE = 'VOORBEELD-gemeente';
const SEGMENT = 'VOORBEELD-segment';
const REGEL = 'VOORBEELD-regel';
const VERWIJDER = 'Voorbeeldrij: verwijder deze rij';

/** The tables with one example row each, to see what goes where; the rows belong together, so they calculate. */
export function legeWerkmap(): Werkmapinhoud {
  return {
    titel: 'Lege werkmap',
    toelichting: [
      'Elke tabel heeft één voorbeeldrij, met namen die met VOORBEELD beginnen. De bedragen zijn verzonnen.',
      'Typ uw eigen rijen onder het voorbeeld en verwijder daarna de voorbeeldrij: rechtsklik op de rij, Verwijderen, Tabelrijen.',
      'Begin met Segmenten en Contracten, dan Leveringen. Afspraken en Scenarios mogen leeg blijven.',
    ],
    tabellen: [
      bouwTabel('tblUitgangspunten', [
        { naam: 'VOORBEELD-indexatie', jaar: JAAR, waarde: 0.03, eenheid: 'deel', bron: VERWIJDER },
      ]),
      bouwTabel('tblGemeenten', [{ gemeente: GEMEENTE, inwoners: 30000, jeugdigen: 6000 }]),
      bouwTabel('tblSegmenten', [{ segment: SEGMENT, toelichting: VERWIJDER }]),
      bouwTabel('tblContracten', [
        {
          regel: REGEL,
          segment: SEGMENT,
          wet: 'Wmo',
          product: 'Begeleiding individueel',
          financiering: 'zin',
          vorm: 'inspanning',
          tariefeenheid: 'uur',
          'volume-eenheid': 'uur',
          tarief: 62.5,
          prijspeil: JAAR,
          toelichting: VERWIJDER,
        },
      ]),
      bouwTabel('tblAfspraken', [
        {
          id: 'VOORBEELD-afspraak',
          segment: SEGMENT,
          regel: REGEL,
          jaar: JAAR,
          plafond: 60000,
          soort: 'hard',
          minimum: 800,
          maximum: 1000,
          garantie: 0.5,
          toelichting: VERWIJDER,
        },
      ]),
      bouwTabel('tblLeveringen', [{ regel: REGEL, gemeente: GEMEENTE, jaar: JAAR, volume: 950, toelichting: VERWIJDER }]),
      bouwTabel('tblScenarios', [
        {
          scenario: 'VOORBEELD-meer uren',
          actie: 'wijzig',
          tabel: 'tblLeveringen',
          sleutel: [REGEL, GEMEENTE, JAAR].join(SLEUTELTEKEN),
          kolom: 'volume',
          waarde: 1100,
          toelichting: VERWIJDER,
        },
      ]),
    ],
  };
}
