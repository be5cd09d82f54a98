import { Body1, Button, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { probeer } from '../../model/fouten';
import { voegToe } from '../../tables/scenario/beheer';
import { kolomOpNaam, sleutelsVan, wijzigbareKolommen, wijzigbareTabellen } from '../../tables/scenario/kiezen';
import { verschilrijen, type Scenariobeeld } from '../../tables/scenario/lijst';
import { beproef } from '../../tables/scenario/proef';
import { alsTekst, uitTekst } from '../../tables/scenario/typ';
import type { Verschilrij } from '../../tables/scenario/verschilrij';
import { LEEG } from '../../tables/scenarios';
import { ACTIES, type Actie } from '../../tables/schemas/scenarios';
import { SCHEMAS } from '../../tables/schemas';
import type { Tabelnaam } from '../../tables/schema';
import { SMALLE_VELDEN } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import type { Scenarioacties } from './acties';
import { Keuze } from './keuze';
import { keurNaam, Naamveld } from './naamveld';
import { Proefbeeld } from './proefbeeld';
import { Terugknop } from './terugknop';
import { Waardeveld } from './waardeveld';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)', ...SMALLE_VELDEN },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly stand: Modelstand;
  readonly beelden: readonly Scenariobeeld[];
  readonly acties: Scenarioacties;
  readonly sluit: () => void;
  /** The scenario to begin with. */
  readonly begin?: string;
}

/** One difference of any kind: any table, row, column and value, in a scenario that is there or in a new one. */
export function Verschilscherm({ stand, beelden, acties, sluit, begin = '' }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { tabellen } = stand.lezing;
  const [scenario, kiesScenario] = useState(begin);
  const [nieuweNaam, zetNieuweNaam] = useState('');
  const [actie, kiesActie] = useState<Actie>('wijzig');
  const [tabel, kiesTabel] = useState<Tabelnaam>('tblContracten');
  const [sleutel, kiesSleutel] = useState('');
  const [kolomnaam, kiesKolom] = useState('');
  const [tekst, zetTekst] = useState('');
  const [toelichting, zetToelichting] = useState('');

  const rijen = useMemo(() => sleutelsVan(tabellen, tabel), [tabellen, tabel]);
  const kolom = kolomOpNaam(tabel, kolomnaam);
  const beeld = beelden.find(({ naam }) => naam === scenario);
  const naam = beeld?.naam ?? keurNaam(nieuweNaam, beelden).waarde;
  const { waarde, fout } = probeer(() => uitTekst(tekst, kolom));
  const vervalt = actie === 'vervalt';
  const compleet = sleutel.trim() !== '' && (vervalt || (kolomnaam !== '' && !fout));
  const verschil: Verschilrij | undefined = compleet
    ? { scenario: naam ?? t.scenarios.verschil.kop, actie, tabel, sleutel, kolom: vervalt ? '' : kolomnaam, waarde: vervalt ? null : (waarde ?? LEEG), toelichting }
    : undefined;
  const uitgesteld = useDeferredValue(verschil && JSON.stringify(verschil));
  const proef = useMemo(() => {
    const laatste = uitgesteld === undefined ? undefined : (JSON.parse(uitgesteld) as Verschilrij);
    return laatste && beproef(tabellen, [...(beeld ? verschilrijen(beeld) : []), laatste]);
  }, [tabellen, beeld, uitgesteld]);
  const kan = verschil !== undefined && naam !== undefined && !acties.bezig;

  const bewaar = async () => {
    if (kan && (await acties.voerUit(voegToe([verschil]), t.scenarios.bijgewerkt(naam)))) sluit();
  };
  const nu = rijen.get(sleutel)?.[kolomnaam];
  const geen = ['', t.scenarios.verschil.kies] as const;
  return (
    <div className={stijl.scherm}>
      <Terugknop terug={sluit} />
      <Subtitle2 as="h2">{t.scenarios.verschil.kop}</Subtitle2>
      <Body1 as="p">{t.scenarios.verschil.uitleg}</Body1>
      <Keuze label={t.scenarios.verschil.scenario} waarde={scenario} kies={kiesScenario} opties={[['', t.scenarios.verschil.nieuwScenario], ...beelden.map((ander) => [ander.naam, ander.naam] as const)]} />
      {!beeld && <Naamveld naam={nieuweNaam} zet={zetNieuweNaam} anderen={beelden} />}
      <Keuze label={t.scenarios.verschil.actie} waarde={actie} kies={(nieuw) => kiesActie(nieuw as Actie)} opties={ACTIES.map((keuze) => [keuze, t.scenarios.verschil.acties[keuze]] as const)} />
      <Keuze
        label={t.scenarios.verschil.tabel}
        waarde={tabel}
        kies={(nieuw) => {
          kiesTabel(nieuw as Tabelnaam);
          kiesSleutel('');
          kiesKolom('');
        }}
        opties={wijzigbareTabellen(tabellen).map(alsOptie)}
      />
      {actie === 'voeg toe' ? (
        <Field label={t.scenarios.verschil.sleutel} hint={t.scenarios.verschil.sleutelUitleg(SCHEMAS[tabel].sleutel)}>
          <Input value={sleutel} onChange={(_, { value }) => kiesSleutel(value)} />
        </Field>
      ) : (
        <Keuze
          label={t.scenarios.verschil.sleutel}
          waarde={sleutel}
          kies={kiesSleutel}
          opties={[geen, ...Array.from(rijen.keys(), alsOptie)]}
        />
      )}
      {!vervalt && (
        <>
          <Keuze
            label={t.scenarios.verschil.kolom}
            waarde={kolomnaam}
            kies={kiesKolom}
            opties={[geen, ...wijzigbareKolommen(tabel).map(({ kop }) => alsOptie(kop))]}
          />
          <Waardeveld
            label={t.scenarios.verschil.waarde}
            kolom={kolom}
            tekst={tekst}
            zet={zetTekst}
            hint={actie === 'wijzig' && kolomnaam !== '' ? t.scenarios.verschil.nu(alsTekst(nu)) : undefined}
          />
        </>
      )}
      <Field label={t.scenarios.ontwerp.toelichting}>
        <Input value={toelichting} onChange={(_, { value }) => zetToelichting(value)} />
      </Field>
      <Proefbeeld proef={proef} />
      <div className={stijl.knoppen}>
        <Button appearance="primary" disabledFocusable={!kan} onClick={() => void bewaar()}>
          {t.scenarios.opslaan}
        </Button>
        <Button onClick={sluit}>{t.algemeen.annuleren}</Button>
      </div>
    </div>
  );
}

const alsOptie = (naam: string) => [naam, naam] as const;
