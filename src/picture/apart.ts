import { sharedArea } from "./beside";
import { type Box, type PictureThing, STAGE } from "./manifest";
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

/**
 * Labels on the stage so that none lies on another: each gives way to those before it, no further
 * than it must.
 */
export function apart(labels: readonly Box[]): readonly Box[] {
  const placed: Box[] = [];
  for (const label of labels) placed.push(freeNear(onStage(label), placed));
  return placed;
}

function freeNear(label: Box, placed: readonly Box[]): Box {
  const { width, height } = label;
  const xs = [label.x, ...placed.flatMap((other) => [other.x - width, other.x + other.width])];
  const ys = [label.y, ...placed.flatMap((other) => [other.y - height, other.y + other.height])];
  const free = xs
    .flatMap((x) => ys.map((y) => ({ x, y, width, height })))
    .filter((each) => isOnStage(each) && placed.every((other) => sharedArea(each, other) === 0));
  const far = ({ x, y }: Box) => Math.hypot(x - label.x, y - label.y);
  return free.toSorted((a, b) => far(a) - far(b))[0] ?? label;
}

const isOnStage = ({ x, y, width, height }: Box): boolean =>
  x >= 0 && y >= 0 && x + width <= STAGE.width && y + height <= STAGE.height;

const onStage = ({ x, y, width, height }: Box): Box => ({
  x: Math.min(Math.max(x, 0), STAGE.width - width),
  y: Math.min(Math.max(y, 0), STAGE.height - height),
  width,
  height,
});
