import type { Point } from "./outline";

/** Small steps: two that part may meet a third. */
const ROUNDS = 24;

/** So far a disc may move from its place, of its width: it is still by its thing. */
const FARTHEST = 0.55;

/** Discs that would lie over one another, moved apart as little as that takes, below `top`. */
export function spread(places: readonly Point[], width: number, top: number): readonly Point[] {
  let now = places.map(({ x, y }) => ({ x, y: Math.max(y, top) }));
  for (let round = 0; round < ROUNDS; round++) {
    now = now.map((place, index) => {
      const others = now.flatMap((other, at) =>
        at === index ? [] : [apart(other, place, at - index)],
      );
      const [right, down] = pushOf(place, others, width);
      return within(places[index] ?? place, { x: place.x + right, y: place.y + down }, width, top);
    });
  }
  return now;
}

/** Two on the same spot have no way out from under each other: the later one lies to the right. */
const apart = (other: Point, place: Point, order: number): Point =>
  Math.hypot(place.x - other.x, place.y - other.y) < 1
    ? { x: place.x + Math.sign(order), y: place.y }
    : other;

/** Half the way out from under each of the others. */
function pushOf(place: Point, others: readonly Point[], width: number): readonly [number, number] {
  let [right, down] = [0, 0];
  for (const other of others) {
    const way = Math.hypot(place.x - other.x, place.y - other.y);
    if (way >= width) continue;
    const part = (width - way) / 2 / way;
    right += (place.x - other.x) * part;
    down += (place.y - other.y) * part;
  }
  return [right, down];
}

/** No further from its own place than it may be. */
function within(own: Point, { x, y }: Point, width: number, top: number): Point {
  const start = { x: own.x, y: Math.max(own.y, top) };
  const way = Math.hypot(x - start.x, y - start.y);
  const share = way === 0 ? 0 : Math.min(1, (FARTHEST * width) / way);
  return {
    x: start.x + (x - start.x) * share,
    y: Math.max(top, start.y + (y - start.y) * share),
  };
}
