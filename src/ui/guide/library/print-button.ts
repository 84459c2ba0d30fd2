import { element } from "#ui/element";
import type { App } from "#ui/screen";

/** Prints the page as it stands. */
export function printButton({ t }: App): HTMLElement {
  return element(
    "button",
    {
      id: "guide-print",
      class: "button button--small no-print",
      type: "button",
      onclick: () => window.print(),
    },
    element("span", {}, t("guide:print")),
  );
}
