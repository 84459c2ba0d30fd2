import { wordsOf } from "#content/scenario-text";
import { guidelineGroups } from "#core/guideline";
import { groupResults, guidelineResults, missingFor, wonShare } from "#core/guideline-results";
import { excerptOf } from "#core/room/excerpt";
import { scoreOfRoom } from "#core/room/room-episode";
import type { Room } from "#core/room/room-state";
import type { Hazard } from "#core/scenario";
import { tierOf } from "#core/tier";
import { element } from "#ui/element";
import { poseOfTier } from "#ui/episode/captain-tier";
import type { Pose } from "#ui/episode/guide";
import { icon } from "#ui/episode/icons";
import { tomorrowOf } from "./tomorrow";
import { shareBar, shareWords } from "./votes-bar";
import { pledgeOf } from "./wall-goal";
import { nameOf } from "./wall-plan";
import { foundBy, scorePart } from "./wall-score";
import { closeUpOf, numberOf } from "./wall-things";
import { type WallPlay, type WallViewOf, wholeNames } from "./wall-view";

/** At most so many are listed of a kind: a hall remembers no more. */
const LISTED = 3;

/** The parts of the result, one with each press; after two rounds nothing was bought or promised. */
export const debriefParts = ({ until }: Pick<Room, "until">) =>
  until === "goal"
    ? (["score", "missed", "weak", "pledge", "tomorrow"] as const)
    : (["score", "missed", "tomorrow"] as const);

type PartName = "score" | "missed" | "weak" | "pledge" | "tomorrow";

/** What is shown when a part is told: it has the most room; what was told before, only as it helps. */
const pageOf: Readonly<Record<PartName, readonly PartName[]>> = {
  score: ["score"],
  missed: ["missed"],
  weak: ["missed", "weak"],
  pledge: ["pledge"],
  tomorrow: ["pledge", "tomorrow"],
};

export const debriefView: WallViewOf = (play, _, press) => {
  const { t } = play.app;
  const isWhole = play.people().until === "goal";
  const score = scoreOfRoom(play.scenario, play.people(), play.episode());
  const tier = tierOf(isWhole ? score.total : Math.round(100 * score.notice), 100);
  // Nobody in a hall is blamed: he frowns at no score.
  const pose = tier === "nothing" ? "point" : poseOfTier[tier];
  const parts = debriefParts(play.people());
  const page = parts[press] ?? "tomorrow";
  const made = {
    score: () => scorePart(play, isWhole),
    missed: () => missedPart(play, page === "missed"),
    weak: () => weakPart(play),
    pledge: () => pledgePart(play),
    tomorrow: () => tomorrowPart(play, pose),
  };
  return {
    layout: "board",
    headline: t(`together:wall.${isWhole ? "result" : "found"}`),
    body: pageOf[page]
      .filter((name) => parts.some((each) => each === name))
      // That nothing was missed was said before.
      .filter((name) => name !== "missed" || page === name || missedOf(play).length > 0)
      .map((name) => made[name]()),
    captain:
      press === 0
        ? { pose, words: t(`together:captain.${isWhole ? tier : halfTold(play, tier)}`) }
        : undefined,
  };
};

/** After two rounds nobody who saw every danger is told that some were missed: more was suspected. */
export function halfTold(play: WallPlay, tier: ReturnType<typeof tierOf>) {
  const { found, all, suspected } = foundBy(play);
  return found === all && suspected > 0 ? "half.suspected" : (`half.${tier}` as const);
}

function part(name: string, heading: string, ...children: readonly (HTMLElement | undefined)[]) {
  return element(
    "section",
    { class: `wall-part wall-part--${name}` },
    element("h2", {}, heading),
    ...children,
  );
}

/** The gravest dangers that the room called safe, in the order they were asked in. */
export const missedOf = (play: WallPlay): readonly Hazard[] =>
  allMissed(play)
    .slice(0, LISTED)
    .toSorted((a, b) => Number(numberOf(play, a.id)) - Number(numberOf(play, b.id)));

/** How many dangers the room called safe, whether they are shown or not. */
export const missedCount = (play: WallPlay): number => allMissed(play).length;

/** The gravest first. */
function allMissed(play: WallPlay): readonly Hazard[] {
  const { verdicts } = play.episode();
  return excerptOf(play.scenario, play.people().things)
    .hazards.filter(({ id }) => verdicts[id] !== "danger")
    .toSorted((a, b) => b.severity - a.severity);
}

/** Says how many of the missed are shown where they are not all, and that there are none. */
export function missedHeading(play: WallPlay): string {
  const { t } = play.app;
  const [all, count] = [missedCount(play), missedOf(play).length];
  if (all === 0) return t("together:wall.missedNone");
  return count < all ? t("together:wall.missedSome", { all, count }) : t("together:wall.missed");
}

function missedPart(play: WallPlay, withReasons: boolean): HTMLElement {
  const missed = missedOf(play);
  if (missed.length === 0) return nothingMissed(play);
  const words = (id: string) => wordsOf(play.text().things, id);
  return part(
    "missed",
    missedHeading(play),
    element(
      "ul",
      { class: "wall-part__things" },
      ...missed.map(({ id }) =>
        element(
          "li",
          { class: "wall-part__thing" },
          closeUpOf(play, id),
          element(
            "p",
            { class: "wall-part__name" },
            element("span", { class: "wall__tag" }, numberOf(play, id)),
            element("span", {}, words(id).name),
          ),
          withReasons
            ? element("p", { class: "wall-part__why" }, wholeNames(words(id).reason))
            : undefined,
        ),
      ),
    ),
  );
}

/** That is said by a captain who cheers, where no more was suspected. */
function nothingMissed(play: WallPlay): HTMLElement {
  const { t } = play.app;
  const { all, suspected } = foundBy(play);
  // Nobody is cheered for calling everything dangerous.
  const [lead, pose] =
    suspected > 0 ? (["missedNoneBut", "point"] as const) : (["missedNoneLead", "cheer"] as const);
  return part(
    "missed",
    missedHeading(play),
    element(
      "p",
      { class: "wall-part__lead" },
      t(`together:wall.${lead}`, { all, count: suspected }),
    ),
    element("img", {
      class: "wall-part__cheer",
      src: play.content.urlOf(`shared/mascot-${pose}.webp`),
      alt: "",
    }),
  );
}

/**
 * The groups of common measures the room did least about, with the share it reached and, where
 * there is one, the card that would have done most there; none is named twice but where it is the only one.
 * A group in which nothing was left undone is not weak.
 */
export function weakestOf(play: WallPlay) {
  const { scenario } = play;
  const episode = play.episode();
  const met = excerptOf(scenario, play.people().things);
  const results = groupResults(guidelineResults(scenario, episode, met));
  const weakest = guidelineGroups
    .map((group) => ({ group, share: wonShare(results[group]) ?? 1 }))
    .filter(({ share }) => share < 1)
    .toSorted((a, b) => a.share - b.share)
    .slice(0, LISTED);
  const named = new Set<string>();
  return weakest.map((each) => {
    const missing = missingFor(scenario, episode, each.group);
    const next = missing.find((id) => !named.has(id)) ?? missing[0];
    const isNamed = next !== undefined && named.has(next);
    if (next !== undefined) named.add(next);
    return { ...each, next, isNamed };
  });
}

function weakPart(play: WallPlay): HTMLElement {
  const names = play.app.t("episode:groupNames", { returnObjects: true });
  const weakest = weakestOf(play);
  const heading = play.app.t("together:wall.weak");
  if (weakest.length === 0)
    return part(
      "weak",
      heading,
      element("p", { class: "wall-part__lead" }, play.app.t("together:wall.weakNone")),
    );
  return part(
    "weak",
    heading,
    element("p", { class: "wall-part__of" }, play.app.t("together:wall.weakOf")),
    element(
      "ul",
      { class: "wall-weak" },
      ...weakest.map(({ group, share, next, isNamed }) =>
        element(
          "li",
          {},
          element("span", {}, names[group]),
          shareBar(share),
          element("strong", {}, shareWords(share)),
          nextStep(play, next, isNamed),
        ),
      ),
    ),
  );
}

/** What would have done most there: a card of the company that was looked at tells what a group is. */
function nextStep(play: WallPlay, measure: string | undefined, isNamed: boolean): HTMLElement {
  const { t } = play.app;
  // Where everything was bought that helps, the dangers were not noticed.
  if (measure === undefined) return element("small", {}, t("together:wall.weakNotice"));
  const key = isNamed ? "weakSame" : "weakNext";
  return element("small", {}, t(`together:wall.${key}`, { measure: nameOf(play, measure) }));
}

function pledgePart(play: WallPlay): HTMLElement {
  return part(
    "pledge",
    play.app.t("together:wall.pledge"),
    element("p", { class: "wall-pledge" }, element("span", {}, wholeNames(pledgeOf(play)))),
  );
}

function tomorrowPart(play: WallPlay, pose: Pose): HTMLElement {
  return part(
    "tomorrow",
    play.app.t("together:wall.tomorrow"),
    element("p", {}, icon("flag"), element("span", {}, wholeNames(tomorrowOf(play)))),
    element("img", {
      class: "wall-part__captain",
      src: play.content.urlOf(`shared/mascot-${pose}.webp`),
      alt: "",
    }),
  );
}
