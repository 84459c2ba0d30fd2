import { element } from "./element";
import { progressCode } from "./ended-screen";
import type { App } from "./screen";

/** Shows how far one is as a code to be copied, over whatever is there. */
export function openCodeDialog(app: Pick<App, "t" | "notify" | "shell">): void {
  const { t } = app;
  const code = app.shell.progressCode();
  if (code === undefined) return;
  const dialog = element(
    "dialog",
    { class: "settings panel", "aria-labelledby": "code-title" },
    element("h1", { id: "code-title", class: "panel__head" }, t("problems:code.heading")),
    element(
      "div",
      { class: "panel__body trouble__body" },
      element("p", {}, t("problems:code.hint")),
      ...progressCode(app, code),
      element(
        "p",
        {},
        element(
          "button",
          {
            id: "code-close",
            class: "button button--primary",
            type: "button",
            onclick: () => dialog.close(),
          },
          element("span", {}, t("shell:close")),
        ),
      ),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
