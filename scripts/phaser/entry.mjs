import Phaser from "./core.cjs";

export default Phaser;

export const {
  AUTO,
  BlendModes,
  CANVAS,
  Cameras,
  Core,
  Events,
  Game,
  GameObjects,
  Loader,
  Renderer,
  Scale,
  ScaleModes,
  Scene,
  Scenes,
  Structs,
  Textures,
  Time,
  Tweens,
  VERSION,
  WEBGL,
} = Phaser;

const PhaserMath = Phaser.Math;

export { PhaserMath as Math };
