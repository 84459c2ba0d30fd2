import type { Layer } from "#picture/manifest";
import { element } from "#ui/element";
import type { Play } from "./play";

/** The thing that stands in the room once a measure is bought, where there is one. */
export function measurePicture(play: Play, measure: string, look: string) {
  const layer = play.content.manifest.layers.find(
    ({ shows }) => "measure" in shows && shows.measure === measure,
  );
  return layer && layerPicture(play, layer, look);
}

/**
 * The thing that a layer of the room shows, cut out of the atlas it lies in; as large as the CSS
 * makes it, undistorted. While the atlas is on its way, or would not come, the place stays empty.
 */
function layerPicture({ content }: Play, layer: Layer, look: string): HTMLCanvasElement {
  const { file, frame } = layer;
  const canvas = element("canvas", { class: look, "aria-hidden": "true" });
  void atlas(content.urlOf(file)).then((picture) => {
    if (picture === undefined) return;
    const { naturalWidth: width, naturalHeight: height } = picture;
    const part = frame ?? { x: 0, y: 0, width, height };
    canvas.width = part.width;
    canvas.height = part.height;
    const pen = canvas.getContext("2d");
    pen?.drawImage(picture, part.x, part.y, part.width, part.height, 0, 0, part.width, part.height);
  });
  return canvas;
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
