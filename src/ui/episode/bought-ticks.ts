import { sharedWith } from "#picture/boxes";
import type { Corner } from "#picture/drawn-corner";
import type { Box, Layer } from "#picture/manifest";
import type { Point } from "#picture/outline";
import { scaleOf, type View, type Viewport } from "#picture/view";
import { bodiesIn, headsIn } from "#picture/visible-layers";
import { element } from "#ui/element";
import { broughtBy } from "./bought-ring";
import { icon } from "./icons";
import { drawnCorners } from "./layer-picture";
import type { Play } from "./play";

/** How wide a tick is, in rem, as in measure.css. */
const SIZE = 1.25;

/** Sides of a thing to the right and down; the upper right corner is the usual one. */
const CORNERS: readonly Corner[] = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, 1],
];

/** A tick on another could not be read, on a face it would seem to be that person's. */
const COSTS = { faces: 8, ticks: 8, bodies: 1 } as const;

interface Tick {
  readonly node: HTMLElement;
  /** Where it may stand, on the thing itself. */
  readonly points: readonly Point[];
}

/** Keeps a tick at whatever stands in the room for money and effort: what they have done is seen. */
export function boughtTicks(play: Play): { update(): void; remove(): void } {
  const { frame, room } = play;
  const known = new Map<string, Promise<readonly Point[]>>();
  let ticks: readonly Tick[] = [];
  let off: () => void = () => undefined;
  let turn = 0;
  const remove = () => {
    turn++;
    off();
    for (const { node } of ticks) node.remove();
    ticks = [];
  };
  const pointsOf = (layer: Layer) => {
    const points = known.get(layer.id) ?? drawnCorners(play, layer, CORNERS);
    known.set(layer.id, points);
    return points;
  };
  return {
    update() {
      const own = ++turn;
      // The same that its card shows, whatever else it changes.
      const layers = play
        .episode()
        .measures.flatMap((measure) => broughtBy(play, measure).slice(0, 1));
      void Promise.all(layers.map(pointsOf)).then((all) => {
        // What has been bought since then has its own.
        if (own !== turn) return;
        remove();
        ticks = all.filter((points) => points.length > 0).map(tickOn);
        frame.overlay.append(...ticks.map(({ node }) => node));
        off = room.onView((view, viewport) => toCorners(play, ticks, view, viewport));
      });
    },
    remove,
  };
}

function tickOn(points: readonly Point[]): Tick {
  const node = element("span", { class: "bought-tick", "aria-hidden": "true" }, icon("check"));
  return { node, points };
}

/** Each at that corner of its thing where it lies on no face and no other. */
function toCorners(
  { content, episode }: Play,
  ticks: readonly Tick[],
  view: View,
  viewport: Viewport,
): void {
  const state = { links: [], measures: episode().measures };
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const size = (SIZE * rem) / (scaleOf(viewport) * view.zoom);
  const faces = headsIn(content.manifest, state);
  const bodies = bodiesIn(content.manifest, state);
  const placed: Box[] = [];
  for (const { node, points } of ticks) {
    const places = points.map((point) => around(point, size));
    const costs = places.map(
      (place) =>
        COSTS.faces * sharedWith(place, faces) +
        COSTS.ticks * sharedWith(place, placed) +
        COSTS.bodies * sharedWith(place, bodies),
    );
    const best = costs.indexOf(Math.min(...costs));
    placed.push(...places.slice(best, best + 1));
    node.style.left = `${points[best]?.x ?? 0}px`;
    node.style.top = `${points[best]?.y ?? 0}px`;
  }
}

const around = ({ x, y }: Point, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});
