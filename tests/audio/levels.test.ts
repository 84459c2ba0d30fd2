import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { soundNames } from "#audio/sound";

const levelSchema = z.object({
  seconds: z.number(),
  lufs: z.number().optional(),
  peak: z.number(),
  webm: z.number(),
  mp3: z.number(),
  sha256: z.string(),
});
type Level = z.infer<typeof levelSchema>;

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

const levels = z.record(z.string(), levelSchema).parse(json("assets/sound/levels.json"));

/** Both formats are those that were measured. */
function expectAsMeasured(path: string, level: Level | undefined) {
  const webm = readFileSync(`${path}.webm`);
  expect(level?.sha256).toBe(createHash("sha256").update(webm).digest("hex"));
  expect(statSync(`${path}.mp3`).size).toBe(level?.mp3);
}

describe.each([...soundNames, "calm", "tense"])("sound %s", (name) => {
  const level = levels[name];

  it("is there in both formats, as it was when it was measured", () => {
    expectAsMeasured(`assets/sound/${name}`, level);
  });

  it("does not clip, and is neither faint nor shrill", () => {
    expect(level?.peak).toBeLessThanOrEqual(-1);
    // Sounds too short to be measured have their peak only.
    if (level?.lufs !== undefined) {
      expect(Math.abs(level.lufs + 17)).toBeLessThanOrEqual(2.5);
    }
  });
});

const rooms = readdirSync("assets").filter((room) => existsSync(`assets/${room}/ambient.webm`));

describe.each(rooms)("the sound of %s", (room) => {
  const level = levelSchema.parse(json(`assets/${room}/ambient.json`));

  it("is there in both formats, as it was when it was measured", () => {
    expectAsMeasured(`assets/${room}/ambient`, level);
  });

  it("is as loud as the others and does not clip", () => {
    expect(level.lufs).toBeCloseTo(-16, 0);
    expect(level.peak).toBeLessThanOrEqual(-1);
  });

  it("is small: at most 150 KB in either format", () => {
    expect(Math.max(level.webm, level.mp3)).toBeLessThanOrEqual(150_000);
  });
});
