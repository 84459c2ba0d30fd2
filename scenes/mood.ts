import { BlendModes, type GameObjects, type Scene } from "phaser";
import { STAGE } from "#picture/manifest";
import { ALARM, NIGHT, paintShade, REACH, type Shade } from "#stage/alarm-shade";

const MOOD_DEPTH = 4500;
const PULSE_MS = 520;
const PULSES = 3;

/** Darkens the room by night, and lets an alarm light breathe over it: pictures with alpha, no tint. */
export class Mood {
  readonly #scene: Scene;
  #parts: GameObjects.Image[] = [];
  #night: GameObjects.Image | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  show(mood: "calm" | "alarm", isInstant: boolean): void {
    const isAlarm = this.#parts.length > 0;
    if (isAlarm === (mood === "alarm")) return;
    for (const part of this.#parts.splice(0)) part.destroy();
    if (mood === "alarm") this.#alarm(isInstant);
  }

  showNight(isNight: boolean): void {
    if (isNight === (this.#night !== undefined)) return;
    this.#night?.destroy();
    this.#night = isNight ? this.#add(NIGHT).setBlendMode(BlendModes.MULTIPLY) : undefined;
  }

  #alarm(isInstant: boolean): void {
    const [{ alpha }, dark, red] = [ALARM[1], this.#add(ALARM[0]), this.#add(ALARM[1])];
    red.setBlendMode(BlendModes.ADD).setAlpha(alpha);
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
      onComplete: () => red.setAlpha(alpha),
    });
  }

  #add(shade: Shade): GameObjects.Image {
    const { textures } = this.#scene;
    const { name } = shade;
    if (!textures.exists(name)) textures.addCanvas(name, vignette(shade));
    return this.#scene.add
      .image(STAGE.width / 2, STAGE.height / 2, name)
      .setDisplaySize(STAGE.width * REACH, STAGE.height * REACH)
      .setDepth(MOOD_DEPTH);
  }
}

function vignette(shade: Shade): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = 480;
  canvas.height = 270;
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  context.scale(1, 270 / 480);
  paintShade(context, shade, 480);
  return canvas;
}
