import { grown, inside, sharedArea } from "#picture/boxes";
import type { Box } from "#picture/manifest";
import { PART } from "#picture/seen-beside";
import { seenWhole } from "#picture/seen-whole";
import { cuts, uncut } from "#picture/uncut";
import { headsIn, type RoomState } from "#picture/visible-layers";
import type { WallPlay } from "./wall-view";

/** So much of the room is seen with a ring, of its size: who stands beside the thing is not lost. */
const AROUND = { least: 620, times: 2.2, nearest: 1.4, farthest: 5.8 } as const;

/** So many CSS pixels a stage unit the camera goes near at most: beyond, pictures blur. */
const SOFT = 1.5;

/** Sizes that are tried, of the one that is wanted, the best first. */
const TRIED = [1, 0.92, 1.1, 1.2, 1.35] as const;

/** Between a ring and the edges of what may be seen, in stage units. */
export const AIR = 6;

/** A chin is seen below a head's box, in stage units. */
const CHIN = 40;

/** How wide what is looked at with a ring is at least, as it is wanted, and at most, in stage units. */
function widthsFor({ frame }: WallPlay, ring: Box) {
  const { width: wide, height: high } = frame.canvas.getBoundingClientRect();
  const size = Math.max(ring.width, ring.height);
  return {
    shape: high / wide,
    least: size * AROUND.nearest,
    wanted: Math.max(AROUND.least, wide / SOFT, size * AROUND.times),
    most: Math.min(PART.width, (PART.height * wide) / high, size * AROUND.farthest),
  };
}

/**
 * What is looked at with a ring, in stage units, in the shape of the room's place on the wall: never
 * beyond the room's own edges, and these cut nobody's face: where it does not help to look a little
 * to one side, the camera stands nearer or further away.
 */
function lookedAt(play: WallPlay, ring: Box, state: RoomState): Box {
  const { shape, least, wanted, most } = widthsFor(play, ring);
  const faces = headsIn(play.content.manifest, state).map((head) => ({
    ...head,
    height: head.height + CHIN,
  }));
  const boxes = TRIED.map((factor) => {
    const width = Math.min(most, Math.max(least, wanted * factor));
    return uncut(around(ring, width, width * shape), grown(ring, AIR), faces, PART);
  });
  const fewest = Math.min(...boxes.map((box) => cuts(box, faces)));
  const best = boxes.filter((box) => cuts(box, faces) === fewest);
  return best.find((box) => asideBy(box, ring) < ASIDE) ?? best[0] ?? ring;
}

/** The same with the ring in the middle, as far as the room's edges allow. */
function lookedAtAlone(play: WallPlay, ring: Box): Box {
  const { shape, wanted, most } = widthsFor(play, ring);
  const width = Math.min(most, wanted);
  return around(ring, width, width * shape);
}

/** Looks at a ring; whoever would be seen in part steps out, unless the ring is about that person. */
export function lookAtRing(
  play: WallPlay,
  ring: Box,
  state: RoomState,
  meant: string | undefined,
): Box {
  const { manifest } = play.content;
  const about = meant === undefined ? [] : [meant];
  const whoIn = (view: Box) => seenWhole(manifest, state, view, about);
  const aside = lookedAt(play, ring, state);
  const heads = headsIn(manifest, { ...state, present: whoIn(aside) });
  const alone = lookedAtAlone(play, ring);
  // For the faces of those who step out nobody looks aside.
  const isInVain = heads.every((head) => sharedArea(head, aside) === 0);
  const isFarOff = isInVain && offBy(alone, ring) < offBy(aside, ring) - FAR_OFF;
  const isAtEdge = asideBy(aside, ring) > AT_EDGE && asideBy(alone, ring) < ASIDE;
  const view = isFarOff || isAtEdge ? alone : aside;
  play.room.change({ present: whoIn(view) });
  play.room.lookAt(view, { exact: true });
  return view;
}

/** So far beside the middle of the picture, of its width, a ring may lie: else half of it is bare wall. */
const ASIDE = 0.17;

/** Further beside it a ring is lost in a corner, whoever else is seen. */
const AT_EDGE = 0.3;

/** So much more beside it, across or down, is too far where no face is seen for it. */
const FAR_OFF = 0.1;

const asideBy = (box: Box, ring: Box): number =>
  Math.abs(box.x + box.width / 2 - ring.x - ring.width / 2) / box.width;

const offBy = (box: Box, ring: Box): number =>
  Math.max(
    asideBy(box, ring),
    Math.abs(box.y + box.height / 2 - ring.y - ring.height / 2) / box.height,
  );

/** A box of a size about the middle of another, within the room. */
const around = ({ x, y, width, height }: Box, wide: number, high: number): Box =>
  inside(
    { x: x + width / 2 - wide / 2, y: y + height / 2 - high / 2, width: wide, height: high },
    PART,
  );
