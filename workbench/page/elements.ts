/** An element of the page that has to be there. */
export function element<Type extends HTMLElement>(
  selector: string,
  type: new () => Type,
  within: ParentNode = document,
): Type {
  const found = within.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`De pagina heeft geen ${selector}.`);
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
