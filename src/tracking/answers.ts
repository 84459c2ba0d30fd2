import type { Episode, Phase } from "#core/episode";
import { type GuidelineGroup, type GuidelineId, groupOf } from "#core/guideline";
import { idsOf } from "#core/ids";
import { bestPlan } from "#core/plan";
import { damageLinks, type Scenario, thingsOf } from "#core/scenario";
import { scoreEpisode } from "#core/score";
import type { Answer } from "./tracker";

/** How long something took, in seconds, where that is known. */
export type Took = (what: string) => number | undefined;

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** What was answered between two states of an episode: things when the round is over, each link, the plan. */
export function answersBetween(
  scenario: Scenario,
  before: Episode,
  after: Episode,
  took: Took,
): readonly Answer[] {
  const isOver = (phase: Phase) => before.phase === phase && after.phase !== phase;
  const links = after.linksDecided.filter((link) => !before.linksDecided.includes(link));
  return [
    ...(isOver("spot") ? thingsOf(scenario).map(({ id }) => thing(scenario, after, id, took)) : []),
    ...links.map((id) => link(scenario, after, id, took)),
    ...(isOver("measure") ? [plan(scenario, after, took)] : []),
  ];
}

const groupsOf = (ids: readonly GuidelineId[]): readonly GuidelineGroup[] => [
  ...new Set(ids.map(groupOf)),
];

function thing(scenario: Scenario, { verdicts }: Episode, id: string, took: Took): Answer {
  const found = scenario.hazards.find((each) => each.id === id);
  const { guideline } = found ??
    scenario.decoys.find((each) => each.id === id) ?? { guideline: [] };
  const verdict = verdicts[id];
  const isRight = (verdict === "danger") === (found !== undefined);
  return {
    id: `${scenario.id}_thing_${id}`,
    type: "true-false",
    response: verdict === undefined ? undefined : String(verdict === "danger"),
    correct: String(found !== undefined),
    choices: 2,
    result: isRight ? "correct" : "incorrect",
    seconds: took(id),
    groups: groupsOf(guideline),
  };
}

/** The letters of those ids that are meant, in the order of all. */
const lettersOf = (all: readonly string[], ids: readonly string[]) =>
  all.flatMap((id, index) => (ids.includes(id) ? (LETTERS[index] ?? []) : [])).join("");

function link(scenario: Scenario, { causes }: Episode, id: string, took: Took): Answer {
  const cards = scenario.causes.filter((each) => each.link === id);
  const all = idsOf(cards);
  const response = lettersOf(all, causes);
  const correct = lettersOf(all, idsOf(cards.filter(({ kind }) => kind === "cause")));
  const hazards = damageLinks(scenario).find((each) => each.id === id)?.hazards ?? [];
  const met = scenario.hazards.filter((each) => hazards.includes(each.id));
  return {
    id: `${scenario.id}_link_${id}`,
    type: "choice",
    response,
    correct,
    choices: all.length,
    result: response === correct ? "correct" : "incorrect",
    seconds: took(id),
    groups: groupsOf(met.flatMap(({ guideline }) => guideline)),
  };
}

/** Right is what removes as much as the best plan; what removes something is neither right nor wrong. */
function plan(scenario: Scenario, episode: Episode, took: Took): Answer {
  const all = idsOf(scenario.measures);
  const share = scoreEpisode(scenario, episode).plan;
  return {
    id: `${scenario.id}_plan`,
    type: "choice",
    response: lettersOf(all, episode.measures),
    correct: lettersOf(all, bestPlan(scenario).plan),
    choices: all.length,
    result: share === 1 ? "correct" : share > 0 ? "neutral" : "incorrect",
    seconds: took("measure"),
    groups: groupsOf(
      scenario.measures
        .filter(({ id }) => episode.measures.includes(id))
        .flatMap(({ guideline }) => guideline),
    ),
  };
}
