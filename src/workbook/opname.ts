import type { Tabelmoment } from '../tables/scenario/moment';
import { Beurten } from './beurten';
import { inExcel } from './excel';
import { leesMoment } from './moment';
import { Werkmapfout } from './werkmapfout';

/** Under which name the workbook keeps that a recording is going on: written last, and the first to go. */
const SLEUTEL = 'bekostigingskompas.opname';
/** The tables as they were are custom XML of the workbook: settings hold no more than two megabytes. */
const NAAMRUIMTE = 'urn:bekostigingskompas:opname';
/** How many characters one part holds. */
const DEELLENGTE = 500_000;
/** What a character weighs in a request or an answer: quotes take more room there. */
const BYTES_PER_TEKEN = 2;

interface Bewaard {
  /** The moment it began, as ISO 8601 writes it. */
  readonly sinds: string;
  /** The ids of the parts, in their order. */
  readonly delen: readonly string[];
}

/** Asks whether a recording is going on; readable after the next sync. */
export function laadOpname(context: Excel.RequestContext): Excel.Setting {
  const instelling = context.workbook.settings.getItemOrNullObject(SLEUTEL);
  instelling.load('value');
  return instelling;
}

/** The recording that is going on; whatever else stands in the setting is none of ours. */
export function lopendeOpname(instelling: Excel.Setting): Bewaard | undefined {
  if (instelling.isNullObject) return undefined;
  const { sinds, delen } = (instelling.value ?? {}) as Partial<Bewaard>;
  return typeof sinds === 'string' && Array.isArray(delen) ? { sinds, delen } : undefined;
}

/** Keeps the tables as they are now in the workbook itself, where they outlive the pane. */
export async function beginOpname(sinds: Date): Promise<void> {
  const tekst = alsAscii(JSON.stringify(await leesMoment()));
  await inExcel(async (context) => {
    // What a recording that failed to begin left behind.
    await haalWeg(context);
    const beurten = new Beurten(context);
    const delen: Excel.CustomXmlPart[] = [];
    for (let begin = 0; begin < tekst.length; begin += DEELLENGTE) {
      await beurten.weeg(DEELLENGTE * BYTES_PER_TEKEN);
      const deel = context.workbook.customXmlParts.add(`<opname xmlns="${NAAMRUIMTE}">${tekst.slice(begin, begin + DEELLENGTE)}</opname>`);
      deel.load('id');
      delen.push(deel);
    }
    await context.sync();
    const bewaard: Bewaard = { sinds: sinds.toISOString(), delen: delen.map(({ id }) => id) };
    context.workbook.settings.add(SLEUTEL, bewaard);
    await context.sync();
  });
}

/**
 * The tables as they were when the recording began.
 *
 * @throws Werkmapfout `opnameWeg` when they are not kept in this workbook any more
 */
export function leesOpname(): Promise<readonly Tabelmoment[]> {
  return inExcel(async (context) => {
    const instelling = laadOpname(context);
    await context.sync();
    const beurten = new Beurten(context);
    const delen: { deel: Excel.CustomXmlPart; xml: OfficeExtension.ClientResult<string> }[] = [];
    for (const id of lopendeOpname(instelling)?.delen ?? []) {
      await beurten.weeg(DEELLENGTE * BYTES_PER_TEKEN);
      const deel = context.workbook.customXmlParts.getItemOrNullObject(id);
      deel.load('id');
      delen.push({ deel, xml: deel.getXml() });
    }
    await context.sync();
    if (delen.length === 0 || delen.some(({ deel }) => deel.isNullObject)) throw new Werkmapfout('opnameWeg', {});
    return JSON.parse(delen.map(({ xml }) => inhoud(xml.value)).join('')) as readonly Tabelmoment[];
  });
}

/** Forgets what was kept: the recording is over. */
export function wisOpname(): Promise<void> {
  return inExcel(haalWeg);
}

async function haalWeg(context: Excel.RequestContext): Promise<void> {
  const instelling = laadOpname(context);
  const delen = context.workbook.customXmlParts.getByNamespace(NAAMRUIMTE);
  delen.load({ id: true });
  await context.sync();
  if (!instelling.isNullObject) instelling.delete();
  const { items } = delen;
  for (const deel of items) deel.delete();
  await context.sync();
}

/** JSON that means nothing in XML, wherever it is cut. */
function alsAscii(json: string): string {
  return json.replace(/[<>&\u007f-\uffff]/g, (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function inhoud(xml: string): string {
  return xml.slice(xml.indexOf('>', xml.indexOf('<opname')) + 1, xml.lastIndexOf('<'));
}
