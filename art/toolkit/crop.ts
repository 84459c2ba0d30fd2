import type { Rectangle } from "./camera";
import { context2d } from "./canvas";
import { blank, fromCanvas, type Picture, toCanvas } from "./picture";

/** The smallest rectangle holding every pixel that `isKept` accepts; undefined when none is. */
export function extent(
  picture: Picture,
  isKept: (offset: number) => boolean,
): Rectangle | undefined {
  const { width, height } = picture;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!isKept((y * width + x) * 4)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  if (right < 0) return undefined;
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** Where the picture shows more than `faintest` of 255 opacity. */
export const opaqueExtent = (picture: Picture, faintest = 2): Rectangle | undefined =>
  extent(picture, (offset) => (picture.data[offset + 3] ?? 0) > faintest);

/** A part of a picture. */
export function cropped(picture: Picture, part: Rectangle): Picture {
  const made = blank(part.width, part.height);
  for (let y = 0; y < part.height; y++) {
    const from = ((part.y + y) * picture.width + part.x) * 4;
    made.data.set(picture.data.subarray(from, from + part.width * 4), y * part.width * 4);
  }
  return made;
}

/** Grows a rectangle to even position and size, so that half resolution stays aligned. */
export function evened(part: Rectangle, width: number, height: number): Rectangle {
  const x = part.x - (part.x % 2);
  const y = part.y - (part.y % 2);
  const right = Math.min(width, part.x + part.width + ((part.x + part.width) % 2));
  const bottom = Math.min(height, part.y + part.height + ((part.y + part.height) % 2));
  return { x, y, width: right - x, height: bottom - y };
}

/** The picture at half its width and height. */
export function halved(picture: Picture): Picture {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.ceil(picture.width / 2));
  canvas.height = Math.max(1, Math.ceil(picture.height / 2));
  const context = context2d(canvas);
  context.imageSmoothingQuality = "high";
  context.drawImage(toCanvas(picture), 0, 0, canvas.width, canvas.height);
  return fromCanvas(canvas);
}
