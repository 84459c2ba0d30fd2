import { BlendModes, type GameObjects, type Scene } from "phaser";
import { STAGE } from "#picture/manifest";

const MOOD_DEPTH = 4500;
const PULSE_MS = 520;
const PULSES = 3;

/** How far beyond the stage the shade reaches: walls and tall windows see beyond its edges. */
const REACH = 4;

/** Darkens the room and lets an alarm light breathe over it: pictures with alpha, no tint. */
export class Mood {
  readonly #scene: Scene;
  #parts: GameObjects.Image[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  show(mood: "calm" | "alarm", isInstant: boolean): void {
    const isAlarm = this.#parts.length > 0;
    if (isAlarm === (mood === "alarm")) return;
    for (const part of this.#parts.splice(0)) part.destroy();
    if (mood === "alarm") this.#alarm(isInstant);
  }

  #alarm(isInstant: boolean): void {
    const dark = this.#add("mood-dark", "rgba(16,14,44,0)", "rgba(16,14,44,0.42)");
    const red = this.#add("mood-red", "rgba(120,10,4,0)", "rgba(190,30,16,0.5)");
    red.setBlendMode(BlendModes.ADD).setAlpha(0.55);
    this.#parts = [dark, red];
    if (isInstant) return;
    this.#scene.tweens.add({ targets: dark, alpha: { from: 0, to: 1 }, duration: PULSE_MS });
    this.#scene.tweens.add({
      targets: red,
      alpha: { from: 0.15, to: 1 },
      duration: PULSE_MS,
      yoyo: true,
      repeat: PULSES - 1,
      // It stays lit afterwards, but moves no more: the fan can rest.
      onComplete: () => red.setAlpha(0.55),
    });
  }

  #add(key: string, centre: string, edge: string): GameObjects.Image {
    const { textures } = this.#scene;
    if (!textures.exists(key)) textures.addCanvas(key, vignette(centre, edge));
    return this.#scene.add
      .image(STAGE.width / 2, STAGE.height / 2, key)
      .setDisplaySize(STAGE.width * REACH, STAGE.height * REACH)
      .setDepth(MOOD_DEPTH);
  }
}

function vignette(centre: string, edge: string): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = 480;
  canvas.height = 270;
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  context.scale(1, 270 / 480);
  const gradient = context.createRadialGradient(240, 240, 90 / REACH, 240, 240, 390 / REACH);
  gradient.addColorStop(0, centre);
  gradient.addColorStop(1, edge);
  context.fillStyle = gradient;
  context.fillRect(0, 0, 480, 480);
  return canvas;
}
