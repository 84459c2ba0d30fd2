import type { Cause } from "#core/scenario";
import { onScreen } from "#picture/clear-view";
import type { Box } from "#picture/manifest";
import { type Tail, tailOf } from "#picture/tail";
import type { Viewport } from "#picture/view";
import { svgElement } from "#ui/element";
import type { Play } from "./play";
import { restingBox } from "./resting-box";

/** Half of a tail's width where it leaves its bubble, in pixels: a long one is wider, or it were a needle. */
const HALF = { least: 12, most: 24, ofLength: 0.16 } as const;

interface Bubble {
  readonly cause: Cause;
  readonly root: HTMLElement;
}

/**
 * Points the tail of each bubble to its speaker's head as the picture shows it now; where he is not
 * to be seen there is none, and the face in the bubble tells. Returns the undoing.
 */
export function pointTails(
  { content, room, frame }: Play,
  bubbles: readonly Bubble[],
  heads: ReadonlyMap<string, Box>,
): () => void {
  const paths = bubbles.map(({ root }) => addTail(root));
  return room.onView((view, viewport) => {
    const canvas = frame.canvas.getBoundingClientRect();
    const boxes = bubbles.map(({ root }) => within(canvas, restingBox(root)));
    const seen = new Map([...heads].map(([id, head]) => [id, onScreen(viewport, view, head)]));
    const inSight = new Map([...seen].filter(([, head]) => isInSight(head, viewport)));
    const things = content.manifest.things.map((thing) => onScreen(viewport, view, thing.box));
    for (const [index, { cause, root }] of bubbles.entries()) {
      const box = boxes[index];
      const tail = tailAt(boxes, index, inSight, things, cause.speaker ?? "");
      root.classList.toggle("speech--tailed", tail !== undefined);
      if (tail && box) paths[index]?.(tail, box);
    }
  });
}

/** The tail of one of the bubbles to its speaker, among everybody who is seen. */
function tailAt(
  boxes: readonly Box[],
  index: number,
  seen: ReadonlyMap<string, Box>,
  things: readonly Box[],
  speaker: string,
): Tail | undefined {
  const own = seen.get(speaker);
  const box = boxes[index];
  // On a phone the bubbles stand below the picture: every head is above them, so none has a tail.
  if (!own || !box) return undefined;
  const heads = [...seen.values()].filter((head) => head !== own);
  return tailOf(box, own, { heads, things, bubbles: boxes.filter((each) => each !== box) });
}

/** Whether more of a head is in the picture than out of it. */
function isInSight({ x, width }: Box, viewport: Viewport): boolean {
  const middle = x + width / 2;
  return middle > 0 && middle < viewport.width;
}

/** A box of the page as it lies on the picture. */
const within = ({ left, top }: DOMRect, { x, y, width, height }: DOMRect): Box => ({
  x: x - left,
  y: y - top,
  width,
  height,
});

/** Adds a tail to a bubble; returns what draws it. */
function addTail(root: HTMLElement): (tail: Tail, box: Box) => void {
  const fill = svgElement("path", { class: "speech__tail-fill" });
  const edge = svgElement("path", { class: "speech__tail-edge" });
  root.append(svgElement("svg", { class: "speech__tail", "aria-hidden": "true" }, fill, edge));
  return ({ base, tip }, box) => {
    // From the corner of what the border leaves of the bubble, at its lower edge.
    const border = root.clientTop;
    const x = base - box.x - border;
    const end = { x: tip.x - box.x - border, y: tip.y - box.y - box.height + border };
    fill.setAttribute("d", `${hornOf(x, -1, end)} Z`);
    edge.setAttribute("d", hornOf(x, border / 2, end));
  };
}

/** A tail as it is drawn: it leaves its bubble straight down, and bends to its end. */
function hornOf(x: number, y: number, end: { readonly x: number; readonly y: number }): string {
  const [aside, down] = [end.x - x, end.y - y];
  const half = Math.max(HALF.least, Math.min(HALF.most, HALF.ofLength * Math.hypot(aside, down)));
  const bend = (side: number) =>
    `${x + side * half * BEND.width + aside * BEND.aside} ${y + down * BEND.down}`;
  return `M${x - half} ${y} Q${bend(-1)} ${end.x} ${end.y} Q${bend(1)} ${x + half} ${y}`;
}

/** Where its sides bend: of its width, of its way aside and down. */
const BEND = { width: 0.7, aside: 0.14, down: 0.5 } as const;
