import { sharedWith } from "#picture/boxes";
import type { Box } from "#picture/manifest";
import { onStage, scaleOf, type View, type Viewport } from "#picture/view";
import { bodiesIn, headsIn } from "#picture/visible-layers";
import { element } from "#ui/element";
import { broughtBy } from "./bought-ring";
import { icon } from "./icons";
import { placeOn } from "./overlay";
import type { Play } from "./play";
import { restingBox } from "./resting-box";

/** How wide a tick is, in rem, as in measure.css, and how far in from its corner, of that. */
const SIZE = 1.5;
const IN = 0.1;

/** Sides of a thing to the right and down; the upper right corner is the usual one. */
const CORNERS = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, 1],
] as const;

/** A tick under the task could not be read, on a face it would seem to be that person's. */
const COSTS = { covered: 8, faces: 8, ticks: 8, bodies: 1 } as const;

interface Tick {
  readonly node: HTMLElement;
  readonly box: Box;
}

/** Keeps a tick at whatever stands in the room for money and effort: what they have done is seen. */
export function boughtTicks(play: Play): { update(): void; remove(): void } {
  const { frame, room } = play;
  let ticks: readonly Tick[] = [];
  let off: () => void = () => undefined;
  const remove = () => {
    off();
    for (const { node } of ticks) node.remove();
  };
  return {
    update() {
      remove();
      ticks = play.episode().measures.flatMap((measure) => tickOn(play, measure) ?? []);
      frame.overlay.append(...ticks.map(({ node }) => node));
      off = room.onView((view, viewport) => toCorners(play, ticks, view, viewport));
    },
    remove,
  };
}

function tickOn(play: Play, measure: string): Tick | undefined {
  const [box] = broughtBy(play, measure).toSorted(
    (one, other) => other.width * other.height - one.width * one.height,
  );
  if (!box) return undefined;
  const node = element("span", { class: "bought-tick", "aria-hidden": "true" }, icon("check"));
  placeOn(node, box);
  return { node, box };
}

/** Each at that corner of its thing where it lies on no face, no other, and under nothing. */
function toCorners(
  { frame, content, episode }: Play,
  ticks: readonly Tick[],
  view: View,
  viewport: Viewport,
): void {
  const state = { links: [], measures: episode().measures };
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const size = (SIZE * rem) / (scaleOf(viewport) * view.zoom);
  const canvas = restingBox(frame.canvas);
  const covers = [...frame.root.querySelectorAll<HTMLElement>(".market__task")]
    .map(restingBox)
    .map(({ x, y, width, height }) =>
      onStage(viewport, view, { x: x - canvas.x, y: y - canvas.y, width, height }),
    );
  const faces = headsIn(content.manifest, state);
  const bodies = bodiesIn(content.manifest, state);
  const placed: Box[] = [];
  for (const { node, box } of ticks) {
    const places = CORNERS.map(([right, down]) => atCorner(box, size, right, down));
    const costs = places.map(
      (place) =>
        COSTS.covered * sharedWith(place, covers) +
        COSTS.faces * sharedWith(place, faces) +
        COSTS.ticks * sharedWith(place, placed) +
        COSTS.bodies * sharedWith(place, bodies),
    );
    const best = costs.indexOf(Math.min(...costs));
    const [right, down] = CORNERS[best] ?? CORNERS[0];
    placed.push(...places.slice(best, best + 1));
    node.style.setProperty("--right", String(right));
    node.style.setProperty("--down", String(down));
  }
}

function atCorner({ x, y, width, height }: Box, size: number, right: number, down: number): Box {
  return {
    x: x + width / 2 + right * (width / 2 - IN * size) - size / 2,
    y: y + height / 2 + down * (height / 2 - IN * size) - size / 2,
    width: size,
    height: size,
  };
}
