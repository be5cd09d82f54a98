import { Body1, Button, makeStyles, Subtitle2, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useEffect, useMemo, useRef, useState, type Ref } from 'react';
import { naamsleutel } from '../../tables/celwaarde';
import { kopieer } from '../../tables/scenario/beheer';
import { celsleutel } from '../../tables/scenario/cel';
import { overlappingen } from '../../tables/scenario/combineer';
import { scenariobeelden } from '../../tables/scenario/lijst';
import { leesVastgelegd } from '../../tables/scenario/vastgelegd';
import { beginOpname } from '../../workbook/opname';
import { LIJST } from '../onderdelen/stijlen';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import { useScenarioacties } from './acties';
import { Combineerdialoog } from './combineerdialoog';
import { useKaartacties } from './kaartacties';
import { Ontwerpscherm } from './ontwerpscherm';
import { Scenariodetail } from './scenariodetail';
import { Scenariokaart } from './scenariokaart';
import { Verschilscherm } from './verschilscherm';
import { useVerouderd } from './vingerafdruk';
import { Voorstelscherm, type Voorstel } from './voorstelscherm';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  lijst: { ...LIJST, display: 'grid', rowGap: tokens.spacingVerticalS },
});

/** What is on the screen. */
type Weergave = { readonly soort: 'lijst' | 'ontwerp' } | { readonly soort: 'verschil'; readonly naam?: string } | { readonly soort: 'detail'; readonly naam: string };

interface Props {
  readonly stand: Modelstand;
  /** What was found elsewhere and may become a scenario. */
  readonly voorstel?: Voorstel;
  readonly vergeetVoorstel: () => void;
}

/** Scenarios as people work with them: made, looked at, changed, kept. */
export default function Scenarioscherm({ stand, voorstel, vergeetVoorstel }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { tabellen } = stand.lezing;
  const { scenarios } = stand.doorrekening;
  const [weergave, toon] = useState<Weergave>({ soort: 'lijst' });
  const [combineren, zetCombineren] = useState(false);
  const beelden = useMemo(() => scenariobeelden(tabellen), [tabellen]);
  const overlap = useMemo(() => overlappingen(beelden), [beelden]);
  const vastgelegd = useMemo(() => leesVastgelegd(tabellen), [tabellen]);
  const verouderd = useVerouderd(tabellen, vastgelegd);
  const acties = useScenarioacties();
  const { schrijf } = useSchrijven();
  const terugkeer = useRestoreFocusTarget();
  const { doe, dialoog } = useKaartacties(stand, beelden, acties);
  const eersteKnop = useRef<HTMLButtonElement>(null);
  const kwamTerug = useRef(false);
  const naarLijst = () => {
    kwamTerug.current = true;
    vergeetVoorstel();
    toon({ soort: 'lijst' });
  };
  // What had the focus is gone with its screen.
  useEffect(() => {
    if (weergave.soort === 'lijst' && !voorstel && kwamTerug.current) eersteKnop.current?.focus();
  }, [weergave.soort, voorstel]);

  const uitkomstVan = (naam: string) => scenarios.find(({ scenario }) => naamsleutel(scenario) === naamsleutel(naam));
  const gegevens = beelden.map((beeld) => ({
    beeld,
    basis: scenarios[0]!,
    uitkomst: uitkomstVan(beeld.naam),
    overlap: beeld.regels.filter((regel) => regel.actief && overlap.has(celsleutel(regel))).length,
    vastlegging: vastgelegd.get(naamsleutel(beeld.naam)),
    verouderd: verouderd.get(naamsleutel(beeld.naam)),
  }));

  if (voorstel) return <Voorstelscherm key={voorstel.toelichting} voorstel={voorstel} stand={stand} beelden={beelden} acties={acties} sluit={naarLijst} />;
  if (weergave.soort === 'ontwerp') return <Ontwerpscherm stand={stand} beelden={beelden} acties={acties} sluit={naarLijst} />;
  if (weergave.soort === 'verschil') {
    return <Verschilscherm stand={stand} beelden={beelden} acties={acties} sluit={naarLijst} {...(weergave.naam !== undefined && { begin: weergave.naam })} />;
  }
  const detail = weergave.soort === 'detail' && gegevens.find(({ beeld }) => naamsleutel(beeld.naam) === naamsleutel(weergave.naam));
  if (detail) {
    return (
      <Scenariodetail
        {...detail}
        stand={stand}
        overlappingen={overlap}
        acties={acties}
        terug={naarLijst}
        nieuwVerschil={() => toon({ soort: 'verschil', naam: detail.beeld.naam })}
      />
    );
  }

  return (
    <div className={stijl.scherm}>
      <Subtitle2 as="h2">{t.scenarios.kop}</Subtitle2>
      <Body1 as="p">{beelden.length === 0 ? t.scenarios.leeg : t.scenarios.uitleg}</Body1>
      <div className={stijl.knoppen}>
        <Button ref={eersteKnop as Ref<never>} appearance="primary" icon={<Add20Regular />} onClick={() => toon({ soort: 'ontwerp' })}>
          {t.scenarios.nieuw}
        </Button>
        <Button onClick={() => toon({ soort: 'verschil' })}>{t.scenarios.losVerschil}</Button>
        {beelden.length > 1 && <Button {...terugkeer} onClick={() => zetCombineren(true)}>{t.scenarios.combineer}</Button>}
        {stand.lezing.opnameSinds === undefined && <Button onClick={() => void schrijf(() => beginOpname(new Date()))}>{t.scenarios.neemOp}</Button>}
      </div>
      <Body1 as="p" role="status">
        {acties.melding}
      </Body1>
      <ul className={stijl.lijst} aria-label={t.scenarios.kop}>
        {gegevens.map((kaart) => (
          <Scenariokaart
            key={kaart.beeld.naam}
            {...kaart}
            open={() => toon({ soort: 'detail', naam: kaart.beeld.naam })}
            doe={(actie) => doe(actie, kaart)}
          />
        ))}
      </ul>
      {dialoog}
      {combineren && (
        <Combineerdialoog
          beelden={beelden}
          sluit={() => zetCombineren(false)}
          bevestig={(naam, combinatie) => void acties.voerUit(kopieer(combinatie.regels, naam), t.scenarios.opgeslagen(naam))}
        />
      )}
    </div>
  );
}
