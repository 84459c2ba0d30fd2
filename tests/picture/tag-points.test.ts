import { describe, expect, test } from "vitest";
import { headOf } from "#picture/beside";
import { discAt, holds, isIn } from "#picture/outline";
import { tagPoints } from "#picture/tag-points";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

/** Of a tag at a desk. */
const RADIUS = 20;

describe.each(shipped.map(({ folder, scenario }) => [folder, scenario] as const))(
  "in %s",
  (_, scenario) => {
    const { things, people } = manifestOf(scenario);
    const points = tagPoints({ things, people });

    test("every number stands on its own thing rather than on any other, and on no face", () => {
      const unclear = things.flatMap(({ id, outline }) => {
        const disc = discAt(points.get(id) ?? { x: 0, y: 0 }, RADIUS);
        const share = (isHit: (point: (typeof disc)[number]) => boolean) =>
          disc.filter(isHit).length / disc.length;
        const own = share((point) => holds(outline, point));
        const face = share((point) => people.some(({ box }) => isIn(point, headOf(box))));
        const others = things
          .filter((other) => other.id !== id)
          .map((other) => share((point) => holds(other.outline, point)));
        const isClear = own > 0.2 && Math.max(...others) < own / 2 && face < 0.25;
        return isClear
          ? []
          : [`${id} ${own.toFixed(2)} ${Math.max(...others).toFixed(2)} ${face.toFixed(2)}`];
      });
      expect(unclear).toEqual([]);
    });

    test("no number lies on another", () => {
      const all = [...points];
      const near = all.flatMap(([id, { x, y }], index) =>
        all
          .slice(index + 1)
          .filter(([, other]) => Math.hypot(other.x - x, other.y - y) < 2 * RADIUS)
          .map(([other]) => `${id} ${other}`),
      );
      expect(near).toEqual([]);
    });
  },
);
