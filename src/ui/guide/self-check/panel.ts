import { element } from "#ui/element";

/** A titled panel; its heading can be focused. */
export function panel(id: string, title: string, ...content: readonly Node[]): HTMLElement {
  return element(
    "section",
    { class: "panel", "aria-labelledby": id },
    element("h2", { id, class: "panel__head", tabindex: -1 }, title),
    element("div", { class: "panel__body check__body" }, ...content),
  );
}
