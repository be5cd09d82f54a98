// npm run icons: draws the icons of the manifest from their SVG, in the sizes Office asks for.
import { readFile } from 'node:fs/promises';
import { launchBrowser } from './browser.mjs';
import { inProject } from './paths.mjs';

/** Every button in three sizes; the add-in itself also in the one for its listing. */
const sizes = { icon: [16, 32, 64, 80], voorbeeld: [16, 32, 80], legvast: [16, 32, 80], herbereken: [16, 32, 80] };

const browser = await launchBrowser();
const page = await browser.newPage();
for (const [name, widths] of Object.entries(sizes)) {
  const svg = await readFile(inProject('assets', `${name}.svg`), 'utf8');
  for (const size of widths) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await page.screenshot({ path: inProject('assets', `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
