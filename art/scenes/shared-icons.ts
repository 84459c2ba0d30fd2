import { type Object3D, Scene, Shape } from "three";
import { bake } from "../toolkit/bake";
import { cameraAt } from "../toolkit/camera";
import { type LightRig, light } from "../toolkit/light";
import { material } from "../toolkit/materials";
import { palette } from "../toolkit/palette";
import { mascot } from "../toolkit/people/mascot";
import { extrude, group, place, plane } from "../toolkit/primitives";
import type { ModelledStill, Still } from "../toolkit/still";

const NAVY = "#16305E";
const GROUND = "#3A6BC0";

/** The rooms' own light, aimed at the captain's face. */
const portraitLight: LightRig = { ...light, target: [0, 0.8, 0], reach: 1.6 };

/** The captain's badge, `size` high, its point below; its middle is the middle of the picture. */
function badge(size: number): Shape {
  const unit = size / 58;
  const x = (value: number) => (value - 32) * unit;
  const y = (value: number) => (32 - value) * unit;
  const shape = new Shape();
  shape.moveTo(x(32), y(3));
  shape.quadraticCurveTo(x(44), y(11), x(58), y(11));
  shape.bezierCurveTo(x(60), y(36), x(52), y(52), x(32), y(61));
  shape.bezierCurveTo(x(12), y(52), x(4), y(36), x(6), y(11));
  shape.quadraticCurveTo(x(20), y(11), x(32), y(3));
  return shape;
}

/** The golden badge with its navy rim, standing behind the captain. */
function shield(): Object3D {
  const rim = extrude(badge(1.5), 0.06, material(NAVY, { roughness: 0.5 }));
  const face = extrude(badge(1.28), 0.06, material(palette.mascotGold, { roughness: 0.45 }));
  return group(place(rim, { y: 0.8, z: -0.5 }), place(face, { y: 0.8, z: -0.46 }));
}

/** The captain salutes before his badge; `height` of the world that the picture shows. */
function icon(name: string, size: number, height: number, ground?: string): ModelledStill {
  return {
    name: `icon-${name}`,
    width: size,
    height: size,
    format: "png",
    rig: portraitLight,
    samples: 48,
    build() {
      const figure = group(mascot({ pose: "salute", expression: "talk" }), shield());
      bake(figure);
      const scene = new Scene().add(figure);
      if (ground !== undefined) {
        scene.add(plane(8, 8, material(ground, { roughness: 0.9 }), 0, 0.8, -1.4));
      }
      const distance = 7;
      const degreesHigh = (Math.atan(height / 2 / distance) * 360) / Math.PI;
      return { scene, camera: cameraAt([0, 1.05, distance], [0, 0.8, 0], degreesHigh, 1) };
    },
  };
}

/**
 * What stands for the game on a home screen. Those that a phone cuts its own corners from have a
 * ground up to the edge, and everything that matters within the middle four fifths.
 */
export const stills: readonly Still[] = [
  icon("192", 192, 1.56),
  icon("512", 512, 1.56),
  icon("maskable-512", 512, 2.1, GROUND),
  icon("apple-180", 180, 1.8, GROUND),
];
