import { type Phase, phases } from "#core/episode";
import { element } from "#ui/element";
import { outside } from "#ui/screen";
import { icon } from "./icons";
import type { Play } from "./play";
import { emsOf } from "./toll-words";

/** The four KYT rounds with the phases each is made of. */
const rounds = {
  spot: ["briefing", "spot", "accident"],
  cause: ["cause"],
  measure: ["measure", "replay"],
  goal: ["goal", "debrief"],
} as const satisfies Record<string, readonly Phase[]>;

const roundNames = ["spot", "cause", "measure", "goal"] as const;
type RoundName = (typeof roundNames)[number];

/** Place, the four rounds, settings and the way out. */
export function hudParts(play: Play): readonly Node[] {
  const { app, scenario } = play;
  const { title, company } = play.text();
  return [
    element(
      "div",
      { class: "plaque hud__place" },
      element("span", { class: "plaque__number" }, placeNumber(scenario.number)),
      element(
        "div",
        { class: "plaque__name" },
        element("span", { class: "hud__company" }, company.name),
        element("h1", { class: "hud__title", style: { "--ems": String(widthOf(title)) } }, title),
      ),
    ),
    roundsList(play),
    element(
      "div",
      { class: "hud__buttons" },
      hudButton("settings", app.t("episode:hud.settings"), () => app.openSettings()),
      wayOut(play),
    ),
  ];
}

/** A long title stands on two lines, in a plate no wider than they are. */
function widthOf(title: string): number {
  const ems = emsOf(title);
  return ems > 14 ? Math.ceil(ems / 2) + 2 : Math.ceil(ems);
}

/** "5.1.9" is the ninth shop of the street. */
function placeNumber(number: string): string {
  return number.slice(number.lastIndexOf(".") + 1);
}

function roundsList(play: Play): HTMLElement {
  const { t } = play.app;
  const now = phases.indexOf(play.episode().phase);
  const items = roundNames.map((name, index) => {
    const state = stateOf(name, now);
    return element(
      "li",
      { class: `hud__round is-${state}`, "aria-current": state === "now" ? "step" : undefined },
      element(
        "span",
        { class: "hud__pip", "aria-hidden": "true" },
        state === "done" ? icon("check") : String(index + 1),
      ),
      element("span", { class: "hud__word" }, t(`episode:round.${name}`)),
      element("span", { class: "visually-hidden" }, t(`episode:round.state.${state}`)),
    );
  });
  return element("ol", { class: "hud__rounds", "aria-label": t("episode:round.label") }, ...items);
}

function stateOf(name: RoundName, now: number): "done" | "now" | "later" {
  const own: readonly number[] = rounds[name].map((phase) => phases.indexOf(phase));
  if (own.includes(now)) return "now";
  return own.every((phase) => phase < now) ? "done" : "later";
}

/** Out to the street; where a platform waits and there is no street, out to the platform. */
function wayOut({ app }: Play): HTMLElement {
  const isLast = app.shell.visit !== undefined && app.shell.only !== undefined;
  return isLast
    ? hudButton("leave", app.t("shell:visit.end"), () => app.go({ screen: "ended" }))
    : hudButton("leave", app.t("episode:hud.leave"), () => app.go(outside(app)));
}

function hudButton(name: "settings" | "leave", words: string, run: () => void): HTMLElement {
  return element(
    "button",
    { class: "hud__button", type: "button", id: `hud-${name}`, "aria-label": words, onclick: run },
    icon(name === "settings" ? "gear" : "leave"),
    element("span", { class: "hud__button-word", "aria-hidden": "true" }, words),
  );
}
