import { herberekenAlles } from '../workbook/herbereken';
import { legVastAlsWaarden } from '../workbook/legvast';
import { alsWerkmapfout } from '../workbook/werkmapfout';
import { meld, type Melding } from './melding';

/** What a ribbon button does, and what there is to tell afterwards. */
type Opdracht = () => Promise<Melding>;

const kiesStart: Opdracht = () => Promise.resolve({ soort: 'kiesStart' });

const legVast: Opdracht = async () => ({ soort: 'vastgelegd', ...(await legVastAlsWaarden()) });

const herbereken: Opdracht = async () => {
  await herberekenAlles();
  return { soort: 'herberekend' };
};

async function voerUit(opdracht: Opdracht, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const melding = await opdracht().catch((error: unknown): Melding => ({ soort: 'mislukt', fout: alsWerkmapfout(error) }));
    meld(melding);
    // That everything was calculated anew shows in the cells; the rest is told in the pane.
    if (melding.soort !== 'herberekend') await Office.addin.showAsTaskpane();
  } finally {
    // Until then Excel keeps the button busy.
    event.completed();
  }
}

// The names are those of the actions in manifest.xml.
for (const [naam, opdracht] of Object.entries({ voorbeeld: kiesStart, legVast, herbereken })) {
  Office.actions.associate(naam, (event: Office.AddinCommands.Event) => void voerUit(opdracht, event));
}
