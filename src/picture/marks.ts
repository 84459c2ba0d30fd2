import { grown, inside, sharedArea, sharedWith, WHOLE } from "./boxes";
import type { Box, PictureThing } from "./manifest";
import { uncrossed } from "./uncrossed";

/** How wide a stamp on a thing is: about as wide as that, in stage units. */
const WIDTH = { least: 120, most: 190 } as const;

/** Of its width. */
const HEIGHT = 0.58;

/** A seal is round and has no word: of the width that a stamp needs to be read, and at least so wide. */
const SEAL = { ofLeast: 0.43, least: 76 } as const;

/** Places tried on each side of a thing's middle, and how far the last is out, of what would only touch. */
const STEPS = Array.from({ length: 17 }, (_, index) => index / 8 - 1);
const REACH = 1;

/**
 * Over another thing it would seem to be that one's, and beside its own nobody's: less bad than over
 * a face. It is worse to hide more of its own thing than tells that it belongs there, for the thing is
 * what is spoken of; and above or below everything else it would make the picture smaller.
 */
const COSTS = { seen: 8, told: 2, neighbour: 0.3, beside: 0.05, own: 0.5, out: 0.3 } as const;

/** No stamp touches the edge of the window, which may be that of the room. */
const WITHIN = grown(WHOLE, -40);

/**
 * So much of a thing may lie under its stamp, of 1, and so much of a stamp on its thing. A seal is
 * looked at last, together with all things: it stands beside, and a tether ties it.
 */
const MAY_HIDE = { stamp: { ofThing: 0.12, ofOwn: 0.62 }, seal: { ofThing: 0.03, ofOwn: 0.2 } };

/** Once all stand, each may move to where it is better off, now that it knows the others. */
const ROUNDS = 3;

type Marked = Pick<PictureThing, "id" | "box">;

export interface MarkOptions {
  /** How wide a stamp is where the picture is small. */
  readonly least?: number | undefined;
  /** What carries a seal instead of a stamp with a word. */
  readonly seals?: readonly string[];
  /** What is seen of people: over them it is as bad as over another thing. */
  readonly bodies?: readonly Box[];
}

/**
 * Where the stamps of some of a room's things go, by their ids: each at the rim of its own thing, as
 * near to its middle as leaves the thing, every face and every other stamp free, and other things
 * where that may be.
 */
export function placesOfMarks(
  things: readonly Marked[],
  stamped: readonly string[],
  faces: readonly Box[],
  { least = 0, seals = [], bodies = [] }: MarkOptions = {},
): ReadonlyMap<string, Box> {
  const places = new Map<string, Box>();
  const sizeOf = ({ id, box }: Marked) =>
    seals.includes(id) ? sealSize(least) : sizeOn(box, least);
  const own = things.filter(({ id }) => stamped.includes(id));
  const middles = own.map((thing) => middleOf(thing.box, sizeOf(thing)));
  const seenAnyway = heightOf([...faces, ...middles]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const thing of own) {
      const { id, box } = thing;
      const others = [...places].flatMap(([other, place]) => (other === id ? [] : [place]));
      const neighbours = things.filter((each) => each.id !== id);
      const isTold = (each: Marked) => own.includes(each);
      const around = {
        seen: [...faces, ...others],
        told: boxesOf(neighbours.filter(isTold)),
        neighbours: [...boxesOf(neighbours.filter((each) => !isTold(each))), ...bodies],
      };
      const may = MAY_HIDE[seals.includes(id) ? "seal" : "stamp"];
      places.set(id, freest(box, sizeOf(thing), around, seenAnyway, may));
    }
  }
  return uncrossed(own, places);
}

function sizeOn(box: Box, least: number) {
  const width = Math.max(least, WIDTH.least, Math.min(WIDTH.most, box.width));
  return { width, height: width * HEIGHT };
}

function sealSize(least: number) {
  const width = Math.max(SEAL.least, SEAL.ofLeast * least);
  return { width, height: width };
}

const boxesOf = (things: readonly Marked[]) => things.map(({ box }) => box);

/** Where a stamp on the very middle of its thing is. */
function middleOf(box: Box, size: Pick<Box, "width" | "height">): Box {
  return {
    ...size,
    x: box.x + (box.width - size.width) / 2,
    y: box.y + (box.height - size.height) / 2,
  };
}

interface Height {
  readonly top: number;
  readonly bottom: number;
}

const heightOf = (boxes: readonly Box[]): Height => ({
  top: Math.min(...boxes.map(({ y }) => y)),
  bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
});

interface Around {
  readonly seen: readonly Box[];
  /** What other stamps tell of. */
  readonly told: readonly Box[];
  readonly neighbours: readonly Box[];
}

/** The nearest of the places on a thing that cover the least of what must stay seen. */
function freest(
  box: Box,
  size: Pick<Box, "width" | "height">,
  { seen, told, neighbours }: Around,
  { top, bottom }: Height,
  may: { readonly ofThing: number; readonly ofOwn: number },
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
        WITHIN,
      ),
    );
  const most = Math.min(may.ofThing * box.width * box.height, may.ofOwn * size.width * size.height);
  const costs = places.map((place) => {
    const own = sharedArea(place, box);
    return (
      COSTS.seen * sharedWith(place, seen) +
      COSTS.told * sharedWith(place, told) +
      COSTS.neighbour * sharedWith(place, neighbours) +
      COSTS.beside * Math.max(0, most - own) +
      COSTS.own * Math.max(0, own - most) +
      COSTS.out *
        size.width *
        (Math.max(0, top - place.y) + Math.max(0, place.y + size.height - bottom))
    );
  });
  return places[costs.indexOf(Math.min(...costs))] ?? { ...box, ...size };
}
