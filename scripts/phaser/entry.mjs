import Phaser from "./core.cjs";

export default Phaser;

export const {
  AUTO,
  BlendModes,
  CANVAS,
  Cameras,
  Core,
  Game,
  GameObjects,
  Loader,
  Scale,
  Scene,
  Scenes,
  Textures,
  Time,
  Tweens,
  VERSION,
  WEBGL,
} = Phaser;

const PhaserMath = Phaser.Math;

export { PhaserMath as Math };
