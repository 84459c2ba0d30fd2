import { dense, mainPart, shortened } from "#picture/main-part";
import type { Box, Layer } from "#picture/manifest";
import { element } from "#ui/element";
import type { Play } from "./play";

/**
 * The thing that stands in the room once a measure is bought, where there is one; `longest` is how
 * much longer than high it may be, where its frame is no wider.
 */
export function measurePicture(play: Play, measure: string, look: string, longest?: number) {
  const layer = play.content.manifest.layers.find(
    ({ shows }) => "measure" in shows && shows.measure === measure,
  );
  return layer && layerPicture(play, layer, look, longest);
}

/**
 * The thing that a layer of the room shows, cut out of the atlas it lies in, of scattered pieces
 * the main one; as large as the CSS makes it, undistorted. While the atlas is on its way, or would
 * not come, the place stays empty.
 */
export function layerPicture(
  { content }: Play,
  layer: Layer,
  look: string,
  longest = Number.POSITIVE_INFINITY,
): HTMLCanvasElement {
  const { file, frame } = layer;
  const canvas = element("canvas", { class: look, "aria-hidden": "true" });
  void atlas(content.urlOf(file)).then((picture) => {
    if (picture === undefined) return;
    const { naturalWidth: width, naturalHeight: height } = picture;
    const part = frame ?? { x: 0, y: 0, width, height };
    const cut = drawn(picture, part);
    const main = cut && shortened(cut, mainPart(cut), longest);
    const shown = main ? { ...main, x: part.x + main.x, y: part.y + main.y } : part;
    drawOn(canvas, picture, shown);
    // For CSS, which may show it larger, but not so large that it blurs.
    canvas.style.setProperty("--drawn-width", `${shown.width}px`);
    canvas.style.setProperty("--drawn-height", `${shown.height}px`);
  });
  return canvas;
}

/** Where in the room the main piece of what a layer shows is, once its picture has come. */
export async function mainBox({ content }: Play, layer: Layer): Promise<Box> {
  const picture = await atlas(content.urlOf(layer.file));
  const cut = picture && layer.frame && drawn(picture, layer.frame);
  if (!cut || !layer.frame) return layer;
  const { x, y, width, height } = dense(cut, mainPart(cut));
  const [right, down] = [layer.width / layer.frame.width, layer.height / layer.frame.height];
  return {
    x: layer.x + x * right,
    y: layer.y + y * down,
    width: width * right,
    height: height * down,
  };
}

/** The pixels of a part of a picture, where the browser tells them. */
function drawn(picture: HTMLImageElement, part: Box): ImageData | undefined {
  const canvas = element("canvas");
  // Kept where it is read: fetching it back from the graphics card takes longer than drawing it.
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  drawOn(canvas, picture, part);
  return pen?.getImageData(0, 0, part.width, part.height);
}

function drawOn(canvas: HTMLCanvasElement, picture: HTMLImageElement, part: Box): void {
  const { x, y, width, height } = part;
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  pen?.drawImage(picture, x, y, width, height, 0, 0, width, height);
}

// Every card of a screen cuts from the same file: it is decoded once, for the place now open.
let open:
  | { readonly url: string; readonly picture: Promise<HTMLImageElement | undefined> }
  | undefined;

function atlas(url: string): Promise<HTMLImageElement | undefined> {
  if (open?.url !== url) open = { url, picture: decoded(url) };
  return open.picture;
}

async function decoded(url: string): Promise<HTMLImageElement | undefined> {
  const picture = element("img", { src: url, alt: "" });
  try {
    await picture.decode();
    return picture;
  } catch {
    return undefined;
  }
}
