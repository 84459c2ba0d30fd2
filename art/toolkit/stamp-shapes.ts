/** Size of every stamp, in pixels. */
export const STAMP_WIDTH = 520;
export const STAMP_HEIGHT = 300;

export type Context = CanvasRenderingContext2D;
type Shape = (context: Context, inset: number) => void;

export const middleX = STAMP_WIDTH / 2;
export const middleY = STAMP_HEIGHT / 2;

/** Traces a closed outline; nothing is drawn yet. */
export function polygon(context: Context, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
}

/** Corners of a ring around the middle, alternating between two radii when `depth` is given. */
function spikes(count: number, inset: number, depth: number): [number, number][] {
  return Array.from({ length: count * 2 }, (_, i) => {
    const angle = (i / (count * 2)) * Math.PI * 2 - Math.PI / 2;
    const share = i % 2 ? 1 - depth : 1;
    const [rx, ry] = [middleX - inset, middleY - inset];
    return [middleX + Math.cos(angle) * rx * share, middleY + Math.sin(angle) * ry * share];
  });
}

/** Outlines of stamps: traced `inset` pixels within the edge. */
export const shapes = {
  /** Long octagon, like a stop sign. */
  octagon(context, inset) {
    const cut = 74 - inset * 0.4;
    const [left, top, right, bottom] = [inset, inset, STAMP_WIDTH - inset, STAMP_HEIGHT - inset];
    polygon(context, [
      [left + cut, top],
      [right - cut, top],
      [right, top + cut],
      [right, bottom - cut],
      [right - cut, bottom],
      [left + cut, bottom],
      [left, bottom - cut],
      [left, top + cut],
    ]);
  },
  oval(context, inset) {
    context.beginPath();
    context.ellipse(middleX, middleY, middleX - inset, middleY - inset, 0, 0, Math.PI * 2);
  },
  frame(context, inset) {
    const [width, height] = [STAMP_WIDTH - 2 * inset, STAMP_HEIGHT - 2 * inset - 36];
    context.beginPath();
    context.roundRect(inset, inset + 18, width, height, 30 - inset * 0.3);
  },
  pill(context, inset) {
    const [width, height] = [STAMP_WIDTH - 2 * inset, STAMP_HEIGHT - 2 * inset - 36];
    context.beginPath();
    context.roundRect(inset, inset + 18, width, height, height / 2);
  },
  shield(context, inset) {
    const [left, top, right] = [inset + 8, inset, STAMP_WIDTH - inset - 8];
    const bottom = STAMP_HEIGHT - inset;
    context.beginPath();
    context.moveTo(left, top + 26);
    context.quadraticCurveTo(middleX * 0.6, top + 30, middleX, top);
    context.quadraticCurveTo(middleX * 1.4, top + 30, right, top + 26);
    context.bezierCurveTo(right, middleY + 60, right - 90, bottom - 18, middleX, bottom);
    context.bezierCurveTo(left + 90, bottom - 18, left, middleY + 60, left, top + 26);
    context.closePath();
  },
  /** Narrower below: something got smaller. */
  funnel(context, inset) {
    const [left, right] = [inset, STAMP_WIDTH - inset];
    const [top, bottom] = [inset + 14, STAMP_HEIGHT - inset - 14];
    polygon(context, [
      [left + inset * 0.4, top],
      [right - inset * 0.4, top],
      [right - 62, bottom],
      [left + 62, bottom],
    ]);
  },
  burst(context, inset) {
    polygon(context, spikes(15, inset, 0.13));
  },
  seal(context, inset) {
    polygon(context, spikes(30, inset, 0.035));
  },
} satisfies Record<string, Shape>;
