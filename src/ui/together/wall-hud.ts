import { presentStep } from "#core/room/room";
import { countOf } from "#core/room/step-count";
import type { StepKind } from "#core/room/step-ids";
import { element } from "#ui/element";
import { type IconName, icon } from "#ui/episode/icons";
import type { WallPlay } from "./wall-view";

/** The rounds of the game, and what belongs to each. */
const rounds = {
  spot: ["lobby", "beat", "thing", "heat"],
  cause: ["shot", "cause", "link", "keyPoint", "keyPoints"],
  measure: ["budget", "measure", "plan", "reason", "kept", "day"],
  goal: ["situation", "action", "pledge", "pointing", "debrief"],
} as const satisfies Record<string, readonly StepKind[]>;

const roundNames = ["spot", "cause", "measure", "goal"] as const;

/** Place, rounds, and how many of a kind there are. */
export function wallHud(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const { scenario } = play;
  const step = presentStep(scenario, play.people());
  const now = roundNames.findIndex((name) => rounds[name].some((kind) => kind === step.kind));
  const played = play.people().until === "goal" ? roundNames : roundNames.slice(0, 2);
  return element(
    "header",
    { class: "wall-hud" },
    element(
      "div",
      {},
      element(
        "p",
        { class: "wall-hud__place" },
        element("b", {}, scenario.number.split(".").at(-1) ?? ""),
        element("span", {}, play.text().company.name),
      ),
    ),
    element(
      "ol",
      { class: "wall-hud__rounds" },
      ...played.map((name, index) =>
        element(
          "li",
          {
            class: index === now ? "is-now" : index < now ? "is-done" : "",
            "aria-current": index === now ? "step" : undefined,
          },
          element("b", {}, index < now ? icon("check") : String(index + 1)),
          element("span", {}, t(`together:round.${name}`)),
        ),
      ),
    ),
    element("div", {}, counter(play)),
  );
}

/** What is counted, as a sign. */
const signs: Partial<Record<StepKind, IconName>> = {
  beat: "play",
  thing: "eye",
  shot: "play",
  cause: "link",
  link: "link",
  keyPoint: "key",
  measure: "tool",
  reason: "keep",
  kept: "keep",
  day: "play",
  pointing: "hand",
};

/** Which of how many of a kind; nothing where there is one alone. */
function counter(play: WallPlay): HTMLElement | undefined {
  const room = play.people();
  const { kind } = presentStep(play.scenario, room);
  const count = countOf(play.scenario, room);
  if (count.all < 2) return undefined;
  return element(
    "p",
    { class: "wall-hud__count" },
    icon(signs[kind] ?? "flag"),
    element("span", {}, play.app.t("together:wall.count", count)),
  );
}
