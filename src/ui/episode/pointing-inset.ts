import { sharedWith } from "#picture/boxes";
import { onScreen } from "#picture/clear-view";
import type { Box } from "#picture/manifest";
import type { Viewport } from "#picture/view";
import { bodiesIn } from "#picture/visible-layers";
import { type Aim, viewWith } from "./aim";
import { heads } from "./calls";
import { barOf } from "./clear-view";
import type { Play } from "./play";

/** Of a photograph with what is around it, as in pointing.css: at most so many rem or so much of the window. */
const SIZE = { wide: 16.25, high: 14.25, ofWidth: 0.2, ofHeight: 0.28 } as const;

const corners = ["top-right", "top-left", "bottom-right", "bottom-left"] as const;

/** A hidden face is worse than a hidden thing. */
const FACE = 4;

/** What is so large on the screen, in CSS pixels or of the window, and hidden no more, is seen as it is. */
const PLAIN = { long: 76, ofWindow: 0.055, hidden: 0.35 } as const;

/**
 * Lays a photograph of what is pointed at into the corner of the picture where it hides least: no
 * face, and not the thing itself with its stamp; none where the thing, the first of what is shown, is
 * seen well without. Returns what takes it away.
 */
export function layInset(
  { frame, content, episode }: Play,
  photo: HTMLElement | undefined,
  shown: readonly [Box, ...Box[]],
  aim: Aim,
): () => void {
  if (photo === undefined) return () => undefined;
  const { width, height } = frame.scene.getBoundingClientRect();
  const viewport = { width, height };
  const view = viewWith(viewport, aim);
  const bar = barOf(frame);
  const place = (box: Box) => onScreen(viewport, view, box);
  const { manifest } = content;
  const [thing] = shown;
  const long = Math.max(place(thing).width, place(thing).height);
  const hidden = sharedWith(thing, bodiesIn(manifest, { links: [], measures: episode().measures }));
  const isLarge = long >= Math.max(PLAIN.long, PLAIN.ofWindow * innerWidth);
  if (isLarge && hidden <= PLAIN.hidden * thing.width * thing.height) return () => undefined;
  // What hides a body hides little, but it is nobody's place.
  const people = manifest.people.map(({ box }) => place(box));
  const faces = heads({ content }).map(place);
  const things = [...manifest.things.map(({ box }) => box), ...shown].map(place);
  const hides = corners.map((corner) => {
    const under = cornerBox(corner, viewport, bar);
    const area = (boxes: readonly Box[]) => sharedWith(under, boxes);
    return FACE * area(faces) + area(people) + area(things);
  });
  photo.dataset["corner"] = corners[hides.indexOf(Math.min(...hides))] ?? corners[0];
  frame.scene.append(photo);
  return () => photo.remove();
}

function cornerBox(
  corner: (typeof corners)[number],
  { width, height }: Viewport,
  bar: number,
): Box {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const size = {
    width: Math.min(SIZE.wide * rem, SIZE.ofWidth * innerWidth),
    height: Math.min(SIZE.high * rem, SIZE.ofHeight * innerHeight),
  };
  return {
    ...size,
    x: corner.endsWith("left") ? 0 : width - size.width,
    y: corner.startsWith("top") ? bar : height - size.height,
  };
}
