import type { Viewport } from "#picture/view";

/** More canvas pixels than this cost more than they show. */
const WIDEST = { webgl: 2560, canvas: 1920 } as const;

/** How large the canvas is, in its own pixels, and how many of them make a CSS pixel. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Sharp on dense screens, but never wider than the renderer can fill in time. */
export function canvasSize(
  { width, height }: Viewport,
  devicePixelRatio: number,
  renderer: "webgl" | "canvas",
): CanvasSize {
  const ratio = Math.min(devicePixelRatio, WIDEST[renderer] / Math.max(width, 1));
  return {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
    ratio,
  };
}
