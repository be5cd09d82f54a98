import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Activity, type ReactNode } from 'react';
import { Aankondiging } from './aankondiging';
import { Controlescherm } from './controles/controlescherm';
import { Foutgrens } from './foutgrens';
import { Modelscherm } from './start/modelscherm';
import { useTeksten } from './teksten';
import type { Modelstand } from './toestand';
import { Vergelijkingscherm } from './vergelijking/vergelijkingscherm';
import { useVoorkeur } from './voorkeuren';

export const TABBLADEN = ['vergelijking', 'controles', 'start'] as const;
export type Tabblad = (typeof TABBLADEN)[number];

/** Start is not remembered: whoever has a model wants to see what comes of it. */
const ONTHOUDEN = ['vergelijking', 'controles'] as const satisfies readonly Tabblad[];

const useStijl = makeStyles({
  tabbladen: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  teller: { marginInlineStart: tokens.spacingHorizontalXS },
  inhoud: { paddingTop: tokens.spacingVerticalM },
});

interface Props {
  readonly stand: Modelstand;
  /** Absent: the one of last time. */
  readonly gekozen: Tabblad | undefined;
  readonly kies: (tabblad: Tabblad) => void;
}

/** The screens of a workbook that holds a model. */
export function Tabbladen({ stand, gekozen, kies }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [onthouden, onthoud] = useVoorkeur<Tabblad>('tabblad', ONTHOUDEN, 'vergelijking');
  const tabblad = gekozen ?? onthouden;
  const open = (nieuw: Tabblad) => {
    kies(nieuw);
    onthoud(nieuw);
  };
  const schermen: Record<Tabblad, ReactNode> = {
    vergelijking: <Vergelijkingscherm stand={stand} />,
    controles: <Controlescherm stand={stand} />,
    start: <Modelscherm stand={stand} naarVergelijking={() => open('vergelijking')} />,
  };
  const aantal = stand.doorrekening.meldingen.length;
  return (
    <>
      <Aankondiging stand={stand} />
      <TabList
        className={stijl.tabbladen}
        aria-label={t.algemeen.onderdelen}
        selectedValue={tabblad}
        onTabSelect={(_, { value }) => open(value as Tabblad)}
      >
        {TABBLADEN.map((naam) => (
          <Tab key={naam} id={`tab-${naam}`} value={naam} aria-controls={`paneel-${naam}`}>
            {t.tabbladen[naam]}
            {naam === 'controles' && aantal > 0 && <CounterBadge className={stijl.teller} count={aantal} color="danger" size="small" />}
          </Tab>
        ))}
      </TabList>
      {TABBLADEN.map((naam) => (
        // Out of sight, a screen keeps what was opened and chosen in it.
        <Activity key={naam} mode={naam === tabblad ? 'visible' : 'hidden'}>
          <div id={`paneel-${naam}`} role="tabpanel" aria-labelledby={`tab-${naam}`} className={stijl.inhoud}>
            <Foutgrens>{schermen[naam]}</Foutgrens>
          </div>
        </Activity>
      ))}
    </>
  );
}
