import { wordsOf } from "#content/scenario-text";
import { tollOf } from "#core/chain";
import { guidelineGroups } from "#core/guideline";
import { groupResults, guidelineResults, wonShare } from "#core/guideline-results";
import { excerptOf } from "#core/room/excerpt";
import { scoreOfRoom } from "#core/room/room-episode";
import { type Hazard, rightCauses } from "#core/scenario";
import { tierOf } from "#core/tier";
import { element } from "#ui/element";
import { poseOfTier } from "#ui/episode/captain-tier";
import type { Pose } from "#ui/episode/guide";
import { icon } from "#ui/episode/icons";
import { toldIn } from "#ui/episode/stopped-clock";
import { tollAmount, tollLabel } from "#ui/episode/toll-words";
import { pledgeOf } from "./wall-goal";
import { closeUpOf, numberOf } from "./wall-things";
import type { WallPlay, WallViewOf } from "./wall-view";

/** At most so many are listed of a kind: a hall remembers no more. */
const LISTED = 3;

/** The room's result, a part with each press: score, missed, weak, pledge, tomorrow. */
export const debriefView: WallViewOf = (play, _, press) => {
  const { t } = play.app;
  const isWhole = play.people().until === "goal";
  const score = scoreOfRoom(play.scenario, play.people(), play.episode());
  const tier = tierOf(isWhole ? score.total : Math.round(100 * score.notice), 100);
  const parts = [
    scorePart(play, isWhole),
    missedPart(play),
    isWhole ? weakPart(play) : undefined,
    isWhole ? pledgePart(play) : undefined,
    tomorrowPart(play, poseOfTier[tier]),
  ];
  return {
    layout: "board",
    headline: t("together:wall.result"),
    body: parts.map((part, index) => (index <= press ? part : undefined)),
    captain:
      press === 0 ? { pose: poseOfTier[tier], words: t(`together:captain.${tier}`) } : undefined,
  };
};

function part(name: string, heading: string, ...children: readonly (HTMLElement | undefined)[]) {
  return element(
    "section",
    { class: `wall-part wall-part--${name}` },
    element("h2", {}, heading),
    ...children,
  );
}

/** Points, what was found, and what the day would have cost without and with the plan. */
export function scorePart(play: WallPlay, isWhole: boolean): HTMLElement {
  const { t } = play.app;
  const { scenario } = play;
  const total = isWhole ? scoreOfRoom(scenario, play.people(), play.episode()).total : undefined;
  const { hazards } = excerptOf(scenario, play.people().things);
  const { verdicts, causes, measures } = play.episode();
  const found = hazards.filter(({ id }) => verdicts[id] === "danger").length;
  const right = rightCauses(scenario);
  const told = toldIn(play);
  const facts = [
    t("together:wall.found", { found, all: hazards.length }),
    t("together:wall.causesFound", {
      found: right.filter(({ id }) => causes.includes(id)).length,
      all: right.length,
    }),
  ];
  return element(
    "section",
    { class: "wall-part wall-part--score" },
    total === undefined
      ? undefined
      : element(
          "p",
          { class: "wall-part__points" },
          element("strong", {}, String(total)),
          element("span", {}, t("together:wall.pointsUnit")),
        ),
    element(
      "div",
      { class: "wall-part__facts" },
      element("h2", {}, t("together:wall.result")),
      ...facts.map((fact) => element("p", {}, fact)),
      total === undefined
        ? undefined
        : element(
            "p",
            { class: "wall-part__toll" },
            element("span", {}, tollLabel(told)),
            element(
              "strong",
              {},
              t("together:wall.toll", {
                before: tollAmount(told, tollOf(scenario, [])),
                after: tollAmount(told, tollOf(scenario, measures)),
              }),
            ),
          ),
    ),
  );
}

/** Dangers the room called safe, the gravest first. */
export function missedOf(play: WallPlay): readonly Hazard[] {
  const { verdicts } = play.episode();
  return excerptOf(play.scenario, play.people().things)
    .hazards.filter(({ id }) => verdicts[id] !== "danger")
    .toSorted((a, b) => b.severity - a.severity)
    .slice(0, LISTED);
}

function missedPart(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const missed = missedOf(play);
  return part(
    "missed",
    missed.length === 0 ? t("together:wall.missedNone") : t("together:wall.missed"),
    element(
      "ul",
      { class: "wall-part__things" },
      ...missed.map(({ id }) =>
        element(
          "li",
          {},
          closeUpOf(play, id),
          element("span", { class: "wall__tag" }, numberOf(play, id)),
          element("span", { class: "wall-part__name" }, wordsOf(play.text().things, id).name),
        ),
      ),
    ),
  );
}

/** The groups of common measures the room did least about, with the share it reached. */
export function weakestOf(play: WallPlay) {
  const results = groupResults(guidelineResults(play.scenario, play.episode()));
  return guidelineGroups
    .map((group) => ({ group, share: wonShare(results[group]) }))
    .filter((each): each is { group: typeof each.group; share: number } => each.share !== undefined)
    .toSorted((a, b) => a.share - b.share)
    .slice(0, LISTED);
}

function weakPart(play: WallPlay): HTMLElement {
  const names = play.app.t("episode:groupNames", { returnObjects: true });
  return part(
    "weak",
    play.app.t("together:wall.weak"),
    element(
      "ul",
      { class: "wall-weak" },
      ...weakestOf(play).map(({ group, share }) =>
        element(
          "li",
          {},
          element("span", {}, names[group]),
          element(
            "span",
            { class: "votes" },
            element("span", { class: "votes__fill", style: { "--share": String(share) } }),
          ),
          element("strong", {}, `${Math.round(100 * share)}%`),
        ),
      ),
    ),
  );
}

function pledgePart(play: WallPlay): HTMLElement {
  return part(
    "pledge",
    play.app.t("together:wall.pledge"),
    element("p", { class: "wall-pledge" }, pledgeOf(play)),
  );
}

function tomorrowPart(play: WallPlay, pose: Pose): HTMLElement {
  return part(
    "tomorrow",
    play.app.t("together:wall.tomorrow"),
    element("p", {}, icon("flag"), element("span", {}, tomorrowOf(play))),
    element("img", {
      class: "wall-part__captain",
      src: play.content.urlOf(`shared/mascot-${pose}.webp`),
      alt: "",
    }),
  );
}

/** What to do about the gravest danger that was missed, or else that is left open, or asks us all. */
export function tomorrowOf(play: WallPlay): string {
  const { things, questions, lesson } = play.text();
  const steps = [...missedOf(play), ...play.scenario.hazards].flatMap(
    ({ id }) => wordsOf(things, id).nextStep ?? [],
  );
  const [first] = play.scenario.questions ?? [];
  const asked = first === undefined ? undefined : questions?.[first]?.question;
  return steps[0] ?? asked ?? lesson;
}
