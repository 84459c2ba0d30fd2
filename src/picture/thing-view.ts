import { inside, WHOLE } from "./boxes";
import { type Box, STAGE } from "./manifest";

/** So much of a thing's own size is seen around it, on every side. */
const AROUND = 0.12;

/**
 * The part of the room that shows a thing with what is around it: of a shape, width to height, and
 * never narrower than `least`, so that nothing small is drawn larger than its pixels bear.
 */
export function thingView(thing: Box, shape: number, least: number): Box {
  const padded = 1 + 2 * AROUND;
  const needed = Math.max(thing.width, thing.height * shape) * padded;
  const most = Math.min(STAGE.width, STAGE.height * shape);
  const width = Math.min(Math.max(needed, least), most);
  const height = width / shape;
  const middle = { x: thing.x + thing.width / 2, y: thing.y + thing.height / 2 };
  return inside({ x: middle.x - width / 2, y: middle.y - height / 2, width, height }, WHOLE);
}

/** So much of a thing's own size is left around it where it stands alone. */
const MARGIN = 0.05;

/** The part of a picture that shows a thing alone, of a shape and as wide as is needed, and `least`. */
export function aloneView(thing: Box, shape: number, least: number): Box {
  const needed = Math.max(thing.width, thing.height * shape) * (1 + 2 * MARGIN);
  const width = Math.max(needed, least);
  const height = width / shape;
  return {
    x: thing.x + (thing.width - width) / 2,
    y: thing.y + (thing.height - height) / 2,
    width,
    height,
  };
}
