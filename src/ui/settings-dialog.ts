import type { Settings } from "#progress/profile";
import { choice } from "./choice";
import { element } from "./element";
import { offlineSection } from "./offline-section";
import type { App } from "./screen";
import { shape } from "./shapes";
import { keepFocus } from "./words";

const STEPS = 10;

/** Opens the settings over whatever is there; `onClose` runs when they are closed. */
export function openSettingsDialog(app: App, onClose: () => void = () => undefined): void {
  const body = element("div", { class: "settings__body" });
  const dialog = element(
    "dialog",
    { class: "settings panel", "aria-labelledby": "settings-title" },
    body,
  );
  const opener = document.activeElement?.id ?? "";
  // At once: the browser's own "close" comes late on a busy machine, and until then the
  // settings could not be opened again.
  const finish = () => {
    if (!dialog.isConnected) return;
    off();
    leave();
    dialog.close();
    dialog.remove();
    // The screen below may have said its words anew: the opener is found again by its id.
    if (opener !== "") document.getElementById(opener)?.focus();
    onClose();
  };
  let leave: () => void = () => undefined;
  const build = () => {
    leave();
    const offline = offlineSection(app);
    leave = offline.undo;
    body.replaceChildren(...sections(app, finish, offline.part));
  };
  const off = app.onLocale(() => keepFocus(dialog, build));
  dialog.addEventListener("click", (event) => {
    // A click beside the paper is on the dialog itself.
    if (event.target === dialog) finish();
  });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    finish();
  });
  dialog.addEventListener("close", finish);
  build();
  document.body.append(dialog);
  dialog.showModal();
}

function sections(app: App, close: () => void, offline: HTMLElement): readonly Node[] {
  const { t } = app;
  return [
    element(
      "header",
      { class: "panel__head settings__head" },
      element("h1", { id: "settings-title" }, t("shell:settings.heading")),
      element(
        "button",
        {
          id: "settings-close",
          class: "settings__close",
          type: "button",
          "aria-label": t("shell:close"),
          onclick: close,
        },
        shape("cross"),
      ),
    ),
    element(
      "div",
      { class: "settings__list" },
      localeChoice(app),
      textSizeChoice(app),
      soundSection(app),
      motionChoice(app),
      singleKeysChoice(app),
      rendererChoice(app),
      offline,
    ),
    element(
      "footer",
      { class: "settings__foot" },
      element(
        "p",
        { class: "hint" },
        app.records.isLasting ? t("shell:settings.kept") : t("problems:notKept"),
      ),
      element(
        "button",
        { id: "settings-done", class: "button button--primary", type: "button", onclick: close },
        t("shell:close"),
      ),
    ),
  ];
}

function localeChoice(app: App): HTMLElement {
  return choice({
    id: "settings-locale",
    label: app.t("shell:settings.locale"),
    options: [
      { value: "ja", label: "日本語", lang: "ja" },
      { value: "en", label: "English", lang: "en" },
    ],
    chosen: app.settings().locale,
    onChoose: (locale) => app.changeSettings({ locale }),
  });
}

function textSizeChoice(app: App): HTMLElement {
  const sizes = ["normal", "large", "largest", "hall"] as const;
  return choice({
    id: "settings-text",
    label: app.t("shell:settings.textSize"),
    hint: app.t("shell:settings.textSizeHint"),
    options: sizes.map((value) => ({ value, label: app.t(`shell:settings.textSizes.${value}`) })),
    chosen: app.settings().textSize,
    onChoose: (textSize) => app.changeSettings({ textSize }),
  });
}

function motionChoice(app: App): HTMLElement {
  const motions = ["system", "reduced", "full"] as const;
  return choice({
    id: "settings-motion",
    label: app.t("shell:settings.motion"),
    hint: app.t("shell:settings.motionHint"),
    options: motions.map((value) => ({ value, label: app.t(`shell:settings.motions.${value}`) })),
    chosen: app.settings().motion,
    onChoose: (motion) => app.changeSettings({ motion }),
  });
}

function singleKeysChoice(app: App): HTMLElement {
  const ways = ["on", "off"] as const;
  return choice({
    id: "settings-keys",
    label: app.t("shell:settings.singleKeys"),
    hint: app.t("shell:settings.singleKeysHint"),
    options: ways.map((value) => ({
      value,
      label: app.t(`shell:settings.singleKeysWays.${value}`),
    })),
    chosen: app.settings().singleKeys ? "on" : "off",
    onChoose: (way) => app.changeSettings({ singleKeys: way === "on" }),
  });
}

function rendererChoice(app: App): HTMLElement {
  const renderers = ["auto", "webgl", "canvas"] as const;
  return choice({
    id: "settings-renderer",
    label: app.t("shell:settings.renderer"),
    hint: app.t("shell:settings.rendererHint"),
    options: renderers.map((value) => ({
      value,
      label: app.t(`shell:settings.renderers.${value}`),
    })),
    chosen: app.settings().renderer,
    onChoose: (renderer) => app.changeSettings({ renderer }),
  });
}

function soundSection(app: App): HTMLElement {
  const muted = element("input", {
    id: "settings-muted",
    class: "tick",
    type: "checkbox",
    checked: app.settings().muted,
    onchange: () => app.changeSettings({ muted: muted.checked }),
  });
  return element(
    "fieldset",
    { class: "choice" },
    element("legend", { class: "choice__label" }, app.t("shell:settings.audio")),
    slider(app, "sound", () => app.sound.play("select")),
    slider(app, "music", () => undefined),
    element(
      "label",
      { class: "tick-label" },
      muted,
      element("span", {}, app.t("shell:settings.muted")),
    ),
  );
}

/** A volume from 0 to 1 in steps; `onSettled` lets it be heard. */
function slider(app: App, which: "sound" | "music", onSettled: () => void): HTMLElement {
  const { t } = app;
  const percent = (value: number) =>
    t("shell:settings.percent", { value: Math.round(value * 100) });
  const start = app.settings()[which];
  const id = `settings-${which}`;
  const output = element("output", { class: "slider__value", for: id }, percent(start));
  const input = element("input", {
    id,
    type: "range",
    min: 0,
    max: STEPS,
    step: 1,
    value: Math.round(start * STEPS),
    "aria-valuetext": percent(start),
    onchange: onSettled,
  });
  input.addEventListener("input", () => {
    const value = Number(input.value) / STEPS;
    output.textContent = percent(value);
    input.setAttribute("aria-valuetext", percent(value));
    app.changeSettings(changed(which, value));
  });
  return element(
    "div",
    { class: "slider" },
    element("label", { class: "slider__label", for: id }, t(`shell:settings.${which}`)),
    input,
    output,
  );
}

function changed(which: "sound" | "music", value: number): Partial<Settings> {
  return which === "sound" ? { sound: value } : { music: value };
}
