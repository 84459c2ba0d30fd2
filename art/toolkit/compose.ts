import type { Rectangle } from "./camera";
import { context2d } from "./canvas";
import { fromCanvas, type Picture, toCanvas } from "./picture";

/** A picture and where it lies. */
export interface Placed {
  readonly picture: Picture;
  readonly at: Rectangle;
}

/** A layer as the game draws it: shadow, the thing itself, then the light it sheds. */
export interface PlacedLayer {
  readonly id: string;
  readonly depth: number;
  readonly cutout: Placed;
  readonly shadow?: Placed;
  readonly light?: Placed;
}

/** Draws layers over a base in order of depth, as the game does. */
export function composed(base: Picture, layers: readonly PlacedLayer[]): Picture {
  const canvas = toCanvas(base);
  const context = context2d(canvas);
  const draw = (placed: Placed | undefined, operation: GlobalCompositeOperation) => {
    if (!placed) return;
    const { at, picture } = placed;
    context.globalCompositeOperation = operation;
    context.drawImage(toCanvas(picture), at.x, at.y, at.width, at.height);
  };
  for (const layer of layers.toSorted((a, b) => a.depth - b.depth)) {
    draw(layer.shadow, "source-atop");
    draw(layer.cutout, "source-over");
    draw(layer.light, "lighter");
  }
  return fromCanvas(canvas);
}

/** Mean difference of two pictures of one size, of 255, where either shows something. */
export function meanDifference(a: Picture, b: Picture): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    if (!a.data[i + 3] && !b.data[i + 3]) continue;
    for (let c = 0; c < 3; c++) sum += Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0));
    count += 3;
  }
  return count ? sum / count : 0;
}
