import type { GameObjects, Scene } from "phaser";
import type { Box } from "#picture/manifest";
import type { Seal } from "#stage/stage";

/** How wide a seal is drawn; then it is made as wide as its place. */
export const SEAL_WIDTH = 100;

const PAPER = 0xffffff;

/** Round and blue what was spotted, with corners and red what was missed: as their signs in the words. */
const looks = {
  "was-spotted": { ink: 0x1d4a9a, corner: 44 },
  "was-missed": { ink: 0xb93322, corner: 16 },
} as const;

/** Half of an eye: it is so wide, and its lids are arcs around points so far above and below. */
const EYE = { lid: 35, off: 18, angle: 59 } as const;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A seal around an eye; over one that saw nothing goes a stroke. */
export function drawnSeal(scene: Scene, seal: Seal, box: Box): GameObjects.Graphics {
  const { ink, corner } = looks[seal];
  const { lid, off, angle } = EYE;
  const drawn = scene.add
    .graphics({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
    .setScale(box.width / SEAL_WIDTH)
    .fillStyle(PAPER)
    .fillRoundedRect(-50, -50, 100, 100, corner + 6)
    .fillStyle(ink)
    .fillRoundedRect(-44, -44, 88, 88, corner)
    .lineStyle(8, PAPER);
  for (const [y, middle] of [
    [off, 270],
    [-off, 90],
  ] as const) {
    drawn
      .beginPath()
      .arc(0, y, lid, radians(middle - angle), radians(middle + angle))
      .strokePath();
  }
  drawn.fillStyle(PAPER).fillCircle(0, 0, 9);
  if (seal === "was-missed") {
    drawn.lineStyle(20, ink).lineBetween(-26, -26, 26, 26);
    drawn.lineStyle(8, PAPER).lineBetween(-28, -28, 28, 28);
  }
  return drawn;
}

/** A white disc with a blue tick at the thing's upper right: looked at, found harmless so far. */
export function drawnBadge(scene: Scene, box: Box): GameObjects.Graphics {
  return scene.add
    .graphics({ x: box.x + box.width - 4, y: box.y + 4 })
    .fillStyle(0x16305e)
    .fillCircle(0, 0, 24)
    .fillStyle(PAPER)
    .fillCircle(0, 0, 20)
    .lineStyle(6, 0x2f6fd6)
    .beginPath()
    .moveTo(-9, 1)
    .lineTo(-2, 8)
    .lineTo(10, -7)
    .strokePath();
}
