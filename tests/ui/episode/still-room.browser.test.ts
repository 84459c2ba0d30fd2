import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scaleOf, wholeRoom } from "#picture/view";
import type { ViewListener } from "#stage/stage";
import { createRoom } from "#ui/episode/room";
import { openStillRoom } from "#ui/episode/still-room";
import { paintedRoom, paintedUrl } from "../../helpers/pictures";
import { aStage } from "./a-room";

const phone = { width: 390, height: 600 };
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("div");
  root.style.cssText = `position:relative;width:${phone.width}px;height:${phone.height}px`;
  document.body.append(root);
});

afterEach(() => root.remove());

const open = (urlOf = paintedUrl) => openStillRoom({ manifest: paintedRoom, urlOf }, root);
const picture = () => root.querySelector("img");

/** The part of the room that is seen, told last. */
function viewOf(room: { onView(listener: ViewListener): () => void }) {
  const seen = { x: Number.NaN, zoom: Number.NaN };
  room.onView(({ x, zoom }) => Object.assign(seen, { x, zoom }));
  return seen;
}

describe("a still room", () => {
  it("shows the first picture where the engine will paint the room", async () => {
    const still = await open();
    const scale = scaleOf(phone);

    expect(viewOf(still)).toEqual({ x: wholeRoom(phone).x, zoom: 1 });
    expect(Number.parseFloat(picture()?.style.width ?? "")).toBeCloseTo(1920 * scale, 2);
    expect(Number.parseFloat(picture()?.style.left ?? "")).toBeCloseTo(
      -wholeRoom(phone).x * scale,
      2,
    );
  });

  it("looks at a box, is dragged no further than the room goes, and fits a new size", async () => {
    const still = await open();
    const seen = viewOf(still);
    void still.lookAt({ x: 400, y: 300, width: 200, height: 160 });
    expect(seen.zoom).toBeGreaterThan(1);

    void still.lookAt("room");
    still.pan(-9999);
    expect(seen.x).toBe(0);

    root.style.width = "1200px";
    await expect.poll(() => seen.x).toBe(wholeRoom({ ...phone, width: 1200 }).x);
  });

  it("is gone without a trace", async () => {
    const still = await open();
    still.destroy();

    expect(root.childElementCount).toBe(0);
  });

  it("is not there when its picture is not", async () => {
    await expect(open(() => "/nowhere.webp")).rejects.toThrow();

    expect(root.childElementCount).toBe(0);
  });
});

describe("a room with a still picture first", () => {
  it("is looked at as was asked for, then painted by the stage where it was dragged to", async () => {
    const { room, stand, enter } = createRoom(paintedRoom);
    const seen = viewOf(room);
    expect(seen.x).toBeNaN();

    const still = await open();
    stand(still);
    room.pan(-100);
    expect(seen.x).toBe(wholeRoom(phone).x - 100);

    const dragged: number[] = [];
    enter({ ...aStage(phone), pan: (dx) => dragged.push(dx) });
    expect(dragged).toEqual([-100]);
    // Until the canvas has been painted, the picture below it stays.
    expect(picture()).not.toBeNull();
    await expect.poll(picture).toBeNull();
  });

  it("waits for the stage with what must be seen moving", async () => {
    const { room, stand, enter } = createRoom(paintedRoom);
    let runs = 0;
    room.whenOpen(() => {
      runs += 1;
    });
    stand(await open());
    expect(runs).toBe(0);

    enter(aStage());
    expect(runs).toBe(1);
  });

  it("is left with nothing in it", async () => {
    const { stand, leave } = createRoom(paintedRoom);
    stand(await open());
    leave();

    expect(picture()).toBeNull();
  });
});
