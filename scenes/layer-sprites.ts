import { BlendModes, type GameObjects, type Scene, type Textures } from "phaser";
import { type Frame, type Layer, type Manifest, STAGE } from "#picture/manifest";
import { type DrawnSprite, spritesOf } from "#picture/sprites";
import { type RoomState, visibleLayers } from "#picture/visible-layers";
import type { Pictures } from "./pictures";

const FADE_MS = 260;
const BASE_DEPTH = -1000;

/** Draws the room's layers: what is shown fades in, what it replaces fades out. */
export class LayerSprites {
  readonly #scene: Scene;
  readonly #manifest: Manifest;
  readonly #pictures: Pictures;
  readonly #drawn = new Map<string, GameObjects.Image[]>();

  constructor(scene: Scene, manifest: Manifest, pictures: Pictures) {
    this.#scene = scene;
    this.#manifest = manifest;
    this.#pictures = pictures;
    addImage(scene, pictures, { file: manifest.base })
      ?.setDisplaySize(STAGE.width, STAGE.height)
      .setDepth(BASE_DEPTH);
  }

  /** Shows a state of the room. Layers whose picture is still on its way appear with the next call. */
  show(state: RoomState, isInstant: boolean): void {
    const visible = visibleLayers(this.#manifest, state);
    const ids = new Set(visible.map(({ id }) => id));
    for (const layer of visible) {
      if (!this.#drawn.has(layer.id)) this.#appear(layer, isInstant);
    }
    for (const [id, images] of this.#drawn) {
      if (!ids.has(id)) this.#vanish(id, images, isInstant);
    }
  }

  #appear(layer: Layer, isInstant: boolean): void {
    const images = spritesOf(layer).flatMap((drawn) => this.#place(drawn) ?? []);
    if (images.length === 0) return;
    this.#drawn.set(layer.id, images);
    if (isInstant) return;
    this.#scene.tweens.add({ targets: images, alpha: { from: 0, to: 1 }, duration: FADE_MS });
  }

  #vanish(id: string, images: GameObjects.Image[], isInstant: boolean): void {
    this.#drawn.delete(id);
    const remove = () => {
      for (const image of images) image.destroy();
    };
    if (isInstant) remove();
    else
      this.#scene.tweens.add({ targets: images, alpha: 0, duration: FADE_MS, onComplete: remove });
  }

  #place({ sprite, depth, isAdded }: DrawnSprite): GameObjects.Image | undefined {
    return addImage(this.#scene, this.#pictures, sprite)
      ?.setPosition(sprite.x, sprite.y)
      .setDisplaySize(sprite.width, sprite.height)
      .setDepth(depth)
      .setBlendMode(isAdded ? BlendModes.ADD : BlendModes.NORMAL);
  }
}

/**
 * An image of a file or of a frame of it, with its corner at (0, 0); undefined while the file is
 * not there. The texture is made with the first image that wants it.
 */
export function addImage(
  { textures, add }: Scene,
  pictures: Pictures,
  { file, frame }: { readonly file: string; readonly frame?: Frame | undefined },
): GameObjects.Image | undefined {
  const picture = pictures.get(file);
  if (!picture) return undefined;
  if (!textures.exists(file)) textures.addImage(file, picture);
  return add.image(0, 0, file, frame && nameOf(textures.get(file), frame)).setOrigin(0);
}

/** Tells the texture of a frame when it is first wanted. */
function nameOf(texture: Textures.Texture, { x, y, width, height }: Frame): string {
  const name = `${x},${y},${width},${height}`;
  if (!texture.has(name)) texture.add(name, 0, x, y, width, height);
  return name;
}
