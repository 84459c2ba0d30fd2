import type { Rectangle } from "./camera";
import type { Picture } from "./picture";
import type { Point2 } from "./primitives";

/** Outlines run this far outside what is drawn, in pixels: fingers are not exact. */
const GENEROSITY = 6;

/** Cells are this many pixels wide: an outline needs no finer. */
const CELL = 3;

interface Grid {
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;
}

const isSet = ({ width, height, cells }: Grid, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < width && y < height && cells[y * width + x] === 1;

/** Sets all cells within `reach` of one. */
function stamp({ width, cells }: Grid, column: number, row: number, reach: number): void {
  for (let dy = -reach; dy <= reach; dy++) {
    const half = Math.floor(Math.sqrt(reach * reach + 1 - dy * dy));
    const from = (row + dy) * width + column - half;
    cells.fill(1, from, from + 2 * half + 1);
  }
}

/** Cells near anything visible, with a margin all round. */
function gridOf(picture: Picture, spare: number): Grid {
  const width = Math.ceil((picture.width + 2 * spare) / CELL) + 2;
  const height = Math.ceil((picture.height + 2 * spare) / CELL) + 2;
  const grid = { width, height, cells: new Uint8Array(width * height) };
  for (let y = 0; y < picture.height; y += 2)
    for (let x = 0; x < picture.width; x += 2) {
      if ((picture.data[(y * picture.width + x) * 4 + 3] ?? 0) < 128) continue;
      const [column, row] = [
        Math.floor((x + spare) / CELL) + 1,
        Math.floor((y + spare) / CELL) + 1,
      ];
      stamp(grid, column, row, Math.ceil(spare / CELL));
    }
  return grid;
}

const AROUND: readonly Point2[] = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
];

/** The next boundary cell clockwise, and the direction it lies in. */
function nextOnBoundary(grid: Grid, [x, y]: Point2, cameFrom: number): [Point2, number] {
  for (let turn = 0; turn < 8; turn++) {
    const direction = (cameFrom + 6 + turn) % 8;
    const [dx, dy] = AROUND[direction] ?? [0, 0];
    if (isSet(grid, x + dx, y + dy)) return [[x + dx, y + dy], direction];
  }
  return [[x, y], cameFrom];
}

/** Walks round the first piece found, from its topmost cell. */
function boundary(grid: Grid): Point2[] {
  const first = grid.cells.indexOf(1);
  const start: Point2 = [first % grid.width, Math.floor(first / grid.width)];
  const walked: Point2[] = [start];
  let [at, direction] = nextOnBoundary(grid, start, 0);
  const limit = grid.cells.length;
  while ((at[0] !== start[0] || at[1] !== start[1]) && walked.length < limit) {
    walked.push(at);
    [at, direction] = nextOnBoundary(grid, at, direction);
  }
  return walked;
}

/** Twice the area a path encloses. */
function doubleArea(path: readonly Point2[]): number {
  let sum = 0;
  path.forEach(([x, y], i) => {
    const [nextX, nextY] = path[(i + 1) % path.length] ?? [0, 0];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum);
}

/** How much of the visible lies inside a path: one piece, or scattered parts. */
function isOnePiece(grid: Grid, path: readonly Point2[]): boolean {
  return doubleArea(path) / 2 + path.length / 2 >= sizeOf(grid) * 0.97;
}

const cross = (o: Point2, a: Point2, b: Point2): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

function halfHull(points: readonly Point2[]): Point2[] {
  const hull: Point2[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = [hull.at(-2), hull.at(-1)];
      if (!before || !last || cross(before, last, point) > 0) break;
      hull.pop();
    }
    hull.push(point);
  }
  return hull.slice(0, -1);
}

/** The rubber band around all set cells. */
function convexHull(grid: Grid): Point2[] {
  const points: Point2[] = [];
  for (let x = 0; x < grid.width; x++)
    for (let y = 0; y < grid.height; y++) if (isSet(grid, x, y)) points.push([x, y]);
  return [...halfHull(points), ...halfHull(points.toReversed())];
}

function distanceToLine(point: Point2, from: Point2, to: Point2): number {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs(cross(from, to, point)) / length;
}

/** Drops points that lie within `tolerance` of the line between those kept (Douglas–Peucker). */
function simplified(path: readonly Point2[], tolerance: number): Point2[] {
  const [from, to] = [path[0], path.at(-1)];
  if (!from || !to || path.length < 3) return [...path];
  const distances = path.map((point) => distanceToLine(point, from, to));
  const farthest = Math.max(...distances);
  if (farthest <= tolerance) return [from, to];
  const split = distances.indexOf(farthest);
  return [
    ...simplified(path.slice(0, split + 1), tolerance).slice(0, -1),
    ...simplified(path.slice(split), tolerance),
  ];
}

/** Opens the ring at its two farthest corners, so that simplifying has two lines to work on. */
function simplifiedRing(ring: readonly Point2[], most: number): Point2[] {
  const half = Math.floor(ring.length / 2);
  for (let tolerance = 0.7; ; tolerance *= 1.25) {
    const first = simplified(ring.slice(0, half + 1), tolerance);
    const second = simplified([...ring.slice(half), ...ring.slice(0, 1)], tolerance);
    const joined = [...first.slice(0, -1), ...second.slice(0, -1)];
    if (joined.length <= most) return joined;
  }
}

/** On the stage, at most `most` points of it. */
const placed = (ring: readonly Point2[], at: Rectangle, most: number): Point2[] =>
  simplifiedRing(ring, most).map(([x, y]) => [
    Math.round(at.x + (x - 0.5) * CELL - GENEROSITY),
    Math.round(at.y + (y - 0.5) * CELL - GENEROSITY),
  ]);

/**
 * Polygon around the visible part of a cutout lying at `at`, in stage units, at most `most`
 * points. Scattered parts are held together by one convex outline.
 */
export function outlineOf(cutout: Picture, at: Rectangle, most = 26): Point2[] {
  const grid = gridOf(cutout, GENEROSITY);
  if (!grid.cells.includes(1)) throw new Error("There is nothing to outline.");
  const walked = boundary(grid);
  const ring = isOnePiece(grid, walked) ? walked : convexHull(grid);
  return placed(ring, at, most);
}

/** Less than this share of what is visible is a splinter, not a part. */
const SPLINTER = 0.05;

/** A polygon around each part of a cutout that is scattered; none where it is of one piece. */
export function partsOf(cutout: Picture, at: Rectangle, most = 26): Point2[][] {
  const grid = gridOf(cutout, GENEROSITY);
  const all = sizeOf(grid);
  const rings: Point2[][] = [];
  while (grid.cells.includes(1)) {
    const ring = boundary(grid);
    const before = sizeOf(grid);
    clear(grid, ring[0] ?? [0, 0]);
    if (before - sizeOf(grid) >= SPLINTER * all) rings.push(placed(ring, at, most));
  }
  return rings.length > 1 ? rings : [];
}

const sizeOf = ({ cells }: Grid): number => cells.reduce((sum, cell) => sum + cell, 0);

/** Takes away the piece that a cell belongs to. */
function clear(grid: Grid, from: Point2): void {
  const open = [from];
  for (let at = open.pop(); at; at = open.pop()) {
    const [x, y] = at;
    if (!isSet(grid, x, y)) continue;
    grid.cells[y * grid.width + x] = 0;
    open.push(...AROUND.map(([dx, dy]): Point2 => [x + dx, y + dy]));
  }
}
