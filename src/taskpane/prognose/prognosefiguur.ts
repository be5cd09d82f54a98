import type { Paneelteksten } from '../../locales/paneel';
import { heleEuro } from '../../locales/taal';
import type { Prognosetotaal, Regelprognose } from '../../model/jaarprognose/regelprognose';
import type { Cijfer } from '../../tables/beelden/cijfertabel';
import type { Prognosebeeld } from '../../tables/beelden/prognosebeeld';
import type { Figuur } from '../../workbook/plan/figuurblad';

const DELEN = ['gerealiseerd', 'nogTeOntvangen', 'resterend', 'correctie', 'prognose'] as const;

/** Every line as it will probably end, and all of them together. */
export function prognosefiguur(jaar: number, { totaal, segmenten }: Prognosebeeld, { prognose: t }: Paneelteksten): Figuur {
  const tegen = totaal.begroot === undefined ? undefined : t.tegenBegroot(totaal.prognose - totaal.begroot);
  return {
    blad: t.perRegel,
    titel: `${t.kop(jaar)}: ${t.perRegel}`,
    conclusie: [`${t.prognose} ${heleEuro(totaal.prognose)}`, tegen].filter(Boolean).join(', '),
    cijfers: {
      kolommen: [
        { kop: t.regel, soort: 'tekst' },
        ...[...DELEN, 'begroot' as const, 'plafond' as const].map((deel) => ({ kop: t[deel], soort: 'bedrag' as const })),
      ],
      rijen: [
        ...segmenten.flatMap(({ regels }) => regels.map((regel) => rij(regel.regel, regel.uitkomst, regel))),
        rij(t.totaal, totaal, totaal),
      ],
    },
    grafiek: { soort: 'BarStacked', kolommen: 4 },
  };
}

function rij(naam: string, bedragen: Prognosetotaal | Regelprognose['uitkomst'], { begroot, plafond }: Pick<Regelprognose, 'begroot' | 'plafond'>): Cijfer[] {
  return [naam, ...DELEN.map((deel) => bedragen?.[deel]), begroot, plafond?.bedrag];
}
