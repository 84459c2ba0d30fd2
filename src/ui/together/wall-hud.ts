import { presentStep } from "#core/room/room";
import type { StepKind } from "#core/room/step-ids";
import { stepsOf } from "#core/room/steps";
import { element } from "#ui/element";
import { icon } from "#ui/episode/icons";
import type { WallPlay } from "./wall-view";

/** The rounds of the game, and what belongs to each. */
const rounds = {
  spot: ["lobby", "beat", "thing", "heat"],
  cause: ["shot", "cause", "link", "keyPoint", "keyPoints"],
  measure: ["measure", "plan", "reason", "kept", "day"],
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

/** Which of how many of a kind; nothing where there is one alone. */
function counter(play: WallPlay): HTMLElement | undefined {
  const room = play.people();
  const { id, kind } = presentStep(play.scenario, room);
  const same = stepsOf(play.scenario, room).filter((step) => step.kind === kind);
  const now = same.findIndex((step) => step.id === id) + 1;
  if (same.length < 2) return undefined;
  return element(
    "p",
    { class: "wall-hud__count" },
    icon("eye"),
    element("span", {}, play.app.t("together:wall.count", { now, all: same.length })),
  );
}
