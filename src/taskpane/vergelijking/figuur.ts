import type { Paneelteksten } from '../../locales/paneel';
import type { Beeld, Tijdvak } from '../../tables/beelden/beeld';
import type { Indeling, Vergelijkrij } from '../../tables/beelden/naast-elkaar';
import type { Figuur } from '../../workbook/plan/figuurblad';

interface Vergelijking {
  readonly indeling: Indeling;
  readonly tijdvak: Tijdvak;
  /** Without the whole. */
  readonly rijen: readonly Vergelijkrij[];
  readonly beelden: readonly Beeld[];
}

/** The scenarios side by side, to be taken along. */
export function vergelijkingsfiguur({ indeling, tijdvak, rijen, beelden }: Vergelijking, { vergelijking: t }: Paneelteksten): Figuur {
  const perGemeenteEnJaar = indeling === 'gemeente en jaar';
  return {
    blad: t.blad,
    titel: perGemeenteEnJaar ? t.figuur(t.per[indeling]) : `${t.figuur(t.per[indeling])}, ${t.tijdvak(tijdvak)}`,
    conclusie: conclusie(beelden, t),
    cijfers: {
      kolommen: [
        { kop: t.onderdeelEnScenario, soort: 'tekst' },
        { kop: t.teBetalen, soort: 'bedrag' },
        { kop: t.nietVergoed, soort: 'bedrag' },
        { kop: t.plafond, soort: 'bedrag' },
        { kop: t.kolomBenutting, soort: 'deel' },
      ],
      rijen: rijen.flatMap(({ onderdeel = '', cellen }) =>
        cellen.map(({ scenario, tijdvak: van, uitkomst: { teBetalen, onvergoed, plafond, benutting, fout } }) => {
          const naam = [onderdeel, perGemeenteEnJaar ? t.tijdvak(van) : scenario].join(' – ');
          return fout ? [naam, undefined, undefined, undefined, undefined] : [naam, teBetalen, onvergoed, plafond, benutting];
        }),
      ),
    },
    grafiek: { soort: 'BarStacked', kolommen: 3 },
  };
}

/** The scenario that costs the least, of those that can be calculated. */
function conclusie(beelden: readonly Beeld[], t: Paneelteksten['vergelijking']): string {
  const berekend = beelden.filter(({ totaal }) => !totaal.fout);
  const laagste = berekend.reduce<Beeld | undefined>((beste, beeld) => (beste && beste.totaal.teBetalen <= beeld.totaal.teBetalen ? beste : beeld), undefined);
  return laagste ? t.voordeligst(laagste.scenario, laagste.totaal.teBetalen, laagste.totaal.onvergoed) : t.onvolledig;
}
