import { describe, expect, it } from "vitest";
import { sharedArea } from "#picture/boxes";
import { toldPart } from "#picture/told-part";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

describe.each(shipped)("what tells of a thing in $folder", ({ scenario }) => {
  it("lies on that thing, and its middle is where a line ends", () => {
    const strays = manifestOf(scenario).things.filter((thing) => {
      const { box } = toldPart(thing);
      const isOnIt = sharedArea(box, thing.box) > 0.97 * box.width * box.height;
      const aim = thing.aim ?? { x: thing.box.x, y: thing.box.y };
      return !isOnIt || sharedArea({ ...aim, width: 1, height: 1 }, thing.box) === 0;
    });

    expect(strays.map(({ id }) => id)).toEqual([]);
  });
});
