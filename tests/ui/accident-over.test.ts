import { describe, expect, test } from "vitest";
import { onScreen } from "#picture/clear-view";
import type { Box } from "#picture/manifest";
import { stillStanding } from "#picture/standing";
import { headsIn } from "#picture/visible-layers";
import { viewWith } from "#ui/episode/aim";
import { aimAtEverything } from "#ui/episode/clear-view";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

/** The canvas of the end of the film, and how far bar and fade reach into it. */
const windows = [
  { width: 1366, height: 513, bar: 66, fade: 60 },
  { width: 1920, height: 740, bar: 88, fade: 78 },
  { width: 390, height: 325, bar: 8, fade: 45 },
  { width: 844, height: 160, bar: 40, fade: 22 },
] as const;

const isIn = (part: Box, { x, y, width, height }: Box) =>
  x >= part.x - 1 &&
  y >= part.y - 1 &&
  x + width <= part.x + part.width + 1 &&
  y + height <= part.y + part.height + 1;

describe.each(shipped.map(({ folder, scenario }) => [folder, scenario] as const))(
  "when the accident of %s is over",
  (_, scenario) => {
    test.each(windows)(
      "every stamp and face is whole at $width",
      ({ width, height, bar, fade }) => {
        const manifest = manifestOf(scenario);
        const state = { links: scenario.chain.map(({ id }) => id), measures: [] };
        const stamped = scenario.chain.flatMap(({ hazards }) => hazards);
        const sealed = Object.fromEntries(stamped.map((id) => [id, "was-spotted"] as const));
        const part = { x: 8, y: bar, width: width - 16, height: height - bar - fade };
        const { marks, ...aim } = aimAtEverything(manifest, state, sealed, { width, height }, part);
        const view = viewWith({ width, height }, aim);
        const seen = [...marks, ...headsIn(manifest, state)];
        const cut = seen.map((box) => onScreen({ width, height }, view, box));

        const there = stillStanding(manifest, state, [...new Set(stamped)]);
        expect(marks).toHaveLength(there.length);
        expect(cut.filter((box) => !isIn(part, box))).toEqual([]);
      },
    );
  },
);
