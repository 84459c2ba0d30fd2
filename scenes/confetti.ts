import { Math as PhaserMath, type Scene } from "phaser";
import { STAGE } from "#picture/manifest";

const PIECES = 70;
const CONFETTI_DEPTH = 7000;
const COLOURS = [0xffd24a, 0xff6f59, 0x3d7dd8, 0x4fae62, 0xff9fb2, 0x8b7bd8];

/** Throws paper over the room once. */
export function throwConfetti(scene: Scene): void {
  for (let piece = 0; piece < PIECES; piece++) {
    const paper = scene.add
      .rectangle(
        PhaserMath.Between(0, STAGE.width),
        PhaserMath.Between(-260, -20),
        PhaserMath.Between(12, 22),
        PhaserMath.Between(8, 14),
        COLOURS[piece % COLOURS.length],
      )
      .setDepth(CONFETTI_DEPTH);
    scene.tweens.add({
      targets: paper,
      y: STAGE.height + 40,
      x: `+=${PhaserMath.Between(-160, 160)}`,
      angle: PhaserMath.Between(-720, 720),
      duration: PhaserMath.Between(1600, 3200),
      delay: PhaserMath.Between(0, 500),
      onComplete: () => paper.destroy(),
    });
  }
}
