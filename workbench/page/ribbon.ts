import { button, element } from './elements';

/** A button of the add-in as its manifest describes it. */
interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string | undefined;
  /** The function it calls; without one it shows the task pane. */
  readonly action: string | undefined;
}

/** Shows the buttons the manifest puts on Excel's ribbon. */
export async function showRibbon(manifestUrl: string, locale: string, onPress: (action: string | undefined) => void): Promise<void> {
  const manifest = new DOMParser().parseFromString(await (await fetch(manifestUrl)).text(), 'application/xml');
  const toolbar = element('#lint', HTMLElement);
  toolbar.replaceChildren(
    ...readButtons(manifest, locale).map(({ label, tip, icon, action }) => {
      const made = button(label, () => onPress(action));
      made.title = tip;
      if (icon !== undefined) made.prepend(Object.assign(new Image(), { src: icon, alt: '' }));
      return made;
    }),
  );
}

function readButtons(manifest: Document, locale: string): RibbonButton[] {
  const texts = readTexts(manifest, locale);
  const text = (control: Element, name: string): string => texts.get(resid(control, name) ?? '') ?? '';
  return byName(manifest, 'Control').map((control) => ({
    label: text(control, 'Label'),
    tip: texts.get(resid(byName(control, 'Supertip')[0], 'Description') ?? '') ?? '',
    icon: localPath(texts.get(resid(control, 'Image', '32') ?? resid(control, 'Image') ?? '')),
    action: byName(control, 'FunctionName')[0]?.textContent ?? undefined,
  }));
}

/** The manifest's texts and images by their id, in the language asked for where it has one. */
function readTexts(manifest: Document, locale: string): Map<string, string> {
  const entries = ['String', 'Image'].flatMap((name) => byName(byName(manifest, 'Resources')[0], name));
  return new Map(
    entries.map((entry) => {
      const translation = byName(entry, 'Override').find((override) => override.getAttribute('Locale') === locale);
      return [entry.getAttribute('id') ?? '', (translation ?? entry).getAttribute(translation ? 'Value' : 'DefaultValue') ?? ''];
    }),
  );
}

const byName = (parent: Document | Element | undefined, name: string): Element[] => [
  ...(parent?.getElementsByTagNameNS('*', name) ?? []),
];

const resid = (parent: Element | undefined, name: string, size?: string): string | null | undefined =>
  byName(parent, name)
    .find((child) => child.hasAttribute('resid') && (size === undefined || child.getAttribute('size') === size))
    ?.getAttribute('resid');

/** The manifest's addresses are those of the published add-in; here its files are served locally. */
const localPath = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : new URL(address, location.href).pathname.replace(/^.*(?=\/assets\/)/, '');
