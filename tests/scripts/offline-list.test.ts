import { describe, expect, test } from "vitest";
import { roomOf } from "../../scripts/room-of";
import { inRoot } from "../../scripts/root";
import { offlineListOf } from "../../scripts/vite/offline-list";
import { scenarioIds } from "../../scripts/words";

type Bundle = Parameters<typeof offlineListOf>[0];

const [one = "", two = ""] = scenarioIds();

const asset = (fileName: string, ...originalFileNames: string[]) => ({
  type: "asset",
  fileName,
  originalFileNames,
  source: "1234",
});
const chunk = (fileName: string, moduleIds: string[], css: string[] = []) => ({
  type: "chunk",
  fileName,
  moduleIds,
  code: "12345678",
  viteMetadata: { importedCss: new Set(css) },
});

/** A build as far as the list looks at it. */
function listOf(...outputs: readonly { readonly fileName: string }[]) {
  const bundle = Object.fromEntries(outputs.map((output) => [output.fileName, output]));
  return offlineListOf(bundle as unknown as Bundle, [one, two]);
}

describe("what a place needs", () => {
  test("are its words and things, its room, the addresses of its pictures and its letters", () => {
    const { places } = listOf(
      chunk("assets/scenario-1.js", ["\0vite/helper", inRoot("scenarios", one, "scenario.json")]),
      chunk("assets/pictures-1.js", [`\0virtual:pictures/${roomOf(one)}`]),
      asset("assets/room-1.webp", `assets/${roomOf(one)}/room.webp`),
      chunk("assets/font-1.js", [inRoot(".cache", "fonts", `${one}.css`)], ["assets/font-1.css"]),
      asset("assets/font-1.css"),
      asset("assets/text-1.woff2", `.cache/fonts/${one}-text-0a1b2c3d4e5f.woff2`),
      asset("assets/room-2.webp", `assets/${roomOf(two)}/room.webp`),
    );

    expect(places[one]).toEqual({
      "assets/font-1.css": 4,
      "assets/font-1.js": 8,
      "assets/pictures-1.js": 8,
      "assets/room-1.webp": 4,
      "assets/scenario-1.js": 8,
      "assets/text-1.woff2": 4,
    });
    expect(places[two]).toEqual({ "assets/room-2.webp": 4 });
  });

  test("is both rooms' where one picture stands for two", () => {
    const rooms = [one, two].map((id) => `assets/${roomOf(id)}/kettle-close.webp`);
    const { places } = listOf(asset("assets/kettle.webp", ...rooms));

    expect([places[one], places[two]]).toEqual([
      { "assets/kettle.webp": 4 },
      { "assets/kettle.webp": 4 },
    ]);
  });

  test("leaves to the shell the street, the guide, the engine and what several places share", () => {
    const { places, sounds } = listOf(
      asset("assets/shop.webp", `assets/${roomOf(one)}/shop.webp`),
      asset("assets/title.webp", "assets/shared/title.webp"),
      asset("assets/text-0.woff2", ".cache/fonts/guide-text-0a1b2c3d4e5f.woff2"),
      chunk("assets/engine.js", [inRoot(".cache", "phaser", "phaser.js")]),
      chunk(
        "assets/structures.js",
        [one, two].map((id) => inRoot("scenarios", id, "scenario.json?raw")),
      ),
    );

    expect({ places, sounds }).toEqual({ places: { [one]: {}, [two]: {} }, sounds: {} });
  });

  test("names the sounds of all places apart, in every format", () => {
    const { sounds } = listOf(
      asset("assets/calm-1.webm", "assets/sound/calm.webm"),
      asset("assets/calm-1.mp3", "assets/sound/calm.mp3"),
    );

    expect(Object.keys(sounds)).toEqual(["assets/calm-1.mp3", "assets/calm-1.webm"]);
  });
});
