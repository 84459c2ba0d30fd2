import { element } from "./element";
import type { App } from "./screen";

/**
 * Tells on the title, and only there, that a newer release is at hand; nobody is asked in an
 * episode. It shows itself when there is one. `undo` must be called when the title goes.
 */
export function newerOffer(app: App): { readonly part: HTMLElement; undo(): void } {
  const part = element("div", { class: "newer", role: "status", hidden: true });
  const undo = app.offline.newer.onFound(() => {
    part.hidden = false;
    part.replaceChildren(
      element("p", {}, app.t("shell:offline.newer")),
      element(
        "button",
        {
          id: "title-newer",
          class: "button button--small",
          type: "button",
          onclick: () => app.offline.newer.start(),
        },
        element("span", {}, app.t("shell:offline.take")),
      ),
    );
  });
  app.offline.newer.check();
  return { part, undo };
}
