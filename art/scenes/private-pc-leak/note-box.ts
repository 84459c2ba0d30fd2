import type { Draw } from "../../toolkit/canvas";
import { drawWay } from "../../toolkit/parts/clouds";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawHornedTile, drawNoteTile, drawPlanTile, drawWorld } from "./signs";

type Context = CanvasRenderingContext2D;

/** What the program on the family's computer does with its one box. */
export interface BoxState {
  /** Plans of houses that lie in it beside five pieces of music. */
  readonly plans: number;
  /** It is joined to the world; without that the ways are only dotted. */
  readonly isJoined?: boolean;
  /** Plans on their way out. */
  readonly leaving?: number;
  /** A virus in the shape of music has come in. */
  readonly isInfected?: boolean;
  /** Music is all that goes out. */
  readonly isOnlyMusic?: boolean;
}

function openBox(context: Context, width: number, height: number): void {
  panel(context, width * 0.04, height * 0.45, width * 0.92, height * 0.53, 26, "#C58C4E");
  panel(context, width * 0.06, height * 0.475, width * 0.88, height * 0.48, 18, "#FBE6C4");
  for (const [x, tilt] of [
    [0.04, -0.35],
    [0.96, 0.35],
  ] as const) {
    context.save();
    context.translate(width * x, height * 0.465);
    context.rotate(tilt);
    panel(context, x < 0.5 ? -width * 0.1 : 0, -14, width * 0.1, 28, 12, "#D9A465");
    context.restore();
  }
}

/** What lies in the box from left to right: plans between the notes. */
function mixed(plans: number): readonly ("note" | "plan")[] {
  const kinds: ("note" | "plan")[] = [];
  for (let note = 0; note < 5; note++) {
    kinds.push("note");
    if (note < plans) kinds.push("plan");
  }
  for (let plan = 5; plan < plans; plan++) kinds.push("plan");
  return kinds;
}

function tiles(context: Context, width: number, height: number, plans: number): void {
  const kinds = mixed(plans);
  const columns = Math.max(4, Math.ceil(kinds.length / 2));
  const pitch = (width * 0.86) / columns;
  const side = Math.min(height * 0.21, pitch - 10);
  for (const [index, kind] of kinds.entries()) {
    const x = width * 0.5 + ((index % columns) - (columns - 1) / 2) * pitch;
    const at = [x, height * (0.6 + Math.floor(index / columns) * 0.23)] as const;
    if (kind === "plan") drawPlanTile(context, at, side);
    else drawNoteTile(context, at, side);
  }
}

function ways(context: Context, width: number, height: number, state: BoxState): void {
  const isJoined = state.isJoined ?? false;
  const [top, bottom] = [height * 0.2, height * 0.46];
  drawWay(context, [width * 0.27, bottom], [width * 0.33, top], 22, "#E5402F", isJoined);
  drawWay(context, [width * 0.67, top], [width * 0.73, bottom], 22, "#2F7FC4", isJoined);
}

function travellers(context: Context, width: number, height: number, state: BoxState): void {
  for (let index = 0; index < (state.leaving ?? 0); index++) {
    const at = [width * (0.2 - (index % 2) * 0.12), height * (0.37 - index * 0.09)] as const;
    drawPlanTile(context, at, height * 0.15);
  }
  if (state.isOnlyMusic) drawNoteTile(context, [width * 0.17, height * 0.28], height * 0.17);
  if (state.isInfected) drawHornedTile(context, [width * 0.86, height * 0.3], height * 0.21);
}

/** The window of the exchange program: the world above, the open box below, a way each. */
export const drawNoteBox =
  (state: BoxState): Draw =>
  (context, width, height) => {
    fill(context, width, height, state.isInfected ? "#F4DDF7" : "#FFF8EA");
    openBox(context, width, height);
    tiles(context, width, height, state.plans);
    ways(context, width, height, state);
    drawWorld(context, width * 0.5, height * 0.2, height * 0.15);
    travellers(context, width, height, state);
  };
