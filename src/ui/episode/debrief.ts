import { tollOf } from "#core/chain";
import { bestPlan } from "#core/plan";
import { element } from "#ui/element";
import { button } from "./button";
import { chainCauses, thingResults } from "./debrief-choices";
import { companyPart, goalPart, notesPart, selfCheckPart } from "./debrief-onward";
import { measuresPart, scorePart } from "./debrief-score";
import { phaseHeading } from "./frame";
import { groupsChart } from "./groups-chart";
import { guidelineList } from "./guideline-list";
import { keepResults } from "./keep-result";
import type { MountPhase, Play } from "./play";
import { timesCompared } from "./replay-answers";

/** 確認: the score, every thing and choice explained, what changed since 2009, and what is next. */
export const debriefView: MountPhase = (play) => {
  const { frame, room } = play;
  const { measures } = play.episode();
  play.sound.music("calm");
  room.clearStamps();
  room.change({ links: [], measures, marks: {}, glowing: [], mood: "calm", inviting: false });
  room.lookAt("room");
  frame.setLayout("report");
  frame.guide.say("cheer", play.text().lesson, play.app.t("episode:guide.name"));
  frame.panel.replaceChildren(report(play));
  const folds = [...frame.panel.querySelectorAll("details")].map((fold) => ({
    fold,
    id: fold.querySelector("summary")?.id ?? "",
  }));
  const unfold = () => {
    const { unfolded } = play.position();
    for (const { fold, id } of folds) fold.open = unfolded.includes(id);
  };
  unfold();
  for (const { fold } of folds) {
    fold.addEventListener("toggle", () =>
      play.move({ unfolded: folds.filter((each) => each.fold.open).map(({ id }) => id) }),
    );
  }
  return {
    update: unfold,
    unmount: () => frame.guide.hide(),
  };
};

function report(play: Play): HTMLElement {
  const { app, scenario } = play;
  const { t } = app;
  const { measures } = play.episode();
  const time = (plan: readonly string[]) => tollOf(scenario, plan);
  return element(
    "div",
    { class: "paper panel report" },
    phaseHeading(t("episode:debrief.heading")),
    scorePart(play),
    timesCompared(play, time([]), time(measures)),
    section(play, "groups", groupsChart(play), guidelineList(play)),
    folded(play, "things", thingResults(play)),
    folded(play, "causes", chainCauses(play)),
    folded(play, "measures", measuresPart(play, bestPlan(scenario).plan)),
    keepPart(play),
    folded(play, "notes", notesPart(play)),
    folded(play, "selfCheck", selfCheckPart(play)),
    section(play, "goal", goalPart(play)),
    section(play, "company", companyPart(play)),
    element(
      "div",
      { class: "paper__buttons" },
      button(t("episode:debrief.again"), { id: "play-again", kind: "quiet", icon: "again" }, () =>
        play.restart(),
      ),
      button(
        t("episode:debrief.places"),
        { id: "other-places", kind: "primary", icon: "next", iconLast: true },
        () => app.go({ screen: "places" }),
      ),
    ),
  );
}

type PartName =
  | "groups"
  | "things"
  | "causes"
  | "measures"
  | "kept"
  | "notes"
  | "selfCheck"
  | "goal"
  | "company";

function section(play: Play, name: PartName, ...children: readonly HTMLElement[]): HTMLElement {
  return element(
    "section",
    { class: "part", "aria-labelledby": `part-${name}` },
    element(
      "h3",
      { class: "part__name", id: `part-${name}` },
      play.app.t(`episode:debrief.${name}`),
    ),
    ...children,
  );
}

/** A part that is opened to read on; its name says enough to pass it by. */
function folded(play: Play, name: PartName, ...children: readonly HTMLElement[]): HTMLElement {
  return element(
    "details",
    { class: "part part--folded" },
    element(
      "summary",
      { class: "part__summary", id: `part-${name}` },
      element("h3", { class: "part__name" }, play.app.t(`episode:debrief.${name}`)),
    ),
    ...children,
  );
}

function keepPart(play: Play): HTMLElement {
  const results = keepResults(play);
  return folded(
    play,
    "kept",
    results.length === 0
      ? element("p", {}, play.app.t("episode:keep.closed"))
      : element("ul", { class: "results" }, ...results),
  );
}
