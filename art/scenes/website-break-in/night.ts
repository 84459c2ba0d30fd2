import {
  AddEquation,
  Color,
  CustomBlending,
  type Mesh,
  MeshStandardMaterial,
  OneFactor,
  PlaneGeometry,
  SrcColorFactor,
  ZeroFactor,
} from "three";
import { stageCamera } from "../../toolkit/camera";
import { mesh } from "../../toolkit/primitives";

/** How much of red, green and blue is left of what lies in the dark. */
const LEFT = [0.34, 0.36, 0.5] as const;

/** Before everything in the room, as far from the camera. */
const AWAY = 21;

/**
 * Darkens all that lies behind it and is nothing itself: a layer has it as its shadow, which lies
 * over the whole room.
 */
export function dark(): Mesh {
  const surface = new MeshStandardMaterial({
    color: "#000000",
    metalness: 1,
    roughness: 1,
    emissive: new Color().setRGB(...LEFT),
    transparent: true,
    opacity: 0,
    depthTest: false,
    depthWrite: false,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: ZeroFactor,
    blendDst: SrcColorFactor,
    blendSrcAlpha: ZeroFactor,
    blendDstAlpha: OneFactor,
  });
  const made = mesh(new PlaneGeometry(9, 5.2), surface);
  made.castShadow = false;
  made.receiveShadow = false;
  made.renderOrder = 1;
  const camera = stageCamera();
  made.quaternion.copy(camera.quaternion);
  made.position.copy(camera.position);
  made.translateZ(-AWAY);
  return made;
}
