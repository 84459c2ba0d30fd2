import { afterEach, describe, expect, it } from "vitest";
import { extentOf, MAX_ZOOM } from "#picture/view";
import { openStage } from "#scenes/open-stage";
import { MissingPictureError, type Picture, type Stage, type StageOptions } from "#stage/stage";
import { paintedRoom, paintedUrl } from "../helpers/pictures";

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

async function open(options: Partial<StageOptions> = {}, urlOf = paintedUrl): Promise<Stage> {
  root = document.createElement("div");
  root.style.cssText = "width:960px;height:540px";
  document.body.append(root);
  const opened = await openStage(paintedRoom, urlOf, {
    root,
    renderer: "canvas",
    reducedMotion: true,
    locale: "ja",
    onTrouble: () => undefined,
    ...options,
  });
  stage = opened;
  await still();
  return opened;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until the loop sleeps: no frame is drawn any more. */
const still = () => wait(400);

/** Colours at points of the stage, after everything has come to rest. */
async function coloursAt(...points: [number, number][]): Promise<string[]> {
  await still();
  // Wakes the loop, which draws at once: WebGL can be read only in the task that drew.
  stage?.pan(0);
  return points.map(([x, y]) => colourAt(x, y));
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

    expect(await coloursAt([100, 100], [500, 380], [1300, 650])).toEqual([
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

    expect(await coloursAt([1300, 650], [1650, 250])).toEqual(["#ff0000", "#ff00ff"]);

    opened.show(calm);
    expect(await coloursAt([1300, 650], [1650, 250])).toEqual(["#00ff00", "#204080"]);
  });

  it("lets a thing glow by adding light, and stamps it in black and white", async () => {
    const opened = await open({ renderer });
    opened.show({ ...calm, glowing: ["board"] });
    expect(await coloursAt([500, 380])).toEqual(["#ffffff"]);

    opened.show({ ...calm, marks: { board: "danger" } });
    expect(await coloursAt([500, 380])).toEqual(["#000000"]);

    opened.show(calm);
    expect(await coloursAt([500, 380])).toEqual(["#ffffff"]);
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
    await still();
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
    await still();
    let width = 0;
    opened.onView((_, viewport) => {
      width = viewport.width;
    });

    expect(width).toBe(480);
    expect(root?.querySelector("canvas")?.getBoundingClientRect().width).toBeCloseTo(480, 0);
  });

  it("leaves nothing behind", async () => {
    const opened = await open({ renderer });
    opened.destroy();
    await still();

    expect(root?.querySelector("canvas")).toBeNull();
  });
});

it("draws the same again after the graphics driver took the picture away", async () => {
  const opened = await open({ renderer: "webgl" });
  opened.show(calm);
  const context = root?.querySelector("canvas")?.getContext("webgl");
  const switchOff = context?.getExtension("WEBGL_lose_context");
  switchOff?.loseContext();
  await wait(100);
  switchOff?.restoreContext();
  await wait(300);
  opened.show(calm);

  expect(switchOff).not.toBeNull();
  expect(await coloursAt([500, 380])).toEqual(["#ffffff"]);
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
  await wait(4200);
  views = 0;
  opened.show({ ...calm, links: ["stop"] });

  expect(opened.renderer).toBe("canvas");
  expect(await coloursAt([1300, 650])).toEqual(["#ff0000"]);
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
  await wait(300);

  expect(missing).toEqual(["lamp.webp"]);
  expect(await coloursAt([500, 380])).toEqual(["#ffffff"]);
});
