import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import { alsVorm } from '../../../model/bekostiging/betaling';
import { VORMNAMEN, type Vormnaam } from '../../../model/bekostiging/vorm';
import { probeer } from '../../../model/fouten';
import { vergelijkKostenlijnen, type Omslagbeeld, type Variant } from '../../../model/wat-als/omslagbeeld';
import type { Scenariouitkomst } from '../../../tables/doorrekening';
import { Foutregel } from '../../onderdelen/foutregel';
import { Grafiekkader } from '../../onderdelen/grafiekkader';
import { Keuzelijst } from '../../onderdelen/keuzelijst';
import { ZACHT } from '../../onderdelen/stijlen';
import { useTeksten } from '../../teksten';
import { Eigenvariant } from './eigenvariant';
import { omslagfiguur, type Omslagkop } from './figuur';
import { leesVariant, variantVan, voorstel, type Ingetypt } from './variant';

const Lijngrafiek = lazy(() => import('../lijngrafiek'));

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  keuzes: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))' },
  zacht: ZACHT,
});

/** The choice that is no scenario; the others bear a word before their names, so that none can be taken for it. */
const EIGEN = 'eigen';
const keuzeVan = (scenario: string) => `scenario ${scenario}`;

interface Props {
  readonly scenarios: readonly Scenariouitkomst[];
  readonly jaar: number;
  readonly regel: string;
}

/** Two ways to pay one line over its volume, and where they cost the same. */
export function Omslag({ scenarios, jaar, regel }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { omslag } = t.analyse;
  const uitkomsten = new Map(
    scenarios.flatMap(({ scenario, regels }) => {
      const uitkomst = regels.find((kandidaat) => kandidaat.regel === regel && kandidaat.jaar === jaar);
      return uitkomst ? [[scenario, uitkomst] as const] : [];
    }),
  );
  const namen = [...uitkomsten.keys()];
  const [gekozenEerste, kiesEerste] = useState<string>();
  const [gekozenTweede, kiesTweede] = useState<string>();
  const [vorm, kiesVorm] = useState<Vormnaam>('taakgericht');
  const [getypt, zetGetypt] = useState<{ readonly bij: string; readonly waarden: Ingetypt }>();

  const eerste = namen.find((naam) => naam === gekozenEerste) ?? namen[0];
  const uitkomst = eerste === undefined ? undefined : uitkomsten.get(eerste);
  if (eerste === undefined || !uitkomst) return <Body1 as="p">{omslag.nietBerekend}</Body1>;
  if (uitkomst.fout) return <Foutregel fout={uitkomst.fout} regel={regel} />;

  const andere = namen.filter((naam) => naam !== eerste);
  const keuzes = new Map([...andere.map((naam) => [keuzeVan(naam), naam] as const), [EIGEN, undefined]]);
  const keuze = gekozenTweede !== undefined && keuzes.has(gekozenTweede) ? gekozenTweede : [...keuzes.keys()][0]!;
  const tweede = keuzes.get(keuze);
  // What was typed belongs to this line and this vorm; another begins with what is known of it.
  const bij = `${regel}|${vorm}`;
  const ingetypt = getypt?.bij === bij ? getypt.waarden : voorstel(vorm, uitkomst);
  const eigen = leesVariant(vorm, ingetypt);
  const tegenover = tweede === undefined ? undefined : uitkomsten.get(tweede);
  const a = variantVan(uitkomst);
  const b = tweede === undefined ? eigen.variant : tegenover && !tegenover.fout ? variantVan(tegenover) : undefined;
  const kop = { regel, jaar, eerste, tweede: tweede ?? omslag.eigen(t.vergelijking.vorm[vorm]) };
  return (
    <div className={stijl.scherm}>
      <div className={stijl.keuzes}>
        <Keuzelijst naam={omslag.eersteVariant} opties={namen} waarde={eerste} kies={kiesEerste} />
        <Keuzelijst
          naam={omslag.tweedeVariant}
          opties={[...keuzes.keys()]}
          waarde={keuze}
          kies={kiesTweede}
          tekst={(kandidaat) => keuzes.get(kandidaat) ?? omslag.andereVorm}
        />
        {tweede === undefined && (
          <Keuzelijst naam={omslag.vorm} opties={VORMNAMEN} waarde={vorm} kies={kiesVorm} tekst={(naam) => t.vergelijking.vorm[naam]} />
        )}
      </div>
      {tweede === undefined && (
        <Eigenvariant
          vorm={vorm}
          ingetypt={ingetypt}
          fouten={eigen.fouten}
          typ={(term, tekst) => zetGetypt({ bij, waarden: { ...ingetypt, [term]: tekst } })}
        />
      )}
      {tegenover?.fout && <Foutregel fout={tegenover.fout} regel={regel} />}
      {a && b ? (
        <Vergelijking kop={kop} a={a} b={b} volume={uitkomst.volume} />
      ) : (
        (!a || tegenover?.vorm === 'maatwerk') && <Body1 as="p">{omslag.eigenFormule}</Body1>
      )}
    </div>
  );
}

function Vergelijking({ kop, a, b, volume }: { kop: Omslagkop; a: Variant; b: Variant; volume: number }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { waarde: beeld, fout } = probeer(() => vergelijkKostenlijnen(a, b, volume));
  if (fout) return <Foutregel fout={fout} regel={kop.regel} />;
  const tellen = [a, b].map(({ vorm }) => alsVorm(vorm).volumeterm);
  return (
    <>
      <Grafiekkader kop={t.analyse.omslag.kop} figuur={(teksten) => omslagfiguur(kop, beeld, teksten)} grafiek={<Lijnen kop={kop} beeld={beeld} />} />
      {tellen[0] !== tellen[1] && (
        <Caption1 as="p" className={stijl.zacht}>
          {t.analyse.omslag.andereTelling(t.analyse.term[tellen[0]!], t.analyse.term[tellen[1]!])}
        </Caption1>
      )}
    </>
  );
}

function Lijnen({ kop, beeld: { punten, minimum, maximum } }: { kop: Omslagkop; beeld: Omslagbeeld }) {
  const { t } = useTeksten();
  const { omslag } = t.analyse;
  const tot = punten.at(-1)!.volume;
  const met = (kenmerk: 'nu' | 'omslagpunt') => punten.filter(({ kenmerken }) => kenmerken.includes(kenmerk));
  return (
    <Lijngrafiek
      lijnen={[
        { naam: kop.eerste, punten: punten.map(({ volume, eerste }) => ({ x: volume, bedrag: eerste })) },
        { naam: kop.tweede, punten: punten.map(({ volume, tweede }) => ({ x: volume, bedrag: tweede })) },
      ]}
      band={minimum === undefined && maximum === undefined ? undefined : { naam: omslag.band, van: minimum ?? 0, tot: maximum ?? tot }}
      merken={met('nu').map(({ volume }) => ({ naam: omslag.kenmerk.nu, x: volume }))}
      punten={{ naam: omslag.kenmerk.omslagpunt, op: met('omslagpunt').map(({ volume, eerste }) => ({ x: volume, bedrag: eerste })) }}
    />
  );
}
