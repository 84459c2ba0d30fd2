import { z } from "zod";
import { idsOf } from "#core/ids";
import { rightCauses, type Scenario, thingsOf } from "#core/scenario";
import { type Problem, problemsIn } from "./load-scenario";

const walkthrough = z.strictObject({
  name: z.string(),
  danger: z.array(z.string()),
  safe: z.array(z.string()),
  causes: z.array(z.string()),
  keyPoints: z.array(z.string()).length(2),
  measures: z.array(z.string()),
  keep: z.record(z.string(), z.string()),
  expect: z.strictObject({
    total: z.int(),
    notice: z.number(),
    think: z.number(),
    prepare: z.number(),
    stopped: z.number(),
    links: z.record(z.string(), z.enum(["prevented", "reduced", "happened"])),
  }),
});

/** Plays with the points they are promised, at least the best and a bad one. */
export const walkthroughsSchema = z.array(walkthrough).min(2);
export type Walkthrough = z.infer<typeof walkthrough>;

/** What is wrong with the promised plays of a scenario: their shape, and ids that it does not have. */
export function problemsOfWalkthroughs(scenario: Scenario, json: unknown): readonly Problem[] {
  const file = `scenarios/${scenario.id}/walkthroughs.json`;
  const parsed = walkthroughsSchema.safeParse(json);
  if (!parsed.success) return problemsIn(file, json, parsed.error);
  return parsed.data.flatMap(({ name, ...play }, index) =>
    namedIn(scenario, play).flatMap(([key, named, known]) =>
      named
        .filter((id) => !known.includes(id))
        .map((id) => ({
          file,
          problem: `"${name}" → ${key}: the scenario has no "${id}": name one it has`,
          path: [index, key],
        })),
    ),
  );
}

type Named = readonly [key: string, named: readonly string[], known: readonly string[]];

function namedIn(scenario: Scenario, play: Omit<Walkthrough, "name">): readonly Named[] {
  const things = idsOf(thingsOf(scenario));
  const causes = idsOf(scenario.causes);
  return [
    ["danger", play.danger, things],
    ["safe", play.safe, things],
    ["causes", play.causes, causes],
    ["keyPoints", play.keyPoints, idsOf(rightCauses(scenario))],
    ["measures", play.measures, idsOf(scenario.measures)],
    ["keep", Object.keys(play.keep), idsOf(scenario.hazards)],
  ];
}
