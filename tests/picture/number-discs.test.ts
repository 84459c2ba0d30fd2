import { describe, expect, test } from "vitest";
import { headOf } from "#picture/beside";
import { sharedArea, shareIn, WHOLE } from "#picture/boxes";
import type { Box } from "#picture/manifest";
import { numberDiscs } from "#picture/number-discs";
import { toldPart } from "#picture/told-part";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

/** As a hall is shown it. */
const WIDTH = 100;

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
const way = (one: Box, other: Box) =>
  Math.hypot(middle(one).x - middle(other).x, middle(one).y - middle(other).y);

describe.each(shipped.map(({ folder, scenario }) => [folder, scenario] as const))(
  "in %s",
  (_, scenario) => {
    const { things, people } = manifestOf(scenario);

    test("numbers of three things that stand together lie beside all of what they number", () => {
      const covered = things.flatMap((thing) => {
        const near = things.toSorted((a, b) => way(a.box, thing.box) - way(b.box, thing.box));
        const ids = near.slice(0, 3).map(({ id }) => id);
        const told = things.filter(({ id }) => ids.includes(id)).map(toldPart);
        const discs = numberDiscs({ things, people }, ids, WIDTH, WHOLE);
        return discs.flatMap((disc, index) => {
          const { id } = told[index] ?? thing;
          const own = told.filter(({ box }) => shareIn(box, disc) > 0.34).map((each) => each.id);
          const faces = people.filter(({ box }) => shareIn(disc, headOf(box)) > 0.2);
          const others = things.filter(
            (each) => !ids.includes(each.id) && shareIn(disc, each.box) > 0.3,
          );
          const on = discs.filter((other) => other !== disc && sharedArea(disc, other) > 0);
          const what = [...own, ...faces.map((each) => each.id), ...others.map((each) => each.id)];
          return [...what, ...on.map(() => "a disc")].map((each) => `${id} on ${each}`);
        });
      });
      expect(covered).toEqual([]);
    });
  },
);
