import type { Action } from "./action";
import type { BitReader, BitWriter } from "./bits";
import { areLinksDecided, type Episode, newEpisode, type Phase, phases } from "./episode";
import { idsOf } from "./ids";
import { replay, shortestLog } from "./log";
import { keepQuestions } from "./plan";
import { damageLinks, rightCauses, type Scenario, thingsOf } from "./scenario";

/** How far an episode went that is not yet over, as it is carried to another device. */
export interface CarriedEpisode {
  readonly scenario: string;
  /** The fewest actions that lead there. */
  readonly log: readonly Action[];
}

const PHASE_BITS = 4;
const LOOK_BITS = 2;
const REASON_BITS = 3;
const CHOICE_BITS = 4;
const LINKS_BITS = 3;

/** Written in place of the phase: in the midst of the causes, with how many links are decided. */
const AMID_LINKS = phases.length;

/** What was done with a thing, by its number in the code. */
const looks = ["not", "looked", "safe", "danger"] as const;

const hasCome = (phase: Phase, to: Phase) => phases.indexOf(phase) >= phases.indexOf(to);

/** Writes an episode round by round as far as it went; the player's own words stay here. */
export function writeUnderWay(writer: BitWriter, scenario: Scenario, log: readonly Action[]): void {
  const { episode } = replay(scenario, log);
  const isAmid = isAmidLinks(episode);
  writer.write(isAmid ? AMID_LINKS : phases.indexOf(episode.phase), PHASE_BITS);
  if (isAmid) writer.write(episode.linksDecided.length, LINKS_BITS);
  if (hasCome(episode.phase, "spot")) writeLooks(writer, scenario, episode);
  if (hasCome(episode.phase, "cause")) writeCauses(writer, scenario, episode);
  if (hasCome(episode.phase, "measure")) writeMeasures(writer, scenario, episode);
  if (hasCome(episode.phase, "goal")) writeGoal(writer, scenario, episode);
}

/** Earlier releases knew the causes either untouched by an answer or decided all at once. */
function isAmidLinks({ phase, linksDecided, causesDecided }: Episode): boolean {
  return phase === "cause" && linksDecided.length > 0 && !causesDecided;
}

function writeFlags(writer: BitWriter, all: readonly string[], set: readonly string[]): void {
  for (const id of all) writer.write(set.includes(id) ? 1 : 0, 1);
}

function writeLooks(writer: BitWriter, scenario: Scenario, { looked, verdicts }: Episode): void {
  for (const id of idsOf(thingsOf(scenario))) {
    const seen = looked.includes(id) ? "looked" : "not";
    writer.write(looks.indexOf(verdicts[id] ?? seen), LOOK_BITS);
  }
}

function writeCauses(writer: BitWriter, scenario: Scenario, episode: Episode): void {
  const all = idsOf(scenario.causes);
  writeFlags(writer, all, episode.causes);
  writeFlags(writer, all, episode.keyPoints);
  writer.write(episode.causesDecided ? 1 : 0, 1);
}

function writeMeasures(writer: BitWriter, scenario: Scenario, { measures, kept }: Episode): void {
  writeFlags(writer, idsOf(scenario.measures), measures);
  for (const { id, reasons } of keepQuestions(scenario, measures)) {
    writer.write(idsOf(reasons).indexOf(kept[id] ?? "") + 1, REASON_BITS);
  }
}

function writeGoal(writer: BitWriter, { goal }: Scenario, { plan, pointed }: Episode): void {
  writer.write(plan ? 1 : 0, 1);
  if (plan) {
    writer.write(goal.situations.indexOf(plan.situation), CHOICE_BITS);
    writer.write(goal.actions.indexOf(plan.action), CHOICE_BITS);
  }
  writeFlags(writer, idsOf(goal.pointing), pointed);
}

/** Reads an episode back and plays it; undefined when nobody can have played it so. */
export function readUnderWay(reader: BitReader, scenario: Scenario): readonly Action[] | undefined {
  const number = reader.read(PHASE_BITS) ?? -1;
  const phase = number === AMID_LINKS ? "cause" : phases[number];
  if (phase === undefined) return undefined;
  const links = number === AMID_LINKS ? reader.read(LINKS_BITS) : undefined;
  const episode: Episode = {
    ...newEpisode,
    phase,
    ...(hasCome(phase, "spot") ? readLooks(reader, scenario) : {}),
    ...(hasCome(phase, "cause") ? readCauses(reader, scenario, links) : {}),
    ...(hasCome(phase, "measure") ? readMeasures(reader, scenario) : {}),
    ...(hasCome(phase, "goal") ? readGoal(reader, scenario) : {}),
  };
  const log = shortestLog(episode);
  // Whatever was refused on the way leads elsewhere.
  const led = shortestLog(replay(scenario, log).episode);
  return JSON.stringify(led) === JSON.stringify(log) ? log : undefined;
}

function readFlags(reader: BitReader, all: readonly string[]): readonly string[] {
  return all.filter(() => reader.read(1) === 1);
}

function readLooks(reader: BitReader, scenario: Scenario): Pick<Episode, "looked" | "verdicts"> {
  const seen = idsOf(thingsOf(scenario)).map(
    (id) => [id, looks[reader.read(LOOK_BITS) ?? 0]] as const,
  );
  return {
    looked: seen.flatMap(([id, look]) => (look === "not" ? [] : [id])),
    verdicts: Object.fromEntries(
      seen.flatMap(([id, look]) =>
        look === "safe" || look === "danger" ? [[id, look] as const] : [],
      ),
    ),
  };
}

/** `links` of them are decided; where nothing tells how many, all or none. */
function readCauses(
  reader: BitReader,
  scenario: Scenario,
  links: number | undefined,
): Pick<Episode, "causes" | "linksDecided" | "keyPoints" | "causesDecided"> {
  const all = idsOf(scenario.causes);
  const right = idsOf(rightCauses(scenario));
  const causes = readFlags(reader, all);
  const marked = readFlags(reader, all);
  const causesDecided = reader.read(1) === 1;
  const count = links ?? (causesDecided ? scenario.chain.length : 0);
  const linksDecided = idsOf(damageLinks(scenario)).slice(0, count);
  const areKnown = areLinksDecided(scenario, linksDecided);
  // Codes of earlier releases may hold a ◎ on an excuse, or one that was not final.
  const keyPoints = areKnown ? marked.filter((id) => right.includes(id)) : [];
  return { causes, linksDecided, keyPoints, causesDecided };
}

function readMeasures(reader: BitReader, scenario: Scenario): Pick<Episode, "measures" | "kept"> {
  const measures = readFlags(reader, idsOf(scenario.measures));
  const kept = keepQuestions(scenario, measures).flatMap(({ id, reasons }) => {
    const reason = reasons[(reader.read(REASON_BITS) ?? 0) - 1];
    return reason ? [[id, reason.id] as const] : [];
  });
  return { measures, kept: Object.fromEntries(kept) };
}

function readGoal(reader: BitReader, { goal }: Scenario): Pick<Episode, "plan" | "pointed"> {
  const hasPlan = reader.read(1) === 1;
  const situation = hasPlan ? goal.situations[reader.read(CHOICE_BITS) ?? -1] : undefined;
  const action = hasPlan ? goal.actions[reader.read(CHOICE_BITS) ?? -1] : undefined;
  const plan = situation === undefined || action === undefined ? undefined : { situation, action };
  return { plan, pointed: readFlags(reader, idsOf(goal.pointing)) };
}
