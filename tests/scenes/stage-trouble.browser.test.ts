import { expect, it } from "vitest";
import { calmPicture as calm, MissingPictureError } from "#stage/stage";
import { paintedUrl } from "../helpers/pictures";
import { canvas, expectColours, open, wait } from "./a-stage";

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
  const context = canvas()?.getContext("webgl");
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
  canvas()?.getContext("webgl")?.getExtension("WEBGL_lose_context")?.loseContext();
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

it("presses a stamp that was asked for before its picture had come, as after a reload", async () => {
  const opened = await open();
  opened.show(calm);
  void opened.stamp("promise", { x: 400, y: 300, width: 200, height: 160 });

  await expectColours([500, 380]).toEqual(["#000000"]);
  opened.clearStamps();
  await expectColours([500, 380]).toEqual(["#ffffff"]);
});
