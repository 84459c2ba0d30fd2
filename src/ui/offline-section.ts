import type { Standing } from "#offline/store";
import { element } from "./element";
import type { App } from "./screen";

const BYTES = 1_000_000;

const megabytes = (bytes: number) => (bytes / BYTES).toFixed(1);

/**
 * The part of the settings about playing without a connection: what is on this device, and the way
 * to have everything there; or why that cannot be. `undo` must be called when it goes.
 */
export function offlineSection(app: App): { readonly part: HTMLElement; undo(): void } {
  const { t, offline } = app;
  const body = element("div", { id: "settings-offline", class: "offline" });
  let shown = "";
  const show = () => {
    const state = offline.everything.now();
    if (state.kind === "fetching" && shown === state.kind) return goOn(body, app, state.standing);
    shown = state.kind;
    const focused = document.activeElement?.id ?? "";
    body.replaceChildren(...contents(app));
    // Where a button has become another, or none, the focus stays in the settings.
    if (!focused.startsWith("offline-")) return;
    const next = document.getElementById(focused) ?? body.querySelector("button");
    (next ?? document.getElementById("settings-done"))?.focus();
  };
  show();
  const undo = offline.everything.onChange(show);
  offline.everything.look();
  const part = element(
    "fieldset",
    { class: "choice choice--offline" },
    element("legend", { class: "choice__label" }, t("shell:offline.heading")),
    body,
  );
  return { part, undo };
}

function contents(app: App): readonly (Node | string)[] {
  const { t, offline } = app;
  const can = offline.can();
  if (can !== "yes") return [element("p", { class: "hint" }, t(`shell:offline.why.${can}`))];
  return [...everything(app), install(app)];
}

const said = (words: string) => element("p", { class: "hint", role: "status" }, words);

function everything(app: App): readonly Node[] {
  const { t } = app;
  const state = app.offline.everything.now();
  switch (state.kind) {
    case "unknown":
      return [said(t("shell:offline.unknown"))];
    case "lost":
      return [said(t("shell:offline.lost"))];
    case "all":
      return [said(t("shell:offline.all", { size: megabytes(state.standing.bytes) }))];
    case "part":
      return [said(counted(app, state.standing)), startButton(app)];
    case "stopped":
      return [said(t(`shell:offline.stopped.${state.why}`)), startButton(app)];
    case "fetching":
      return fetching(app, state.standing);
    default:
      return state satisfies never;
  }
}

const counted = ({ t }: App, { placesHere, places, bytes, bytesHere }: Standing) =>
  t("shell:offline.part", {
    count: placesHere,
    all: places,
    size: megabytes(bytes - bytesHere),
  });

function startButton(app: App): HTMLElement {
  return element(
    "button",
    {
      id: "offline-start",
      class: "button button--small",
      type: "button",
      onclick: () => app.offline.everything.start(),
    },
    element("span", {}, app.t("shell:offline.start")),
  );
}

const amountOf = ({ t }: App, { bytes, bytesHere }: Standing) =>
  t("shell:offline.amount", { done: megabytes(bytesHere), all: megabytes(bytes) });

/** What is shown already moves on; a button that is made anew would lose the focus. */
function goOn(body: HTMLElement, app: App, standing: Standing): void {
  const bar = body.querySelector("progress");
  if (bar) bar.value = standing.bytesHere;
  body.querySelector(".offline__amount")?.replaceChildren(amountOf(app, standing));
}

function fetching(app: App, standing: Standing): readonly Node[] {
  const { t } = app;
  return [
    element(
      "div",
      { class: "offline__progress" },
      element("progress", {
        max: standing.bytes,
        value: standing.bytesHere,
        "aria-label": t("shell:offline.fetching"),
      }),
      element("span", { class: "offline__amount" }, amountOf(app, standing)),
    ),
    element(
      "button",
      {
        id: "offline-stop",
        class: "button button--small button--quiet",
        type: "button",
        onclick: () => app.offline.everything.stop(),
      },
      element("span", {}, t("shell:offline.stop")),
    ),
  ];
}

/** The browser's own offer where there is one; elsewhere, where it is found. */
function install(app: App): Node {
  const { t, offline } = app;
  if (!offline.install.isOffered())
    return element("p", { class: "hint" }, t("shell:offline.byMenu"));
  return element(
    "button",
    {
      id: "offline-install",
      class: "button button--small button--quiet",
      type: "button",
      onclick: () => offline.install.ask(),
    },
    element("span", {}, t("shell:offline.install")),
  );
}
