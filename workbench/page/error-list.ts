import type { CellError } from '../host/excel-host';
import { button, element } from './elements';

/** Shows the errors in cells with the sentences behind them; a click goes to the cell. */
export function showErrors(errors: readonly CellError[], goTo: (error: CellError) => void): void {
  const panel = element('#fouten', HTMLDetailsElement);
  const count = errors.length === 1 ? '1 fout' : `${errors.length} fouten`;
  element('summary', HTMLElement, panel).textContent = errors.length === 0 ? 'Geen fouten in cellen' : `${count} in cellen`;
  element('ul', HTMLElement, panel).replaceChildren(
    ...errors.map((error) => {
      const item = document.createElement('li');
      const where = `${error.sheet}!${error.address} ${error.code} ${error.functionName}`;
      item.append(button(`${where}: ${error.message}`, () => goTo(error)));
      return item;
    }),
  );
}

/** Says which members the add-in used that the workbench does not know. */
export function showMissing(members: readonly string[]): void {
  const panel = element('#onbekend', HTMLDetailsElement);
  panel.hidden = members.length === 0;
  element('summary', HTMLElement, panel).textContent = `${members.length} onderdelen van Excel die de werkbank niet kent`;
  element('ul', HTMLElement, panel).replaceChildren(
    ...members.map((member) => Object.assign(document.createElement('li'), { textContent: member })),
  );
}
