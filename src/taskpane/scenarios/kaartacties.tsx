import { useState, type ReactNode } from 'react';
import { hernoem, kopieer, verwijder, zetActief } from '../../tables/scenario/beheer';
import type { Scenariobeeld } from '../../tables/scenario/lijst';
import { vrijeNaam } from '../../tables/scenario/naam';
import { laatLos, legVast } from '../../tables/scenario/vastgelegd';
import { Bevestigdialoog } from '../onderdelen/bevestigdialoog';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import type { Scenarioacties } from './acties';
import { Naamdialoog } from './naamdialoog';
import type { Kaartactie, Kaartgegevens } from './scenariokaart';
import { vandaag } from './vandaag';
import { vingerafdrukVan } from './vingerafdruk';

/** What the menu of a scenario does, and the dialog that some of it asks for first. */
export function useKaartacties(
  { lezing: { tabellen } }: Modelstand,
  beelden: readonly Scenariobeeld[],
  { voerUit }: Scenarioacties,
): { doe: (actie: Kaartactie, gegevens: Kaartgegevens) => void; dialoog: ReactNode } {
  const { t } = useTeksten();
  const [vraag, stel] = useState<{ actie: 'kopieer' | 'hernoem' | 'verwijder'; beeld: Scenariobeeld }>();
  const sluit = () => stel(undefined);
  const tekst = t.scenarios;

  const doe = (actie: Kaartactie, { beeld, uitkomst }: Kaartgegevens) => {
    switch (actie) {
      case 'kopieer':
      case 'hernoem':
      case 'verwijder':
        return stel({ actie, beeld });
      case 'zetUit':
      case 'zetAan':
        return void voerUit(zetActief({ tabellen, beeld }, actie === 'zetAan'), tekst.bijgewerkt(beeld.naam));
      case 'laatLos':
        return void voerUit(laatLos(tabellen, beeld.naam), tekst.bijgewerkt(beeld.naam));
      case 'legVast':
        return void vingerafdrukVan(tabellen, beeld.naam).then((vingerafdruk) =>
          voerUit(legVast(tabellen, uitkomst!, vandaag(), vingerafdruk), tekst.vastgelegdMelding(beeld.naam)),
        );
    }
  };

  const dialoog = () => {
    if (!vraag) return null;
    const { actie, beeld } = vraag;
    const bewerking = { tabellen, beeld };
    switch (actie) {
      case 'kopieer':
        return (
          <Naamdialoog
            kop={tekst.kopieerKop(beeld.naam)}
            begin={vrijeNaam(tekst.kopieNaam(beeld.naam), beelden)}
            anderen={beelden}
            sluit={sluit}
            bevestig={(naam) => void voerUit(kopieer(beeld.regels, naam), tekst.opgeslagen(naam))}
          />
        );
      case 'hernoem':
        return (
          <Naamdialoog
            kop={tekst.hernoemKop(beeld.naam)}
            begin={beeld.naam}
            anderen={beelden.filter((ander) => ander !== beeld)}
            sluit={sluit}
            bevestig={(naam) => void voerUit(hernoem(bewerking, naam), tekst.bijgewerkt(naam))}
          />
        );
      case 'verwijder':
        return (
          <Bevestigdialoog
            kop={tekst.verwijderKop(beeld.naam)}
            doe={tekst.verwijder}
            sluit={sluit}
            bevestig={() => void voerUit(verwijder(bewerking), tekst.verwijderd(beeld.naam))}
          >
            {tekst.verwijderUitleg(beeld.regels.length)}
          </Bevestigdialoog>
        );
    }
  };
  return { doe, dialoog: dialoog() };
}
