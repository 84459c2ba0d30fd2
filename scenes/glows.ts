import type { GameObjects, Scene } from "phaser";
import type { Manifest } from "#picture/manifest";
import { addImage } from "./layer-sprites";
import type { Pictures } from "./pictures";

const GLOW_DEPTH = 4000;
const FADE_MS = 120;
const WAVE_MS = 420;
const WAVE_STEP_MS = 60;

/** Lets things glow softly; harmless and dangerous ones alike. */
export class Glows {
  readonly #scene: Scene;
  readonly #manifest: Manifest;
  readonly #pictures: Pictures;
  readonly #lit = new Map<string, GameObjects.Image>();

  constructor(scene: Scene, manifest: Manifest, pictures: Pictures) {
    this.#scene = scene;
    this.#manifest = manifest;
    this.#pictures = pictures;
  }

  show(ids: readonly string[], isInstant: boolean): void {
    for (const [id, image] of this.#lit) {
      if (ids.includes(id)) continue;
      image.destroy();
      this.#lit.delete(id);
    }
    for (const id of ids) {
      if (this.#lit.has(id)) continue;
      const image = this.#add(id);
      if (!image) continue;
      this.#lit.set(id, image);
      if (isInstant) continue;
      this.#scene.tweens.add({ targets: image, alpha: { from: 0, to: 1 }, duration: FADE_MS });
    }
  }

  /** A wave of light runs over everything once: all of this may be looked at. */
  invite(): void {
    for (const [index, { id }] of this.#manifest.things.entries()) {
      const image = this.#add(id)?.setAlpha(0);
      if (!image) continue;
      this.#scene.tweens.add({
        targets: image,
        alpha: 0.9,
        duration: WAVE_MS,
        delay: index * WAVE_STEP_MS,
        yoyo: true,
        onComplete: () => image.destroy(),
      });
    }
  }

  #add(id: string): GameObjects.Image | undefined {
    const glow = this.#manifest.things.find((thing) => thing.id === id)?.glow;
    if (!glow) return undefined;
    return (
      addImage(this.#scene, this.#pictures, glow)
        ?.setPosition(glow.x, glow.y)
        .setDisplaySize(glow.width, glow.height)
        // Added light would vanish on a pale wall: the halo is drawn as it is.
        .setDepth(GLOW_DEPTH)
    );
  }
}
