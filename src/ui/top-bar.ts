import { element } from "./element";
import type { App } from "./screen";
import { shape } from "./shapes";

/** The way back, if there is one, and language and settings, on every screen of the shell. */
export function topBar(app: App, back?: { readonly words: string }): HTMLElement {
  const { t } = app;
  return element(
    "nav",
    { class: "top-bar", "aria-label": t("shell:nav") },
    back === undefined
      ? undefined
      : element(
          "a",
          { id: "top-back", class: "button button--small button--quiet", href: "#/" },
          shape("back"),
          element("span", {}, back.words),
        ),
    element("span", { class: "top-bar__gap" }),
    languageSwitch(app),
    endButton(app),
    element(
      "button",
      {
        id: "top-settings",
        class: "button button--small button--quiet",
        type: "button",
        "aria-haspopup": "dialog",
        onclick: () => app.openSettings(),
      },
      shape("gear"),
      element("span", { class: "top-bar__words" }, t("shell:title.settings")),
    ),
  );
}

/** 「保存して終了」, where a platform waits for it. */
function endButton(app: App): HTMLElement | undefined {
  if (app.shell.visit === undefined) return undefined;
  return element(
    "button",
    {
      id: "top-end",
      class: "button button--small button--quiet",
      type: "button",
      onclick: () => app.go({ screen: "ended" }),
    },
    shape("back"),
    element("span", {}, app.t("shell:visit.end")),
  );
}

/** Both languages side by side, each in its own words: readable before any choice is made. */
function languageSwitch(app: App): HTMLElement {
  const button = (locale: "ja" | "en", words: string) =>
    element(
      "button",
      {
        id: `top-${locale}`,
        class: "language__option",
        type: "button",
        lang: locale,
        "aria-pressed": app.locale() === locale,
        onclick: () => app.changeSettings({ locale }),
      },
      words,
    );
  return element(
    "div",
    { class: "language", role: "group", "aria-label": app.t("shell:language") },
    button("ja", "日本語"),
    button("en", "English"),
  );
}
