import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { Activity, lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Aankondiging } from './aankondiging';
import { Controlescherm } from './controles/controlescherm';
import { Foutgrens } from './foutgrens';
import { Navigatie } from './navigatie';
import { Laden } from './onderdelen/laden';
import { Opnamebalk } from './opname/opnamebalk';
import { Eerstestappen } from './start/eerste-stappen';
import type { Voorstel } from './scenarios/voorstelscherm';
import { Selectiestrook } from './selectie/selectiestrook';
import { Modelscherm } from './start/modelscherm';
import { useTeksten } from './teksten';
import type { Modelstand } from './toestand';
import { Vergelijkingscherm } from './vergelijking/vergelijkingscherm';
import { useVoorkeur } from './voorkeuren';

const Notascherm = lazy(() => import('./nota/notascherm'));
const Scenarioscherm = lazy(() => import('./scenarios/scenarioscherm'));
const Analysescherm = lazy(() => import('./analyse/analysescherm'));
const Realisatiescherm = lazy(() => import('./realisatie/realisatiescherm'));
const Prognosescherm = lazy(() => import('./prognose/prognosescherm'));

/** The screens, in the order of their tabs. */
export const TABBLADEN = ['vergelijking', 'scenarios', 'analyse', 'realisatie', 'prognose', 'nota', 'controles', 'start'] as const;
export type Tabblad = (typeof TABBLADEN)[number];

/** Start is not remembered: whoever has a model wants to see what comes of it. */
const ONTHOUDEN = TABBLADEN.filter((naam) => naam !== 'start');

const useStijl = makeStyles({
  teller: { marginInlineStart: tokens.spacingHorizontalXS },
  inhoud: { paddingTop: tokens.spacingVerticalM },
  // Not only undrawn: Fluent's order of focus takes whatever is focusable in a drawing for visible until it is said to be hidden.
  verborgen: { display: 'none', visibility: 'hidden' },
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
  const [voorstel, stelVoor] = useState<Voorstel>();
  const bezocht = useBezocht(tabblad);
  useAandacht(tabblad);
  const open = (nieuw: Tabblad) => {
    kies(nieuw);
    onthoud(nieuw);
  };
  const schermen: Record<Tabblad, ReactNode> = {
    vergelijking: (
      <>
        <Eerstestappen />
        <Vergelijkingscherm stand={stand} />
      </>
    ),
    scenarios: <Scenarioscherm stand={stand} {...(voorstel && { voorstel })} vergeetVoorstel={() => stelVoor(undefined)} />,
    analyse: (
      <Analysescherm
        stand={stand}
        stelVoor={(nieuw) => {
          stelVoor(nieuw);
          open('scenarios');
        }}
      />
    ),
    realisatie: <Realisatiescherm stand={stand} />,
    prognose: <Prognosescherm stand={stand} />,
    nota: <Notascherm stand={stand} />,
    controles: <Controlescherm stand={stand} />,
    start: <Modelscherm stand={stand} naarVergelijking={() => open('vergelijking')} />,
  };
  const aantal = stand.doorrekening.meldingen.length;
  const teller = aantal > 0 && <CounterBadge className={stijl.teller} count={aantal} color="danger" size="small" />;
  return (
    <>
      <Aankondiging stand={stand} />
      <Opnamebalk stand={stand} />
      <Navigatie
        keuzes={TABBLADEN.map((naam) => ({ naam, tekst: t.tabbladen[naam], ...(naam === 'controles' && { teken: teller }) }))}
        gekozen={tabblad}
        kies={open}
      />
      {TABBLADEN.filter((naam) => bezocht.has(naam)).map((naam) => (
        <div
          key={naam}
          id={`paneel-${naam}`}
          role="tabpanel"
          aria-labelledby={`tab-${naam}`}
          className={naam === tabblad ? stijl.inhoud : stijl.verborgen}
        >
          {/* Out of sight, a screen keeps what was opened and chosen in it. */}
          <Activity mode={naam === tabblad ? 'visible' : 'hidden'}>
            <Foutgrens>
              <Suspense fallback={<Laden tekst={t.algemeen.schermLaden} />}>{schermen[naam]}</Suspense>
            </Foutgrens>
          </Activity>
        </div>
      ))}
      <Selectiestrook stand={stand} />
    </>
  );
}

/**
 * Whoever chose an example did so with a button that is gone by now: they go on at the tabs. Who is elsewhere, in the
 * cells or in the pane, stays there.
 */
function useAandacht(tabblad: Tabblad): void {
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) document.getElementById(`tab-${tabblad}`)?.focus();
    // Once, when the tabs appear.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}

/** The screens that were opened at least once: no other is loaded or drawn. */
function useBezocht(tabblad: Tabblad): ReadonlySet<Tabblad> {
  const [bezocht, zetBezocht] = useState<ReadonlySet<Tabblad>>(() => new Set([tabblad]));
  if (!bezocht.has(tabblad)) zetBezocht(new Set([...bezocht, tabblad]));
  return bezocht;
}
