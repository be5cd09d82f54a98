import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { uitkomstjaren } from '../../tables/beelden/beeld';
import { productenPerRegel } from '../../tables/producten';
import { vindplaatsen } from '../../tables/beelden/vindplaatsen';
import { Keuzelijst } from '../onderdelen/keuzelijst';
import { opsomming } from '../onderdelen/opsomming';
import type { Voorstel } from '../scenarios/voorstelscherm';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import { useVoorkeur } from '../voorkeuren';
import { Gevoeligheid } from './gevoeligheid/gevoeligheid';
import { Omslag } from './omslag/omslag';
import { Passend } from './passend/passend';
import { Risico } from './risico/risico';
import { Volumes } from './volumes/volumes';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  keuzes: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))' },
  breed: { gridColumn: '1 / -1' },
});

/** The questions that can be asked of the model. */
export const ANALYSES = ['volumes', 'omslag', 'risico', 'gevoeligheid', 'passend'] as const;
type Analyse = (typeof ANALYSES)[number];

/** Those that are asked of one line under every scenario; the others are asked of one scenario. */
const OVER_EEN_REGEL: ReadonlySet<Analyse> = new Set<Analyse>(['omslag', 'risico']);

interface Props {
  readonly stand: Modelstand;
  /** Goes on to the form of a new scenario with what was found. */
  readonly stelVoor: (voorstel: Voorstel) => void;
}

/** One question at a time about the model as it stands, with its answer as a chart, a table and a sentence. */
export default function Analysescherm({ stand: { lezing, doorrekening }, stelVoor }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [analyse, kiesAnalyse] = useVoorkeur('analyse', ANALYSES, 'volumes');
  const [gekozenJaar, kiesJaar] = useState<string>();
  const [gekozenScenario, kiesScenario] = useState<string>();
  const [gekozenRegel, kiesRegel] = useState<string>();
  const producten = useMemo(() => productenPerRegel(lezing.tabellen), [lezing]);

  const { scenarios } = doorrekening;
  const jaren = uitkomstjaren(doorrekening);
  const jaar = jaren.find((kandidaat) => String(kandidaat) === gekozenJaar) ?? jaren.at(-1);
  const inJaar = scenarios.flatMap(({ regels }) => regels.filter((regel) => regel.jaar === jaar));
  const regels = [...new Set(inJaar.map(({ regel }) => regel))];
  const regel = regels.find((kandidaat) => kandidaat === gekozenRegel) ?? regels[0];
  const uitkomst = scenarios.find(({ scenario }) => scenario === gekozenScenario) ?? scenarios[0];
  if (jaar === undefined || regel === undefined || !uitkomst) return <Body1 as="p">{t.vergelijking.leegUitleg}</Body1>;

  const antwoord = () => {
    switch (analyse) {
      case 'volumes':
        return <Volumes uitkomst={uitkomst} jaar={jaar} />;
      case 'omslag':
        return <Omslag scenarios={scenarios} jaar={jaar} regel={regel} />;
      case 'risico': {
        const { segment } = inJaar.find((kandidaat) => kandidaat.regel === regel)!;
        const contract = vindplaatsen(lezing.tabellen, { scenario: uitkomst.scenario, jaar, segment, regel }, uitkomst.invoer).find(({ wat }) => wat === 'contract');
        return <Risico scenarios={scenarios} jaar={jaar} regel={regel} contract={contract?.plaats ?? { tabel: 'tblContracten' }} />;
      }
      case 'gevoeligheid':
        return <Gevoeligheid uitkomst={uitkomst} jaar={jaar} />;
      case 'passend':
        return <Passend tabellen={lezing.tabellen} uitkomst={uitkomst} jaar={jaar} stelVoor={stelVoor} />;
    }
  };
  return (
    <div className={stijl.scherm}>
      <div className={stijl.keuzes}>
        <div className={stijl.breed}>
          <Keuzelijst naam={t.analyse.vraag} opties={ANALYSES} waarde={analyse} kies={kiesAnalyse} tekst={(naam) => t.analyse.vragen[naam]} />
        </div>
        {jaren.length > 1 && <Keuzelijst naam={t.analyse.jaar} opties={jaren.map(String)} waarde={String(jaar)} kies={kiesJaar} />}
        {OVER_EEN_REGEL.has(analyse) ? (
          <Keuzelijst
            naam={t.analyse.regel}
            opties={regels}
            waarde={regel}
            kies={kiesRegel}
            tekst={(naam) => opsomming(naam, producten.get(naam))}
          />
        ) : (
          <Keuzelijst naam={t.vergelijking.scenario} opties={scenarios.map(({ scenario }) => scenario)} waarde={uitkomst.scenario} kies={kiesScenario} />
        )}
      </div>
      {antwoord()}
    </div>
  );
}
