/** An element of the page that has to be there. */
export function element<Type extends Element = HTMLElement>(selector: string, within: ParentNode = document): Type {
  const found = within.querySelector<Type>(selector);
  if (!found) throw new Error(`De pagina heeft geen ${selector}.`);
  return found;
}

/** A button that does one thing. */
export function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}
