import { element } from "./element";
import type { App } from "./screen";

/** Shown while a screen's chunk is on its way; it does not blink when that is quick. */
export function showLoading(root: HTMLElement, { t }: App): void {
  root.replaceChildren(
    element(
      "main",
      { class: "loading" },
      element("p", { class: "loading__words" }, t("shell:loading")),
    ),
  );
}
