import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { paneelteksten } from '../locales/paneel';
import { taalVan } from '../locales/taal';
import { Foutgrens } from './foutgrens';
import { Paneel } from './paneel';
import { TekstenContext } from './teksten';
import { useThema } from './thema';
import { openVoorkeuren, VoorkeurenContext } from './voorkeuren';

/** Draws the task pane, in the language of Excel. */
export async function tekenPaneel(element: HTMLElement): Promise<void> {
  const taal = taalVan(Office.context.displayLanguage);
  document.documentElement.lang = taal;
  const teksten = { taal, t: paneelteksten(taal) };
  const voorkeuren = await openVoorkeuren();
  document.addEventListener('keydown', houdEscapeBinnen);
  createRoot(element).render(
    <TekstenContext value={teksten}>
      <VoorkeurenContext value={voorkeuren}>
        <App />
      </VoorkeurenContext>
    </TekstenContext>,
  );
}

/** On the web, office.js answers an Escape by moving the focus. One that closed something of the pane is not for it. */
function houdEscapeBinnen(event: KeyboardEvent): void {
  if (event.key === 'Escape' && event.defaultPrevented) event.stopPropagation();
}

function App() {
  return (
    <FluentProvider theme={useThema()}>
      <AriaLiveAnnouncer>
        <Foutgrens>
          <Paneel />
        </Foutgrens>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
