import { CANVAS, Game, Scene, WEBGL } from "phaser";
import { afterEach, expect, test } from "vitest";

let game: Game | undefined;

afterEach(() => {
  game?.destroy(true, false);
  game = undefined;
});

/** Runs `use` in a scene that has started, with the renderer given. */
function inScene<Result>(type: number, use: (scene: Scene) => Result): Promise<Result> {
  return new Promise((done, fail) => {
    class Trial extends Scene {
      create() {
        try {
          done(use(this));
        } catch (error) {
          fail(error);
        }
      }
    }
    game = new Game({ type, width: 32, height: 32, scene: Trial, banner: false });
  });
}

test.each([
  ["Canvas", CANVAS],
  ["WebGL", WEBGL],
])("our build of the engine makes in %s what scenes may ask for", async (_, type) => {
  const made = await inScene(type, ({ add, tweens, load }) => {
    const image = add.image(0, 0, "__DEFAULT");
    tweens.add({ targets: image, alpha: 0, duration: 1 });
    load.image("one", "data:,");
    return [
      image,
      add.sprite(0, 0, "__DEFAULT"),
      add.rectangle(0, 0, 2, 2, 0xff0000),
      add.graphics().fillCircle(1, 1, 1),
      add.container(0, 0, []),
    ].map((object) => object.type);
  });

  expect(made).toEqual(["Image", "Sprite", "Rectangle", "Graphics", "Container"]);
});
