import type { GameObjects, Scene } from "phaser";
import type { Manifest } from "#picture/manifest";
import { type RoomState, visibleLayers } from "#picture/visible-layers";
import { addImage } from "./layer-sprites";
import type { Pictures } from "./pictures";

/** A thing's halo lies on the thing, but behind whoever stands before it. */
const ABOVE_THING = 0.15;
const ABOVE_ROOM = -1;
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

  /** What has gone, or become something else, has no halo: its outline would stay in the air. */
  show(wanted: readonly string[], state: RoomState, isInstant: boolean): void {
    const { layers } = this.#manifest;
    const seen = new Set(visibleLayers(this.#manifest, state).map(({ id }) => id));
    const ids = wanted.filter((id) => seen.has(id) || layers.every((layer) => layer.id !== id));
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
    const layer = this.#manifest.layers.find((each) => each.id === id);
    return (
      addImage(this.#scene, this.#pictures, glow)
        ?.setPosition(glow.x, glow.y)
        .setDisplaySize(glow.width, glow.height)
        // Added light would vanish on a pale wall: the halo is drawn as it is.
        .setDepth((layer?.depth ?? ABOVE_ROOM) + ABOVE_THING)
    );
  }
}
