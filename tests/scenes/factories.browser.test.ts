import { BlendModes, CANVAS, Game, Scene, WEBGL } from "phaser";
import { afterEach, expect, test } from "vitest";

const SIZE = 60;

let game: Game | undefined;

afterEach(() => {
  game?.destroy(true, false);
  game = undefined;
});

const black = (() => {
  const canvas = document.createElement("canvas");
  canvas.width = 10;
  canvas.height = 10;
  const context = canvas.getContext("2d");
  context?.fillRect(0, 0, 10, 10);
  return canvas;
})();

/** Paints a scene on grey with the renderer given, and says which colours it has along y = 5. */
function painted(type: number, paint: (scene: Scene) => void): Promise<string[]> {
  return new Promise((done, fail) => {
    class Trial extends Scene {
      create() {
        try {
          this.textures.addCanvas("black", black);
          paint(this);
          this.game.events.once("postrender", () => done(coloursOf(this.game.canvas)));
        } catch (error) {
          fail(error);
        }
      }
    }
    game = new Game({
      type,
      width: SIZE,
      height: 10,
      scene: Trial,
      banner: false,
      backgroundColor: "#404040",
    });
  });
}

/** Colours in the middle of each 10 pixels, as hexadecimal. */
function coloursOf(canvas: HTMLCanvasElement): string[] {
  const copy = document.createElement("canvas");
  copy.width = SIZE;
  copy.height = 10;
  const context = copy.getContext("2d");
  context?.drawImage(canvas, 0, 0);
  return Array.from({ length: SIZE / 10 }, (_, index) => {
    const data = context?.getImageData(index * 10 + 5, 5, 1, 1).data ?? [];
    return [...data.slice(0, 3)].map((value) => value.toString(16).padStart(2, "0")).join("");
  });
}

test.each([
  ["Canvas", CANVAS],
  ["WebGL", WEBGL],
])("our build of the engine paints in %s what scenes may ask for", async (_, type) => {
  const colours = await painted(type, ({ add }) => {
    add.image(5, 5, "black");
    add.rectangle(15, 5, 10, 10, 0x00ff00);
    add.graphics({ x: 25, y: 5 }).fillStyle(0x0000ff).fillCircle(0, 0, 5);
    add.graphics().lineStyle(10, 0xff00ff).lineBetween(30, 5, 40, 5);
    add.rectangle(45, 5, 10, 10, 0x400000).setBlendMode(BlendModes.ADD);
  });

  expect(colours).toEqual(["000000", "00ff00", "0000ff", "ff00ff", "804040", "404040"]);
});

test("our build of the engine loads pictures and moves them", async () => {
  const gone = await new Promise<boolean>((done) => {
    class Trial extends Scene {
      preload() {
        this.load.image("loaded", black.toDataURL());
      }
      create() {
        const image = this.add.image(0, 0, "loaded");
        this.tweens.add({
          targets: image,
          alpha: 0,
          duration: 20,
          onComplete: () => done(image.width === 10 && image.alpha === 0),
        });
      }
    }
    game = new Game({
      type: CANVAS,
      width: SIZE,
      height: 10,
      scene: Trial,
      banner: false,
      loader: { imageLoadType: "HTMLImageElement" },
    });
  });

  expect(gone).toBe(true);
});
