import type { Action } from "./action";
import type { BitReader, BitWriter } from "./bits";
import { type Day, dayNumber, dayOf } from "./day";
import { type Episode, phases } from "./episode";
import { idsOf } from "./ids";
import { replay, shortestLog } from "./log";
import { keepQuestions } from "./plan";
import { damageLinks, rightCauses, type Scenario, thingsOf } from "./scenario";
import { scoreEpisode } from "./score";

/** A finished episode as it is carried: the day, the points, and the fewest actions to it. */
export interface CarriedPlay {
  readonly date: Day;
  readonly total: number;
  readonly log: readonly Action[];
}

/** Day 0 of the code; 15 bits reach to 2109. */
const FIRST_DAY = 18_262;
const DAY_BITS = 15;
const TOTAL_BITS = 7;
const REASON_BITS = 3;
const CHOICE_BITS = 4;

/** Writes a play item by item; the player's own words stay on the device. */
export function writePlay(writer: BitWriter, scenario: Scenario, play: CarriedPlay): void {
  const { episode } = replay(scenario, play.log);
  const flags = (all: readonly string[], isSet: (id: string) => boolean) => {
    for (const id of all) writer.write(isSet(id) ? 1 : 0, 1);
  };
  writer.write((dayNumber(play.date) ?? FIRST_DAY) - FIRST_DAY, DAY_BITS);
  writer.write(play.total, TOTAL_BITS);
  flags(idsOf(thingsOf(scenario)), (id) => episode.verdicts[id] === "danger");
  flags(idsOf(scenario.causes), (id) => episode.causes.includes(id));
  flags(idsOf(scenario.causes), (id) => episode.keyPoints.includes(id));
  flags(idsOf(scenario.measures), (id) => episode.measures.includes(id));
  for (const { id, reasons } of keepQuestions(scenario, episode.measures)) {
    writer.write(idsOf(reasons).indexOf(episode.kept[id] ?? "") + 1, REASON_BITS);
  }
  const { situations, actions } = scenario.goal;
  writer.write(Math.max(0, situations.indexOf(episode.plan?.situation ?? "")), CHOICE_BITS);
  writer.write(Math.max(0, actions.indexOf(episode.plan?.action ?? "")), CHOICE_BITS);
}

/** Reads a play back and plays it; undefined when it is none, or its points do not add up. */
export function readPlay(reader: BitReader, scenario: Scenario): CarriedPlay | undefined {
  const day = reader.read(DAY_BITS);
  const total = reader.read(TOTAL_BITS);
  const episode = readEpisode(reader, scenario);
  if (day === undefined || total === undefined || !episode) return undefined;
  const log = shortestLog(episode);
  const played = replay(scenario, log);
  if (played.refused || played.episode.phase !== phases.at(-1)) return undefined;
  if (scoreEpisode(scenario, played.episode).total !== total) return undefined;
  return { date: dayOf(day + FIRST_DAY), total, log };
}

function readEpisode(reader: BitReader, scenario: Scenario): Episode | undefined {
  const flagged = (all: readonly string[]) => all.filter(() => reader.read(1) === 1);
  const dangers = flagged(idsOf(thingsOf(scenario)));
  const causes = flagged(idsOf(scenario.causes));
  // Codes of earlier releases may hold a ◎ on an excuse; it earned nothing.
  const right = idsOf(rightCauses(scenario));
  const keyPoints = flagged(idsOf(scenario.causes)).filter((id) => right.includes(id));
  const measures = flagged(idsOf(scenario.measures));
  const kept: Record<string, string> = {};
  for (const { id, reasons } of keepQuestions(scenario, measures)) {
    const reason = reasons[(reader.read(REASON_BITS) ?? 0) - 1];
    if (reason) kept[id] = reason.id;
  }
  const situation = scenario.goal.situations[reader.read(CHOICE_BITS) ?? -1];
  const action = scenario.goal.actions[reader.read(CHOICE_BITS) ?? -1];
  if (situation === undefined || action === undefined) return undefined;
  return {
    phase: "debrief",
    looked: dangers,
    verdicts: Object.fromEntries(dangers.map((id) => [id, "danger"])),
    causes,
    linksDecided: idsOf(damageLinks(scenario)),
    keyPoints,
    causesDecided: true,
    measures,
    kept,
    plan: { situation, action },
    pointed: idsOf(scenario.goal.pointing),
  };
}
