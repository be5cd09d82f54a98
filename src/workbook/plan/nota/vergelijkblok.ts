import { SOORTKOPPEN } from '../../../locales/notanamen';
import { zinVoorVerandering } from '../../../locales/notazinnen';
import { EENHEDEN } from '../../../model/nota/afronding';
import type { Verandering } from '../../../model/nota/vergelijk-notas';
import type { Notabeeld } from '../../../tables/nota/notabeeld';
import { metTaakveldnaam } from '../../../tables/nota/taakvelden';
import { ONDERTITEL } from '../opmaak';
import type { Bouwer } from './bouwer';

/** What changed since the frozen lentenota, line by line and in all; nothing where there is none to compare with. */
export function vergelijkblok(bouwer: Bouwer, { veranderingen, keuze, eenheid }: Notabeeld, levend: boolean): void {
  if (!veranderingen) return;
  bouwer.zet(['Wat er veranderde sinds de lentenota (effect op het resultaat: voordeel +, nadeel −)'], ONDERTITEL);
  bouwer.zetKoppen(['Naam', 'Soort', 'Lentenota', 'Herfstnota', 'Verandering', 'Waarom'], 2);
  const eerste = bouwer.rij + 1;
  for (const verandering of veranderingen) {
    const { naam, soort, eerst, nu, verschil } = verandering;
    const rij = bouwer.rij + 1;
    const deel = (cents: number) => cents / EENHEDEN[eenheid];
    bouwer.zet([
      keuze.indeling === 'taakveld' ? metTaakveldnaam(naam) : naam,
      SOORTKOPPEN[soort],
      deel(eerst?.verschil ?? 0),
      deel(nu?.verschil ?? 0),
      levend ? `=D${rij}-C${rij}` : deel(verschil),
      zinVoorVerandering(verandering),
    ]);
  }
  const laatste = bouwer.rij;
  const som = (kolom: string, bedrag: (verandering: Verandering) => number) =>
    levend
      ? `=SUM(${kolom}${eerste}:${kolom}${laatste})`
      : veranderingen.reduce((totaal, verandering) => totaal + bedrag(verandering), 0) / EENHEDEN[eenheid];
  const totalen = [som('C', ({ eerst }) => eerst?.verschil ?? 0), som('D', ({ nu }) => nu?.verschil ?? 0), som('E', ({ verschil }) => verschil)];
  bouwer.zet(['Resultaat', null, ...totalen, null], { vet: true });
  bouwer.sla();
}
