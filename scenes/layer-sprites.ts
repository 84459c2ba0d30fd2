import { BlendModes, type GameObjects, type Scene } from "phaser";
import { type Layer, type Manifest, type Sprite, STAGE } from "#picture/manifest";
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
    addImage(scene, pictures, manifest.base)
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
    const images = [
      this.#place(layer.shadow, layer.depth - 0.2),
      this.#place(layer, layer.depth),
      this.#place(layer.light, layer.depth + 0.1)?.setBlendMode(BlendModes.ADD),
    ].filter((image) => image !== undefined);
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

  #place(sprite: Sprite | undefined, depth: number): GameObjects.Image | undefined {
    if (!sprite) return undefined;
    return addImage(this.#scene, this.#pictures, sprite.file)
      ?.setPosition(sprite.x, sprite.y)
      .setDisplaySize(sprite.width, sprite.height)
      .setDepth(depth);
  }
}

/** An image with its corner at (0, 0), or undefined while its picture is not there. */
export function addImage(
  scene: Scene,
  pictures: Pictures,
  file: string,
): GameObjects.Image | undefined {
  const picture = pictures.get(file);
  if (!picture) return undefined;
  if (!scene.textures.exists(file)) scene.textures.addImage(file, picture);
  return scene.add.image(0, 0, file).setOrigin(0);
}
