import { context2d } from "./canvas";

/** Pixels with straight (not premultiplied) alpha, top row first. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** An empty, fully transparent picture. */
export function blank(width: number, height: number): Picture {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) };
}

/** A canvas showing the picture. */
export function toCanvas(picture: Picture): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height;
  context2d(canvas).putImageData(new ImageData(picture.data, picture.width, picture.height), 0, 0);
  return canvas;
}

/** The pixels of a canvas. */
export function fromCanvas(canvas: HTMLCanvasElement): Picture {
  const { data } = context2d(canvas).getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, data: new Uint8ClampedArray(data) };
}

/** The picture as a PNG data address. */
export const toPng = (picture: Picture): string => toCanvas(picture).toDataURL("image/png");
