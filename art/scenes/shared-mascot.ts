import { Scene } from "three";
import { bake } from "../toolkit/bake";
import { cameraAt } from "../toolkit/camera";
import { type LightRig, light } from "../toolkit/light";
import { type MascotOptions, mascot } from "../toolkit/people/mascot";
import { group } from "../toolkit/primitives";
import type { Still } from "../toolkit/still";

const WIDTH = 810;
const HEIGHT = 900;

/** The rooms' own light, aimed at one small figure. */
const portraitLight: LightRig = { ...light, target: [0, 0.7, 0], reach: 1.6 };

const portraits: Readonly<Record<string, MascotOptions>> = {
  salute: { pose: "salute", expression: "talk" },
  point: { pose: "point", expression: "talk", headTurn: 8 },
  warn: { pose: "warn", expression: "stern", headTilt: 3 },
  cheer: { pose: "cheer", expression: "happy", headTilt: -4 },
  wink: { pose: "stand", expression: "wink", headTilt: 7 },
  stand: { pose: "stand", expression: "smile" },
};

/** まもる隊長 as he stands beside the room and talks to the player. */
export const stills: readonly Still[] = Object.entries(portraits).map(([name, options]) => ({
  name: `mascot-${name}`,
  width: WIDTH,
  height: HEIGHT,
  quality: 86,
  rig: portraitLight,
  samples: 48,
  build() {
    const figure = group(mascot(options));
    bake(figure);
    const camera = cameraAt([0.25, 1.5, 6.6], [0.03, 0.66, 0], 13, WIDTH / HEIGHT);
    return { scene: new Scene().add(figure), camera };
  },
}));
