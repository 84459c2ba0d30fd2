import type { Episode } from "./episode";
import type { Decoy, Hazard, Scenario } from "./scenario";

/** What became of a thing in the spot round; unjudged counts as 問題ない. */
export type Judgement = "spotted" | "missed" | "false-alarm" | "cleared";

export interface JudgedThing {
  readonly thing: Hazard | Decoy;
  readonly judgement: Judgement;
  /** Whether the player looked at it at all. */
  readonly looked: boolean;
}

/** Every thing of the room with what the player made of it, hazards first. */
export function judgedThings(scenario: Scenario, episode: Episode): readonly JudgedThing[] {
  const judged = (thing: Hazard | Decoy, danger: Judgement, otherwise: Judgement) => ({
    thing,
    judgement: episode.verdicts[thing.id] === "danger" ? danger : otherwise,
    looked: episode.looked.includes(thing.id),
  });
  return [
    ...scenario.hazards.map((hazard) => judged(hazard, "spotted", "missed")),
    ...scenario.decoys.map((decoy) => judged(decoy, "false-alarm", "cleared")),
  ];
}

/** How many dangers were spotted and missed, how much good practice was doubted and left alone. */
export function judgementCounts(scenario: Scenario, episode: Episode) {
  const all = judgedThings(scenario, episode);
  const count = (wanted: Judgement) => all.filter(({ judgement }) => judgement === wanted).length;
  return {
    spotted: count("spotted"),
    missed: count("missed"),
    doubted: count("false-alarm"),
    cleared: count("cleared"),
  };
}
