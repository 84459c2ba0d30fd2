// Phaser with only what scenes use. The order is that of phaser/src/phaser-core.js: its requires are
// circular, and factories loaded first die with "Object prototype may only be an Object or null".
// A scene that needs another object or file type adds it here and to tests/scenes/factories.browser.test.ts.
require("phaser-src/polyfills/requestVideoFrame");

const constants = require("phaser-src/const");

module.exports = {
  ...constants,
  BlendModes: require("phaser-src/renderer/BlendModes"),
  Cameras: { Scene2D: require("phaser-src/cameras/2d") },
  Core: require("phaser-src/core"),
  // The engine starts only with its event emitter registered.
  Events: require("phaser-src/events"),
  Game: require("phaser-src/core/Game"),
  GameObjects: {
    DisplayList: require("phaser-src/gameobjects/DisplayList"),
    GameObjectCreator: require("phaser-src/gameobjects/GameObjectCreator"),
    GameObjectFactory: require("phaser-src/gameobjects/GameObjectFactory"),
    UpdateList: require("phaser-src/gameobjects/UpdateList"),
    GameObject: require("phaser-src/gameobjects/GameObject"),
    Graphics: require("phaser-src/gameobjects/graphics/Graphics"),
    Image: require("phaser-src/gameobjects/image/Image"),
    Rectangle: require("phaser-src/gameobjects/shape/rectangle/Rectangle"),
    Factories: {
      Graphics: require("phaser-src/gameobjects/graphics/GraphicsFactory"),
      Image: require("phaser-src/gameobjects/image/ImageFactory"),
      Rectangle: require("phaser-src/gameobjects/shape/rectangle/RectangleFactory"),
    },
  },
  Loader: {
    FileTypes: { ImageFile: require("phaser-src/loader/filetypes/ImageFile") },
    LoaderPlugin: require("phaser-src/loader/LoaderPlugin"),
  },
  Math: {
    Between: require("phaser-src/math/Between"),
    Clamp: require("phaser-src/math/Clamp"),
    Linear: require("phaser-src/math/Linear"),
  },
  Plugins: require("phaser-src/plugins"),
  Scale: require("phaser-src/scale"),
  Scene: require("phaser-src/scene/Scene"),
  Scenes: require("phaser-src/scene"),
  Textures: require("phaser-src/textures"),
  Time: require("phaser-src/time"),
  Tweens: require("phaser-src/tweens"),
};
