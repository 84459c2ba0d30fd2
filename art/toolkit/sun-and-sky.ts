import { Color, DirectionalLight, HemisphereLight, type Scene, Vector3 } from "three";
import type { Focus } from "./focus";
import type { LightRig } from "./light";
import { halton } from "./random";

const FAR = 18;

/** Texels of the shadow maps per unit: the sun's shadows are the sharper ones. */
const SUN_TEXELS = 165;
const SKY_TEXELS = 83;

/** Lights that are moved a little for every sample; their mean is a soft sun under a wide sky. */
export interface SunAndSky {
  /** Moves sun and sky to where sample `index` (from 0) wants them. */
  moveTo(index: number): void;
  /** Takes the lights out of the scene and frees their shadow maps. */
  remove(): void;
}

function shadowing(focus: Focus, texels: number, normalBias: number): DirectionalLight {
  const made = new DirectionalLight("#FFFFFF", 1);
  made.castShadow = true;
  made.shadow.mapSize.setScalar(Math.ceil(focus.radius * 2 * texels));
  made.shadow.bias = -0.0004;
  made.shadow.normalBias = normalBias;
  const { radius } = focus;
  const frame = { left: -radius, right: radius, top: radius, bottom: -radius, near: 0.5, far: 40 };
  Object.assign(made.shadow.camera, frame);
  made.target.position.copy(focus.center);
  return made;
}

/** A direction on the sun's disc. */
function sunDirection(rig: LightRig, index: number): Vector3 {
  const middle = new Vector3(...rig.sun.direction).normalize();
  const across = new Vector3().crossVectors(middle, new Vector3(0, 1, 0)).normalize();
  const along = new Vector3().crossVectors(middle, across);
  const radius = Math.sqrt(halton(index + 1, 2)) * rig.sun.softness;
  const angle = halton(index + 1, 3) * Math.PI * 2;
  return middle
    .addScaledVector(across, Math.cos(angle) * radius)
    .addScaledVector(along, Math.sin(angle) * radius)
    .normalize();
}

/** A direction on the dome, more often overhead than at the horizon. */
function skyDirection(rig: LightRig, index: number): Vector3 {
  const height = Math.sqrt(halton(index + 1, 5)) * 0.97 + 0.03;
  const radius = Math.sqrt(1 - height * height);
  const angle = halton(index + 1, 7) * Math.PI * 2;
  const direction = new Vector3(Math.cos(angle) * radius, height, Math.sin(angle) * radius);
  direction.applyAxisAngle(new Vector3(1, 0, 0), rig.sky.tilt);
  direction.y = Math.max(direction.y, 0.03);
  return direction.normalize();
}

/** All that the rig lights. */
const wholeRig = ({ target, reach }: LightRig): Focus => ({
  center: new Vector3(...target),
  radius: reach,
});

/** Puts the lights of a rig into a scene; their shadows are only right within `focus`. */
export function addSunAndSky(scene: Scene, rig: LightRig, focus = wholeRig(rig)): SunAndSky {
  const sun = shadowing(focus, SUN_TEXELS, 0.012);
  sun.color = new Color(rig.sun.color);
  sun.intensity = rig.sun.intensity;
  const sky = shadowing(focus, SKY_TEXELS, 0.02);
  sky.intensity = rig.sky.intensity;
  const fill = new HemisphereLight(rig.fill.sky, rig.fill.ground, rig.fill.intensity);
  const all = [sun, sky, fill, sun.target, sky.target];
  scene.add(...all);
  const top = new Color(rig.sky.top);
  const horizon = new Color(rig.sky.horizon);
  return {
    moveTo(index) {
      sun.position.copy(sun.target.position).addScaledVector(sunDirection(rig, index), FAR);
      const up = skyDirection(rig, index);
      sky.position.copy(sky.target.position).addScaledVector(up, FAR);
      sky.color.copy(horizon).lerp(top, up.y);
    },
    remove() {
      scene.remove(...all);
      sun.dispose();
      sky.dispose();
    },
  };
}
