import { element } from "#ui/element";

/** A level of the advice as a panel; its heading can be focused. */
export function level(
  { id, title, lead }: { readonly id: string; readonly title: string; readonly lead: string },
  ...content: readonly Node[]
): HTMLElement {
  return element(
    "section",
    { class: "panel", "aria-labelledby": id },
    element("h2", { id, class: "panel__head", tabindex: -1 }, title),
    element("div", { class: "panel__body start__body" }, element("p", {}, lead), ...content),
  );
}
