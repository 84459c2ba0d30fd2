import { afterEach, describe, expect, it } from "vitest";
import { extentOf, MAX_ZOOM } from "#picture/view";
import { openStage } from "#scenes/open-stage";
import { MissingPictureError, type Picture, type Stage, type StageOptions } from "#stage/stage";
import { packedRoom, paintedRoom, paintedUrl } from "../helpers/pictures";

const calm: Picture = {
  links: [],
  measures: [],
  marks: {},
  glowing: [],
  inviting: false,
  mood: "calm",
};
const board = { x: 400, y: 300, width: 200, height: 160 };

let stage: Stage | undefined;
let root: HTMLElement | undefined;

afterEach(() => {
  stage?.destroy();
  stage = undefined;
  root?.remove();
});

async function open(
  options: Partial<StageOptions> = {},
  urlOf = paintedUrl,
  room = paintedRoom,
): Promise<Stage> {
  root = document.createElement("div");
  root.style.cssText = "width:960px;height:540px";
  document.body.append(root);
  const opened = await openStage(room, urlOf, {
    root,
    renderer: "canvas",
    reducedMotion: true,
    locale: "ja",
    onTrouble: () => undefined,
    ...options,
  });
  stage = opened;
  return opened;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Colours at points of the stage as they are now. */
async function coloursAt(...points: [number, number][]): Promise<string[]> {
  stage?.pan(0);
  // Runs after the engine's own callback of the same frame: WebGL can be read only then.
  await new Promise(requestAnimationFrame);
  return points.map(([x, y]) => colourAt(x, y));
}

/** Expects colours at points, now or as soon as the pictures have come. */
const expectColours = (...points: [number, number][]) =>
  expect.poll(() => coloursAt(...points), { timeout: 20_000, interval: 100 });

/** Resolves when no frame has been drawn for a while: the loop sleeps. */
async function still(of: Stage): Promise<void> {
  let frames = 0;
  const off = of.onView(() => {
    frames += 1;
  });
  for (let before = -1; before !== frames; ) {
    before = frames;
    await wait(700);
  }
  off();
}

function colourAt(x: number, y: number): string {
  const canvas = root?.querySelector("canvas");
  if (!canvas) throw new Error("there is no canvas");
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("there is no context");
  context.drawImage(canvas, 0, 0);
  const scale = canvas.width / 1920;
  const [r = 0, g = 0, b = 0] = context.getImageData(x * scale, y * scale, 1, 1).data;
  return `#${[r, g, b].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

describe.each(["canvas", "webgl"] as const)("the stage in %s", (renderer) => {
  it("draws the room and what always shows", async () => {
    const opened = await open({ renderer });
    opened.show(calm);

    await expectColours([100, 100], [500, 380], [1300, 650]).toEqual([
      "#204080",
      "#ffffff",
      "#00ff00",
    ]);
    expect(opened.renderer).toBe(renderer);
  });

  it("acts out links and shows what was bought", async () => {
    const opened = await open({ renderer });
    opened.show(calm);
    opened.show({ ...calm, links: ["stop"], measures: ["lamp"] });

    await expectColours([1300, 650], [1650, 250]).toEqual(["#ff0000", "#ff00ff"]);

    opened.show(calm);
    await expectColours([1300, 650], [1650, 250]).toEqual(["#00ff00", "#204080"]);
  });

  it("draws frames of one file as it draws files", async () => {
    const opened = await open({ renderer }, paintedUrl, packedRoom);
    opened.show({ ...calm, links: ["stop"], measures: ["lamp"] });

    // Both are one colour to their very edges: nothing of the neighbour shines through.
    await expectColours([1202, 502], [1398, 798], [1602, 202], [1698, 298]).toEqual([
      "#ff0000",
      "#ff0000",
      "#ff00ff",
      "#ff00ff",
    ]);
  });

  it("lets a thing glow, and stamps it", async () => {
    const opened = await open({ renderer });
    opened.show({ ...calm, glowing: ["board"] });
    await expectColours([500, 380]).toEqual(["#404000"]);

    opened.show({ ...calm, marks: { board: "danger" } });
    await expectColours([500, 380]).toEqual(["#000000"]);

    opened.show(calm);
    await expectColours([500, 380]).toEqual(["#ffffff"]);
  });

  it("looks at a box, tells the view in the same frame, and goes back", async () => {
    const opened = await open({ renderer });
    opened.show(calm);
    const told: { x: number; y: number; zoom: number }[] = [];
    opened.onView((view) => told.push(view));
    await opened.lookAt(board);
    const view = told.at(-1);
    const extent = extentOf({ width: 960, height: 540 }, view?.zoom ?? 0);

    expect(view?.zoom).toBe(MAX_ZOOM);
    expect((view?.x ?? 0) + extent.width / 2).toBeGreaterThan(500);

    await opened.lookAt("room");
    expect(told.at(-1)).toEqual({ x: 0, y: 0, zoom: 1 });
  });

  it("travels there when motion is welcome, and whoever waits hears of it when overtaken", async () => {
    const opened = await open({ renderer, reducedMotion: false });
    opened.show(calm);
    const first = opened.lookAt(board);
    const second = opened.lookAt("room");
    await Promise.all([first, second]);

    let last = 0;
    opened.onView(({ zoom }) => {
      last = zoom;
    });
    expect(last).toBe(1);
  });

  it("sleeps when nothing moves, and wakes for the next change", async () => {
    const opened = await open({ renderer });
    opened.show(calm);
    await still(opened);
    let frames = 0;
    opened.onView(() => {
      frames += 1;
    });
    frames = 0;
    await wait(500);
    expect(frames).toBe(0);

    opened.show({ ...calm, mood: "alarm" });
    expect(frames).toBeGreaterThan(0);
  });

  it("fits a new size", async () => {
    const opened = await open({ renderer });
    opened.show(calm);
    if (root) root.style.width = "480px";
    let width = 0;
    opened.onView((_, viewport) => {
      width = viewport.width;
    });

    await expect.poll(() => width, { timeout: 20_000 }).toBe(480);
    expect(root?.querySelector("canvas")?.getBoundingClientRect().width).toBeCloseTo(480, 0);
  });

  it("leaves nothing behind", async () => {
    const opened = await open({ renderer });
    opened.destroy();

    await expect.poll(() => root?.querySelector("canvas"), { timeout: 20_000 }).toBeNull();
  });
});

it("gives every texture back", async () => {
  const held = new Set<WebGLTexture>();
  const { createTexture, deleteTexture } = WebGLRenderingContext.prototype;
  WebGLRenderingContext.prototype.createTexture = function () {
    const texture = createTexture.call(this);
    held.add(texture);
    return texture;
  };
  WebGLRenderingContext.prototype.deleteTexture = function (texture) {
    if (texture) held.delete(texture);
    deleteTexture.call(this, texture);
  };
  try {
    const opened = await open({ renderer: "webgl" });
    opened.show({ ...calm, links: ["stop"], measures: ["lamp"], marks: { board: "danger" } });
    await expectColours([1300, 650]).toEqual(["#ff0000"]);
    expect(held.size).toBeGreaterThan(5);

    opened.destroy();
    // One of a single pixel, which marks texture units that are free, is the engine's own to keep.
    await expect.poll(() => held.size, { timeout: 20_000 }).toBeLessThanOrEqual(1);
  } finally {
    Object.assign(WebGLRenderingContext.prototype, { createTexture, deleteTexture });
  }
});

it("draws the same again after the graphics driver took the picture away", async () => {
  const opened = await open({ renderer: "webgl" });
  opened.show(calm);
  const context = root?.querySelector("canvas")?.getContext("webgl");
  const switchOff = context?.getExtension("WEBGL_lose_context");
  switchOff?.loseContext();
  await wait(100);
  switchOff?.restoreContext();

  expect(switchOff).not.toBeNull();
  await expectColours([500, 380]).toEqual(["#ffffff"]);
});

it("goes on with Canvas when the driver does not come back", async () => {
  const opened = await open({ renderer: "webgl" });
  opened.show(calm);
  let views = 0;
  opened.onView(() => {
    views += 1;
  });
  root
    ?.querySelector("canvas")
    ?.getContext("webgl")
    ?.getExtension("WEBGL_lose_context")
    ?.loseContext();
  await expect.poll(() => opened.renderer, { timeout: 20_000 }).toBe("canvas");
  views = 0;
  opened.show({ ...calm, links: ["stop"] });

  await expectColours([1300, 650]).toEqual(["#ff0000"]);
  expect(views).toBeGreaterThan(0);
});

it("names the picture that the room cannot do without", async () => {
  const opening = open({}, (file) => (file === "board.webp" ? "/nowhere.webp" : paintedUrl(file)));

  await expect(opening).rejects.toEqual(new MissingPictureError("board.webp"));
});

it("plays on without a later picture, and says which is missing", async () => {
  const missing: string[] = [];
  const opened = await open({ onTrouble: ({ file }) => missing.push(file) }, (file) =>
    file === "lamp.webp" ? "/nowhere.webp" : paintedUrl(file),
  );
  opened.show({ ...calm, measures: ["lamp"] });

  await expect.poll(() => missing, { timeout: 20_000 }).toEqual(["lamp.webp"]);
  await expectColours([500, 380]).toEqual(["#ffffff"]);
});
