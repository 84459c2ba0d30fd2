import { bestPlan } from "#core/plan";
import { element } from "#ui/element";
import { button } from "./button";
import { chainCauses, thingResults } from "./debrief-choices";
import { debriefTier, firstView } from "./debrief-first";
import { nextPart, nextWay } from "./debrief-next";
import { companyPart, goalPart, notesPart, selfCheckPart } from "./debrief-onward";
import { measuresPart } from "./debrief-score";
import { groupsChart } from "./groups-chart";
import { guidelineList } from "./guideline-list";
import { keepResults } from "./keep-result";
import type { MountPhase, Play } from "./play";

/** 確認: the score, every thing and choice explained, what changed since 2009, and what is next. */
export const debriefView: MountPhase = (play) => {
  const { frame, room } = play;
  const { measures } = play.episode();
  play.sound.music("calm");
  room.clearStamps();
  room.change({ links: [], measures, marks: {}, glowing: [], mood: "calm", inviting: false });
  room.lookAt("room");
  frame.setLayout("report");
  frame.guide.hide();
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
  return { update: unfold, unmount: () => undefined };
};

/** The first view, its buttons, and what can be read on under them. */
function report(play: Play): HTMLElement {
  const { scenario } = play;
  const more = element(
    "div",
    { class: "paper panel report" },
    element("p", { class: "debrief__lesson" }, play.text().lesson),
    section(play, "groups", groupsChart(play), guidelineList(play)),
    folded(play, "things", thingResults(play)),
    folded(play, "causes", chainCauses(play)),
    folded(play, "measures", measuresPart(play, bestPlan(scenario).plan)),
    keepPart(play),
    folded(play, "notes", notesPart(play)),
    folded(play, "selfCheck", selfCheckPart(play)),
    section(play, "goal", goalPart(play)),
    section(play, "company", companyPart(play)),
    play.app.shell.only === undefined ? section(play, "next", nextPart(play)) : undefined,
  );
  return element("div", { class: "debrief" }, firstView(play), waysOn(play, more), more);
}

/** Where to go from here. After little was reached, to play again is what is offered first. */
function waysOn(play: Play, more: HTMLElement): HTMLElement {
  const { t } = play.app;
  const tier = debriefTier(play);
  const isLow = tier === "nothing" || tier === "little";
  const again = button(
    t("episode:debrief.again"),
    { id: "play-again", kind: isLow ? "primary" : "quiet", icon: "again" },
    () => play.restart(),
  );
  const next = nextWay(play, isLow);
  // In the smallest windows it stays at the lower edge.
  const on = element("div", { class: "debrief__on" }, isLow ? again : next);
  return element(
    "div",
    { class: "debrief__buttons" },
    button(t("episode:debrief.more"), { id: "debrief-more", kind: "quiet", icon: "list" }, () => {
      more.scrollIntoView();
      more.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
    }),
    element(
      "a",
      { id: "debrief-certificate", class: "button button--quiet", href: "#/certificate" },
      t("episode:debrief.certificate"),
    ),
    isLow ? on : again,
    isLow ? next : on,
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
  | "company"
  | "next";

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
