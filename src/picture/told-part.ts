import type { PictureThing } from "./manifest";

/** A thing as what on it makes it what it is: of a tree on a booklet, the booklet. */
export function toldPart(thing: PictureThing): PictureThing {
  const { x, y, width, height } = thing.aim ?? {};
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return thing;
  const [left, top] = [x - width / 2, y - height / 2];
  const [right, bottom] = [left + width, top + height];
  const outline: PictureThing["outline"] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  // Its other parts are not what is meant: a line around each would tangle with a neighbour's.
  return { ...thing, box: { x: left, y: top, width, height }, outline, parts: [outline] };
}
