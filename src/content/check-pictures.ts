import { type Scenario, thingsOf } from "#core/scenario";
import type { Manifest } from "#picture/manifest";

/**
 * Finds where a scenario and its pictures do not fit: a hazard that is nowhere to be seen, a
 * camera that looks at nothing. Sentences that say what to do; none when all is well.
 */
export function checkPictures(scenario: Scenario, manifest: Manifest): string[] {
  const { things, people, regions } = manifest;
  const seen = [...things, ...people, ...regions].map(({ id }) => id);
  return [
    ...(manifest.scenario === scenario.id
      ? []
      : [`the pictures are of "${manifest.scenario}": render those of "${scenario.id}"`]),
    ...checkThings(scenario, manifest),
    ...checkLayers(scenario, manifest),
    ...lookedAt(scenario)
      .filter(([, id]) => !seen.includes(id))
      .map(([who, id]) => `${who} looks at "${id}", which no picture shows: name a thing there`),
  ];
}

function checkThings(scenario: Scenario, manifest: Manifest): string[] {
  const wanted = thingsOf(scenario).map(({ id }) => id);
  const drawn = manifest.things.map(({ id }) => id);
  return [
    ...wanted
      .filter((id) => !drawn.includes(id))
      .map((id) => `"${id}" is not drawn: name it in the scene and render again`),
    ...drawn
      .filter((id, index) => !wanted.includes(id) || drawn.indexOf(id) !== index)
      .map((id) => `"${id}" is drawn but is no thing of the scenario, or drawn twice`),
  ];
}

function checkLayers(scenario: Scenario, { layers }: Manifest): string[] {
  const links = scenario.chain.map(({ id }) => id);
  const measures = scenario.measures.map(({ id }) => id);
  const ids = layers.map(({ id }) => id);
  return layers.flatMap(({ id, shows, replaces }) => [
    ...("link" in shows && !links.includes(shows.link)
      ? [`layer "${id}" shows link "${shows.link}", which does not exist`]
      : []),
    ...("measure" in shows && !measures.includes(shows.measure)
      ? [`layer "${id}" shows measure "${shows.measure}", which does not exist`]
      : []),
    ...replaces
      .filter((other) => !ids.includes(other))
      .map((other) => `layer "${id}" replaces "${other}", which does not exist`),
  ]);
}

/** Who looks at what: beats, links, and what is pointed at. */
function lookedAt({ briefing, chain, goal }: Scenario): readonly (readonly [string, string])[] {
  return [
    ...briefing.map(({ id, focus }) => [`beat "${id}"`, focus] as const),
    ...chain.flatMap(({ id, focus }) => focus.map((each) => [`link "${id}"`, each] as const)),
    ...goal.pointing.map(({ id, target }) => [`pointing "${id}"`, target] as const),
  ];
}
