/** The one element of the page that matches; an error names what is missing. */
export function found(selector: string): HTMLElement {
  const node = document.querySelector<HTMLElement>(selector);
  if (!node) throw new Error(`There is no ${selector}`);
  return node;
}

export const press = (selector: string) => found(selector).click();
