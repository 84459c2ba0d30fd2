import { BlendModes, type GameObjects, type Scene, type Textures } from "phaser";
import { type Frame, type Layer, type Manifest, STAGE } from "#picture/manifest";
import { type DrawnSprite, spritesOf } from "#picture/sprites";
import { personIn, type RoomState, visibleLayers } from "#picture/visible-layers";
import type { Pictures } from "./pictures";

const FADE_MS = 260;

/** Somebody who takes another pose is pressed flat so far, and springs back in this time. */
const SQUASH = { to: 0.92, ms: 120 } as const;
const BASE_DEPTH = -1000;

/** Draws the room's layers: what is shown fades in, what it replaces fades out. */
export class LayerSprites {
  readonly #scene: Scene;
  readonly #manifest: Manifest;
  readonly #pictures: Pictures;
  readonly #drawn = new Map<string, GameObjects.Image[]>();
  #base: GameObjects.Image | undefined;

  constructor(scene: Scene, manifest: Manifest, pictures: Pictures) {
    this.#scene = scene;
    this.#manifest = manifest;
    this.#pictures = pictures;
  }

  /** Shows a state of the room. Layers whose picture is still on its way appear with the next call. */
  show(state: RoomState, isInstant: boolean): void {
    this.#base ??= this.#addBase();
    const visible = visibleLayers(this.#manifest, state);
    const ids = new Set(visible.map(({ id }) => id));
    for (const layer of visible) {
      if (!this.#drawn.has(layer.id)) this.#appear(layer, isInstant);
    }
    for (const [id, images] of this.#drawn) {
      if (ids.has(id)) continue;
      const layer = this.#manifest.layers.find((each) => each.id === id);
      this.#vanish(id, images, isInstant || (layer !== undefined && this.#isPose(layer)));
    }
  }

  /** Not before there is something to show: the canvas stays clear over whatever lies below it. */
  #addBase(): GameObjects.Image | undefined {
    return addImage(this.#scene, this.#pictures, { file: this.#manifest.base })
      ?.setDisplaySize(STAGE.width, STAGE.height)
      .setDepth(BASE_DEPTH);
  }

  #appear(layer: Layer, isInstant: boolean): void {
    const sprites = spritesOf(layer);
    // A shadow may lie in a file that is here, and who casts it in one that is still on its way.
    if (!sprites.every(({ sprite }) => this.#pictures.get(sprite.file))) return;
    const images = sprites.flatMap((drawn) => this.#place(drawn) ?? []);
    this.#drawn.set(layer.id, images);
    if (isInstant) return;
    if (this.#isPose(layer)) for (const image of images) this.#squash(image);
    else this.#scene.tweens.add({ targets: images, alpha: { from: 0, to: 1 }, duration: FADE_MS });
  }

  /** A person in whatever pose: one takes the place of the other at once, never both half seen. */
  #isPose(layer: Layer): boolean {
    return personIn(this.#manifest.layers, layer) !== undefined;
  }

  /** Feet stay where they are. */
  #squash(image: GameObjects.Image): void {
    const { y, scaleY, displayHeight } = image;
    this.#scene.tweens.add({
      targets: image,
      scaleY: { from: scaleY * SQUASH.to, to: scaleY },
      y: { from: y + displayHeight * (1 - SQUASH.to), to: y },
      duration: SQUASH.ms,
      ease: "Back.easeOut",
    });
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
