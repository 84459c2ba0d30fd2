import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { soundNames } from "#audio/sound";

const fileSchema = z.object({
  lufs: z.number().optional(),
  peak: z.number(),
  bytes: z.number(),
  sha256: z.string(),
});
/** Both files are measured as they are heard: a codec makes a wave fainter and its peaks higher. */
const levelSchema = z.object({ seconds: z.number(), webm: fileSchema, mp3: fileSchema });
type Level = z.infer<typeof levelSchema>;

const formats = ["webm", "mp3"] as const;

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

const levels = z.record(z.string(), levelSchema).parse(json("assets/sound/levels.json"));

/** Both formats are those that were measured. */
function expectAsMeasured(path: string, level: Level | undefined) {
  for (const format of formats) {
    const file = readFileSync(`${path}.${format}`);
    expect(level?.[format]).toMatchObject({
      sha256: createHash("sha256").update(file).digest("hex"),
      bytes: file.length,
    });
  }
}

describe.each([...soundNames, "calm", "tense"])("sound %s", (name) => {
  const level = levels[name];

  it("is there in both formats, as it was when it was measured", () => {
    expectAsMeasured(`assets/sound/${name}`, level);
  });

  it.each(formats)("does not clip, and is neither faint nor shrill, as %s", (format) => {
    const { peak, lufs } = level?.[format] ?? { peak: 0 };
    expect(peak).toBeLessThanOrEqual(-1);
    // Sounds too short to be measured have their peak only.
    if (lufs !== undefined) expect(Math.abs(lufs + 17)).toBeLessThanOrEqual(2.5);
  });
});

const rooms = readdirSync("assets").filter((room) => existsSync(`assets/${room}/ambient.webm`));

describe.each(rooms)("the sound of %s", (room) => {
  const level = levelSchema.parse(json(`assets/${room}/ambient.json`));

  it("is there in both formats, as it was when it was measured", () => {
    expectAsMeasured(`assets/${room}/ambient`, level);
  });

  it.each(formats)("is as loud as the others, does not clip and is small, as %s", (format) => {
    const { lufs = 0, peak, bytes } = level[format];
    expect(Math.abs(lufs + 16)).toBeLessThanOrEqual(0.7);
    expect(peak).toBeLessThanOrEqual(-1);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });
});
