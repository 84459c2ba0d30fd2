import { inside, sharedArea, sharedWith, WHOLE } from "./boxes";
import type { Box, PictureThing } from "./manifest";

/** How wide a stamp on a thing is: about as wide as that, in stage units. */
const WIDTH = { least: 120, most: 190 } as const;

/** Of its width. */
const HEIGHT = 0.58;

/** Places tried on each side of a thing's middle, and how far the last is out, of what would only touch. */
const STEPS = [-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1] as const;
const REACH = 0.9;

/**
 * Over another thing it would seem to be that one's, and beside its own nobody's: less bad than over
 * a face, of 1.
 */
const [NEIGHBOUR, BESIDE] = [0.1, 0.05];

/** Once all stand, each may move to where it is better off, now that it knows the others. */
const ROUNDS = 3;

type Marked = Pick<PictureThing, "id" | "box">;

/**
 * Where the stamps of some of a room's things go, by their ids: each on its own thing, at its middle
 * or as near to that as leaves every face and every other stamp free, and other things where that
 * may be. `least` is their width where the picture is small.
 */
export function placesOfMarks(
  things: readonly Marked[],
  stamped: readonly string[],
  faces: readonly Box[],
  least = 0,
): ReadonlyMap<string, Box> {
  const places = new Map<string, Box>();
  const own = things.filter(({ id }) => stamped.includes(id));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { id, box } of own) {
      const others = [...places].flatMap(([other, place]) => (other === id ? [] : [place]));
      const neighbours = things.flatMap((each) => (each.id === id ? [] : [each.box]));
      places.set(id, freest(box, sizeOn(box, least), [...faces, ...others], neighbours));
    }
  }
  return places;
}

function sizeOn(box: Box, least: number) {
  const width = Math.max(least, WIDTH.least, Math.min(WIDTH.most, box.width));
  return { width, height: width * HEIGHT };
}

/** The nearest of the places on a thing that cover the least of what must stay seen. */
function freest(
  box: Box,
  size: Pick<Box, "width" | "height">,
  seen: readonly Box[],
  neighbours: readonly Box[],
): Box {
  const [far, deep] = [
    ((box.width + size.width) / 2) * REACH,
    ((box.height + size.height) / 2) * REACH,
  ];
  const places = STEPS.flatMap((right) => STEPS.map((down) => ({ right, down })))
    .toSorted((one, other) => Math.hypot(one.right, one.down) - Math.hypot(other.right, other.down))
    .map(({ right, down }) =>
      inside(
        {
          ...size,
          x: box.x + (box.width - size.width) / 2 + right * far,
          y: box.y + (box.height - size.height) / 2 + down * deep,
        },
        WHOLE,
      ),
    );
  const most = Math.min(box.width * box.height, size.width * size.height);
  const costs = places.map(
    (place) =>
      sharedWith(place, seen) +
      NEIGHBOUR * sharedWith(place, neighbours) +
      BESIDE * (most - sharedArea(place, box)),
  );
  return places[costs.indexOf(Math.min(...costs))] ?? { ...box, ...size };
}
