import { SOORTKOPPEN } from '../../../locales/notanamen';
import { zinVoorVerandering } from '../../../locales/notazinnen';
import type { Cent } from '../../../model/geld';
import { EENHEDEN } from '../../../model/nota/afronding';
import type { Verandering } from '../../../model/nota/vergelijk-notas';
import { notanaam } from '../../../tables/nota/keuzes';
import type { Notabeeld } from '../../../tables/nota/notabeeld';
import { regelopschrift } from '../../../tables/nota/taakvelden';
import { kolomletters } from '../../adres';
import type { Bladnamen } from '../../bladen';
import type { Blad } from '../blad';
import { TABKLEUR, TITEL, TOELICHTING } from '../opmaak';
import { Bouwer } from './bouwer';
import { breedteVoor } from './kolommen';
import { afdrukVan, bedragenzin } from './notapagina';

const KOPPEN = ['Naam', 'Soort', 'Lentenota', 'Herfstnota', 'Verandering', 'Door begroting', 'Door prognose', 'Sindsdien gedeclareerd', 'Waarom'];
const BREEDTES = [28, 14, 11, 11, 12, 11, 11, 13.5, 62];
const EERSTE_BEDRAG = 2;
const WAAROM = KOPPEN.length - 1;
const TEKSTEN = [0, 1, WAAROM];

/**
 * What changed since the frozen lentenota, line by line and in all; nothing where there is none to compare with. On a
 * sheet of its own, for under the nota it would have the headers of the nota above its pages.
 */
export function vergelijkbladen(beeld: Notabeeld, vrijeNaam: Bladnamen): Blad[] {
  const { veranderingen, keuze, eenheid, vastgelegd } = beeld;
  if (!veranderingen) return [];
  const levend = vastgelegd === undefined;
  const titel = `${notanaam('herfstnota', keuze)}: wat er veranderde sinds de lentenota`;
  const bouwer = new Bouwer(0);
  bouwer.zet([titel], TITEL);
  bouwer.zet([bedragenzin(beeld)], TOELICHTING);
  bouwer.zet(['Verschillen met de begroting, naar hun effect op het resultaat: voordeel positief, nadeel negatief.'], TOELICHTING);
  const koprij = bouwer.zetKoppen(KOPPEN, TEKSTEN);
  for (const verandering of veranderingen) {
    const rij = bouwer.rij + 1;
    const [eerst, nu, verschil, ...delen] = bedragenVan(verandering).map((bedrag) => bedrag / EENHEDEN[eenheid]);
    bouwer.zet(
      [regelopschrift(verandering.naam, keuze.indeling), SOORTKOPPEN[verandering.soort], eerst!, nu!, levend ? `=D${rij}-C${rij}` : verschil!, ...delen, zinVoorVerandering(verandering)],
      { onderlijn: true },
      TEKSTEN,
    );
  }
  const totalen = veranderingen.map(bedragenVan).reduce((som, bedragen) => som.map((totaal, i) => totaal + bedragen[i]!));
  const som = (totaal: Cent, i: number) => {
    const kolom = kolomletters(EERSTE_BEDRAG + i);
    return levend ? `=SUM(${kolom}${koprij + 2}:${kolom}${bouwer.rij})` : totaal / EENHEDEN[eenheid];
  };
  bouwer.zet(['Resultaat', null, ...totalen.slice(0, -1).map(som), null, null], { vet: true });

  const breedte = breedteVoor([...veranderingen.flatMap(bedragenVan), ...totalen], EENHEDEN[eenheid]);
  return [
    {
      naam: vrijeNaam(['Sinds de lentenota', keuze.jaar, keuze.gemeente].filter((deel) => deel !== undefined).join(' ')),
      tabkleur: TABKLEUR.uitkomst,
      breedtes: BREEDTES.map((minstens, k) => (TEKSTEN.includes(k) ? minstens : Math.max(minstens, breedte))),
      vakken: bouwer.vakken,
      notaties: bouwer.notaties,
      formules: bouwer.formules,
      afdruk: afdrukVan(titel, koprij, bouwer.rij, KOPPEN.length),
    },
  ];
}

/** As the columns have them; only what was claimed does not add up over lasten and baten. */
function bedragenVan({ eerst, nu, verschil, doorBegroting, doorPrognose, realisatie }: Verandering): Cent[] {
  return [eerst?.verschil ?? 0, nu?.verschil ?? 0, verschil, doorBegroting, doorPrognose, realisatie];
}
