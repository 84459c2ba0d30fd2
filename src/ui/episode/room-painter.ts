import { sharedArea, WHOLE } from "#picture/boxes";
import { type Box, type Manifest, type Sprite, STAGE } from "#picture/manifest";
import { spritesOf } from "#picture/sprites";
import { type RoomState, visibleLayers } from "#picture/visible-layers";
import { paintShade, REACH, type Shade } from "#stage/alarm-shade";
import type { Pictures } from "./room-files";

/** A picture of the room, ready to be drawn in its turn. */
export interface Painted extends Sprite {
  /** Light is added to what lies behind; everything else covers it. */
  readonly isLight?: boolean;
}

/** A thing's halo lies on the thing, but behind whoever stands before it. */
const HALO = 0.15;

/** What a room is made of in a state, with halos of some of its things, farthest first. */
export function paintedIn(
  manifest: Manifest,
  state: RoomState,
  glowing: readonly string[] = [],
): readonly Painted[] {
  const layers = visibleLayers(manifest, state);
  // What has gone has no halo: its outline would stay in the air.
  const halos = manifest.things
    .filter(({ id }) => glowing.includes(id))
    .flatMap(({ id, glow }) => {
      const thing = layers.find((layer) => layer.id === id);
      return thing ? [{ sprite: glow, depth: thing.depth + HALO, isAdded: false }] : [];
    });
  return [
    { file: manifest.base, ...WHOLE },
    ...[...layers.flatMap(spritesOf), ...halos]
      .toSorted((a, b) => a.depth - b.depth)
      .map(({ sprite, isAdded }) => ({ ...sprite, isLight: isAdded })),
  ];
}

/** Paints what of a room is seen in a view over all of a canvas, with so many of its pixels a stage unit. */
export function paintView(
  pen: CanvasRenderingContext2D,
  view: Box,
  scale: number,
  sprites: readonly Painted[],
  pictures: Pictures,
): void {
  pen.setTransform(scale, 0, 0, scale, -view.x * scale, -view.y * scale);
  for (const sprite of sprites) {
    const picture = pictures.get(sprite.file);
    if (!picture || sharedArea(sprite, view) === 0) continue;
    const { naturalWidth, naturalHeight } = picture;
    const from = sprite.frame ?? { x: 0, y: 0, width: naturalWidth, height: naturalHeight };
    pen.globalCompositeOperation = sprite.isLight ? "lighter" : "source-over";
    pen.drawImage(
      picture,
      from.x,
      from.y,
      from.width,
      from.height,
      sprite.x,
      sprite.y,
      sprite.width,
      sprite.height,
    );
  }
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalCompositeOperation = "source-over";
}

/** Lays the shades of a mood over what a view shows. */
export function paintShades(
  pen: CanvasRenderingContext2D,
  view: Box,
  scale: number,
  shades: readonly Shade[],
): void {
  const [wide, high] = [(STAGE.width * REACH) / SQUARE, (STAGE.height * REACH) / SQUARE];
  const [left, top] = [(-STAGE.width * (REACH - 1)) / 2, (-STAGE.height * (REACH - 1)) / 2];
  for (const shade of shades) {
    pen.setTransform(
      scale * wide,
      0,
      0,
      scale * high,
      (left - view.x) * scale,
      (top - view.y) * scale,
    );
    pen.globalAlpha = shade.alpha;
    pen.globalCompositeOperation = shade.blend;
    paintShade(pen, shade, SQUARE);
  }
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = "source-over";
}

/** A shade is painted in a square of its own, which is drawn as wide and high as it reaches. */
const SQUARE = 480;
