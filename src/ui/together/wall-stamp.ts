import { quietPlace } from "#picture/quiet-place";
import { pixelsOf } from "#ui/episode/layer-picture";
import { picturesOf } from "#ui/episode/room-files";
import type { WallPlay } from "./wall-view";

/** Of the stamp and of the shield on a close-up, in shares of its width and height (wall-thing.css). */
const SIZES = {
  danger: { width: 0.264, height: 0.217 },
  safe: { width: 0.148, height: 0.21 },
} as const;

/**
 * Says to the styles where on a close-up its answer hides least of what tells it. Until the file has
 * come, and where the browser does not tell its pixels, that is the upper left.
 */
export async function placeAnswer(
  { content }: WallPlay,
  picture: HTMLElement,
  file: string,
  kind: keyof typeof SIZES,
): Promise<void> {
  const image = (await picturesOf(content, [file]))?.get(file);
  if (!image) return;
  const { naturalWidth: width, naturalHeight: height } = image;
  const pixels = pixelsOf(image, { x: 0, y: 0, width, height });
  if (!pixels) return;
  const { left, top } = quietPlace(pixels, SIZES[kind]);
  picture.style.setProperty("--answer-left", `${100 * left}%`);
  picture.style.setProperty("--answer-top", `${100 * top}%`);
}
