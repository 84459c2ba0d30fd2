import { type Child, element } from "#ui/element";

/** Id of the heading of a part, to which the page can jump. */
export const partId = (id: string) => `records-part-${id}`;

/** A part of the records under its heading. */
export function part(id: string, heading: string, ...content: readonly Child[]): HTMLElement {
  return element(
    "section",
    { class: "panel records__part", "aria-labelledby": partId(id) },
    element("h2", { id: partId(id), class: "panel__head", tabindex: -1 }, heading),
    element("div", { class: "panel__body records__body" }, ...content),
  );
}

/** A button; the id keeps the focus when the words are said anew. */
export function action(
  id: string,
  words: string,
  run: () => void,
  kind: "primary" | "quiet" | "danger" | "plain" = "quiet",
): HTMLButtonElement {
  return element(
    "button",
    { id, class: `button button--small button--${kind} no-print`, type: "button", onclick: run },
    element("span", {}, words),
  );
}

/** A link that looks like a button. */
export function way(
  id: string,
  words: string,
  href: string,
  kind: "primary" | "quiet" | "plain" = "quiet",
): HTMLElement {
  return element(
    "a",
    { id, class: `button button--small button--${kind} no-print`, href },
    element("span", {}, words),
  );
}
