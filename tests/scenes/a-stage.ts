import { afterEach, expect } from "vitest";
import { openStage } from "#scenes/open-stage";
import type { Stage, StageOptions } from "#stage/stage";
import { paintedRoom, paintedUrl } from "../helpers/pictures";

let stage: Stage | undefined;
let root: HTMLElement | undefined;

/** The canvas of the stage that is open. */
export const canvas = () => root?.querySelector("canvas");

/** Gives the stage another width, in CSS pixels. */
export function widen(width: number): void {
  if (root) root.style.width = `${width}px`;
}

afterEach(() => {
  stage?.destroy();
  stage = undefined;
  root?.remove();
});

/** Opens a stage on the painted room in an element of 960 × 540 pixels. */
export async function open(
  options: Partial<StageOptions> = {},
  urlOf = paintedUrl,
  room = paintedRoom,
): Promise<Stage> {
  root = document.createElement("div");
  root.style.cssText = "width:960px;height:540px";
  document.body.append(root);
  const opened = await openStage(room, urlOf, {
    root,
    renderer: "canvas",
    reducedMotion: true,
    locale: "ja",
    onTrouble: () => undefined,
    ...options,
  });
  stage = opened;
  return opened;
}

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Colours at points of the stage as they are now. */
async function coloursAt(...points: [number, number][]): Promise<string[]> {
  stage?.pan(0);
  // Runs after the engine's own callback of the same frame: WebGL can be read only then.
  await new Promise(requestAnimationFrame);
  return points.map(([x, y]) => colourAt(x, y));
}

/** Expects colours at points, now or as soon as the pictures have come. */
export const expectColours = (...points: [number, number][]) =>
  expect.poll(() => coloursAt(...points), { timeout: 20_000, interval: 100 });

/** Resolves when no frame has been drawn for a while: the loop sleeps. */
export async function still(of: Stage): Promise<void> {
  let frames = 0;
  const off = of.onView(() => {
    frames += 1;
  });
  for (let before = -1; before !== frames; ) {
    before = frames;
    await wait(700);
  }
  off();
}

function colourAt(x: number, y: number): string {
  const canvas = root?.querySelector("canvas");
  if (!canvas) throw new Error("there is no canvas");
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("there is no context");
  context.drawImage(canvas, 0, 0);
  const scale = canvas.width / 1920;
  const [r = 0, g = 0, b = 0] = context.getImageData(x * scale, y * scale, 1, 1).data;
  return `#${[r, g, b].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
