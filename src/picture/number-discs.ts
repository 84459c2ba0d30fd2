import { apart, tagBox } from "./apart";
import { headOf } from "./beside";
import { grown } from "./boxes";
import type { Box, Manifest, PictureThing } from "./manifest";
import { toldPart } from "./told-part";

type Room = Pick<Manifest, "things" | "people">;

/** Between two discs, in stage units: they are told apart from the last row. */
const GAP = 14;

/** So much of a thing's edge a disc may lie on, in stage units. */
const RIM = 8;

/** Of more things than these no disc finds a place beside all others. */
const FEW = 3;

/**
 * Places for discs that number things for a hall: beside the thing itself, on nobody's face and on
 * no other thing. Of many, none lies on the middle of a thing.
 */
export function numberDiscs(
  { things, people }: Room,
  ids: readonly string[],
  width: number,
  part: Box,
): readonly Box[] {
  const told = things.filter(({ id }) => ids.includes(id)).map(toldPart);
  const size = { width: width + GAP, height: width + GAP };
  const clear = (thing: PictureThing) =>
    ids.length > FEW ? middleOf(thing.box) : grown(thing.box, -RIM);
  const wanted = told.map((thing) => tagBox(thing, size));
  // Of a thing that is told by a part, the rest stays seen, too: the rod of the box with a rod.
  const must = [...people.map(({ box }) => headOf(box)), ...things.map(clear)];
  return apart(wanted, must, part).map((place) => grown(place, -GAP / 2));
}

/** What of a thing tells it: half of its width and height. */
const middleOf = ({ x, y, width, height }: Box): Box => ({
  x: x + width / 4,
  y: y + height / 4,
  width: width / 2,
  height: height / 2,
});
