import { inside, sharedArea, sharedWith, WHOLE } from "./boxes";
import type { Box, PictureThing } from "./manifest";
import { tagPoint } from "./tag-point";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a tag, the part that stands left of and above the point where it hangs. */
const BEFORE = { x: 0.3, y: 0.7 };

/** Where a thing's tag of this size hangs when nothing else is there. */
export function tagBox(thing: PictureThing, { width, height }: Size): Box {
  const { x, y } = tagPoint(thing);
  return { x: x - BEFORE.x * width, y: y - BEFORE.y * height, width, height };
}

/** So many square units of what is to stay seen are worth one unit of way. */
const AREA_OF_WAY = 10;

/** What it is worth that no other label lies between a label and where it belongs, in way. */
const IN_SIGHT = 400;

/** So many points are looked at on the way from a label to where it belongs. */
const POINTS = 12;

/**
 * Labels on the stage, or a part of it, so that none lies on another: each gives way to those before it, no further
 * than it must, and a little further where it would lie on what is to stay seen.
 */
export function apart(
  labels: readonly Box[],
  seen: readonly Box[] = [],
  part: Box = WHOLE,
): readonly Box[] {
  const placed: Box[] = [];
  for (const label of labels) placed.push(freeNear(inside(label, part), placed, seen, part));
  return placed;
}

function freeNear(label: Box, placed: readonly Box[], seen: readonly Box[], part: Box): Box {
  const { width, height } = label;
  const others = [...placed, ...seen];
  const xs = [label.x, ...others.flatMap((other) => [other.x - width, other.x + other.width])];
  const ys = [label.y, ...others.flatMap((other) => [other.y - height, other.y + other.height])];
  const free = xs
    .flatMap((x) => ys.map((y) => ({ x, y, width, height })))
    .filter(
      (each) => isWithin(each, part) && placed.every((other) => sharedArea(each, other) === 0),
    );
  const cost = (each: Box) =>
    Math.hypot(each.x - label.x, each.y - label.y) +
    sharedWith(each, seen) / AREA_OF_WAY +
    (isBetween(placed, each, label) ? IN_SIGHT : 0);
  const costs = free.map(cost);
  return free[costs.indexOf(Math.min(...costs))] ?? label;
}

/** Whether one of the placed lies on the line between a label's middle there and here. */
function isBetween(placed: readonly Box[], there: Box, here: Box): boolean {
  const points = Array.from({ length: POINTS }, (_, index) => {
    const way = (index + 1) / (POINTS + 1);
    return {
      x: there.x + there.width / 2 + way * (here.x - there.x),
      y: there.y + there.height / 2 + way * (here.y - there.y),
    };
  });
  const isIn = ({ x, y }: { readonly x: number; readonly y: number }, box: Box) =>
    x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  return placed.some((box) => points.some((point) => isIn(point, box)));
}

const isWithin = ({ x, y, width, height }: Box, part: Box): boolean =>
  x >= part.x &&
  y >= part.y &&
  x + width <= part.x + part.width &&
  y + height <= part.y + part.height;
