import { changes } from "#picture/changes";
import { dense, mainPart, type Pixels } from "#picture/main-part";
import type { Box, Layer } from "#picture/manifest";
import { around } from "#picture/view";
import { element } from "#ui/element";
import { mainBox } from "./layer-picture";
import type { Play } from "./play";
import { picturesOf } from "./room-files";

/** A change is so much of the thing, of 1. */
const LEAST = 0.1;

/**
 * Where in the room the piece is that a layer has changed: of what took the place of a thing, what
 * looks otherwise than before; else its main piece.
 */
export async function changedBox(play: Play, layer: Layer): Promise<Box> {
  const main = await mainBox(play, layer);
  const before = play.content.manifest.layers.find(
    ({ id, shows }) => "always" in shows && layer.replaces.includes(id),
  );
  if (before === undefined) return main;
  const box = around([before, layer]) ?? main;
  const [was, is] = [await pixelsIn(play, before, box), await pixelsIn(play, layer, box)];
  if (!was || !is) return main;
  const changed = changes(was, is);
  const { x, y, width, height } = dense(changed, mainPart(changed));
  // Of many small changes none tells more than the thing.
  if (width * height < LEAST * main.width * main.height) return main;
  return { x: box.x + x, y: box.y + y, width, height };
}

/** A layer's pixels as it lies in a box of the stage, one for each unit; undefined while its file is not to be had. */
async function pixelsIn(
  { content }: Play,
  { file, frame, x, y, width, height }: Layer,
  box: Box,
): Promise<Pixels | undefined> {
  const picture = frame && (await picturesOf(content, [file]))?.get(file);
  if (!picture) return undefined;
  const canvas = element("canvas");
  canvas.width = Math.ceil(box.width);
  canvas.height = Math.ceil(box.height);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const [left, top] = [x - box.x, y - box.y];
  pen?.drawImage(picture, frame.x, frame.y, frame.width, frame.height, left, top, width, height);
  return pen?.getImageData(0, 0, canvas.width, canvas.height);
}
