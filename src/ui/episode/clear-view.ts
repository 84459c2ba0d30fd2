import { sharedArea } from "#picture/boxes";
import { type Clear, frameClear, roomClear } from "#picture/faces";
import { type Box, type Manifest, STAGE } from "#picture/manifest";
import { placesOfMarks } from "#picture/marks";
import type { Point } from "#picture/outline";
import { stillStanding, thingsNow } from "#picture/standing";
import { tethers } from "#picture/tether";
import { onStage, scaleOf, type Viewport } from "#picture/view";
import { bodiesIn, headsIn, type RoomState } from "#picture/visible-layers";
import { isSeal, type Picture } from "#stage/stage";
import { aimAtAll, viewWith } from "./aim";
import type { Play } from "./play";
import { restingBox } from "./resting-box";
import { withShoulders } from "./shoulders";

/** A stamp on a thing is at least so wide on the screen, in CSS pixels, and at most so wide in the room. */
const READ_WIDTH = 92;
const MOST_OF_ROOM = 0.15;

/**
 * Where the room would fill less than this of the picture's width, stamps are made narrower, as long
 * as they are read: less of the room is needed around them, so it is seen from nearer.
 */
const FILLED = 0.85;
const NARROWER = [0.9, 0.8, 0.7] as const;

type Marks = Picture["marks"];

/** In a picture lower than this, in CSS pixels, stamps and faces would be too small. */
const LEAST_HIGH = 90;

/** How far a film's picture fades out below, as in layout.css. */
const FADE = { rem: 1.5, share: 0.06 } as const;

/** So many pixels lie between the faces and what is around them. */
const AIR = 8;

/** What is to stay clear of faces while a film is on: the edge of its caption, and a toll over the picture. */
export function clearOfFilm({ content, frame }: Play, state: RoomState): Clear {
  const canvas = frame.canvas.getBoundingClientRect();
  const over = [...frame.root.querySelectorAll(".clock")].map((each): Box => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return { x: x - canvas.x, y: y - canvas.y, width, height };
  });
  return { faces: headsIn(content.manifest, state), bar: barOf(frame), over };
}

/** How far down the bar above reaches over the picture, in CSS pixels. */
export function barOf({ canvas, hud }: Pick<Play["frame"], "canvas" | "hud">): number {
  return Math.max(0, hud.getBoundingClientRect().bottom - canvas.getBoundingClientRect().top);
}

/**
 * Everybody's face and every stamp on a thing, whole between bar or toll and where the picture fades
 * out above its words; a window too low for that shows the room.
 */
export function lookAtEverything(
  { content, frame, room }: Play,
  state: RoomState,
  marks: Marks,
): void {
  const film = partOfFilm(frame);
  if (film === undefined) {
    lookAtFaces({ content, frame, room }, state);
    return;
  }
  const { canvas, part } = film;
  const { manifest } = content;
  const { at, exact, leastMark } = aimAtEverything(manifest, state, marks, canvas, part);
  room.change({ leastMark });
  room.lookAt(at, { exact });
}

/** In a strip of a picture, too low for the room: everybody's face, as near as that allows. */
export function lookAtFaces(
  { content, frame, room }: Pick<Play, "content" | "frame" | "room">,
  state: RoomState,
): void {
  const canvas = restingBox(frame.canvas);
  const part = { x: AIR, y: AIR / 2, width: canvas.width - 2 * AIR, height: canvas.height - AIR };
  const { at, exact } = aimAtAll(headsIn(content.manifest, state), canvas, part);
  room.lookAt(at, { exact });
}

/** Whether the picture of a film is so low that only faces are to be known in it. */
export const isStrip = (frame: Play["frame"]): boolean =>
  restingBox(frame.canvas).height < LEAST_HIGH;

/**
 * The picture of a film, and what of it neither bar nor toll hides, nor where it fades out; undefined
 * in a window too low for anything to be seen there.
 */
export function partOfFilm(
  frame: Play["frame"],
): { readonly canvas: DOMRect; readonly part: Box } | undefined {
  const canvas = restingBox(frame.canvas);
  const tolls = [...frame.root.querySelectorAll<HTMLElement>(".clock")].map(restingBox);
  const over = [restingBox(frame.hud), ...tolls.filter((toll) => sharedArea(toll, canvas) > 0)];
  const top = Math.max(canvas.top, ...over.map(({ bottom }) => bottom)) + AIR;
  const height = canvas.bottom - fadeOf(canvas) - AIR - top;
  if (height < LEAST_HIGH) return undefined;
  const part = { x: AIR, y: top - canvas.top, width: canvas.width - 2 * AIR, height };
  return { canvas, part };
}

/** What is looked at so that all faces and stamps are in a part of the canvas, and how wide those are. */
export function aimAtEverything(
  manifest: Manifest,
  state: RoomState,
  stamped: Marks,
  canvas: Viewport,
  part: Box,
) {
  const heads = headsIn(manifest, state);
  // What is told of now is seen whole: a seal only reminds of a thing, but in the end of all.
  const things = thingsNow(manifest, state);
  const isOver = Object.values(stamped).every(isSeal);
  const told = things.filter(
    ({ id }) => stamped[id] !== undefined && (isOver || !isSeal(stamped[id])),
  );
  const widest = markWidth(Math.min(part.width / STAGE.width, part.height / STAGE.height));
  const aimWith = (leastMark: number) => {
    const places = marksIn(manifest, state, stamped, leastMark);
    const ends = [...tethers(things, places, heads, bodiesIn(manifest, state)).values()];
    const marks = [...places.values()];
    const boxes = told.map(({ box }) => box);
    const all = [...heads.map(withShoulders), ...marks, ...ends.map(pointBox), ...boxes];
    const aim = { ...aimAtAll(all, canvas, part), leastMark, marks };
    return { aim, scale: scaleOf(canvas) * viewWith(canvas, aim).zoom };
  };
  let best = aimWith(widest);
  for (const share of NARROWER) {
    if (best.scale * STAGE.width >= FILLED * canvas.width) break;
    const next = aimWith(share * widest);
    if (next.scale > best.scale && next.scale * share * widest >= READ_WIDTH) best = next;
  }
  return best.aim;
}

/** Where the stamps on some things go, by their ids. */
export const marksIn = (
  manifest: Manifest,
  state: RoomState,
  marks: Marks,
  least: number,
): ReadonlyMap<string, Box> => {
  const stamped = stillStanding(manifest, state, Object.keys(marks));
  const seals = stamped.filter((id) => isSeal(marks[id]));
  return placesOfMarks(thingsNow(manifest, state), stamped, headsIn(manifest, state), {
    least,
    seals,
    bodies: bodiesIn(manifest, state),
  });
};

/** The stamps beyond the sides of what is seen of a room: only their lines would be seen of them. */
export function outOfSight(
  marks: ReadonlyMap<string, Box>,
  { width, height }: Viewport,
  target: Box | "room",
  clear: Clear,
): ReadonlySet<string> {
  const viewport: Viewport = { width, height };
  const view = target === "room" ? roomClear(viewport, clear) : frameClear(viewport, target, clear);
  const seen = onStage(viewport, view, { x: 0, y: 0, width, height });
  const isBeyond = (box: Box) => {
    const middle = box.x + box.width / 2;
    return middle < seen.x || middle > seen.x + seen.width;
  };
  return new Set([...marks].flatMap(([id, box]) => (isBeyond(box) ? [id] : [])));
}

const pointBox = ({ x, y }: Point): Box => ({ x, y, width: 1, height: 1 });

/** The narrowest stamp that is read where a stage unit has so many CSS pixels, in stage units. */
export function markWidth(scale: number): number {
  return Math.min(READ_WIDTH / scale, MOST_OF_ROOM * STAGE.width);
}

/** How much of the picture's lower edge fades out, in CSS pixels: as much as the style says. */
function fadeOf({ height }: DOMRect): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.min(FADE.rem * rem, FADE.share * height);
}
