import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { soundNames } from "#audio/sound";

const levels = z
  .record(
    z.string(),
    z.object({
      seconds: z.number(),
      lufs: z.number().optional(),
      peak: z.number(),
      webm: z.number(),
      mp3: z.number(),
      sha256: z.string(),
    }),
  )
  .parse(JSON.parse(readFileSync("assets/sound/levels.json", "utf8")));

describe.each([...soundNames, "calm", "tense"])("sound %s", (name) => {
  const level = levels[name];

  it("is there in both formats, as it was when it was measured", () => {
    const webm = readFileSync(`assets/sound/${name}.webm`);

    expect(level?.sha256).toBe(createHash("sha256").update(webm).digest("hex"));
    expect(statSync(`assets/sound/${name}.mp3`).size).toBe(level?.mp3);
  });

  it("does not clip, and is neither faint nor shrill", () => {
    expect(level?.peak).toBeLessThanOrEqual(-1);
    // Sounds too short to be measured have their peak only.
    if (level?.lufs !== undefined) {
      expect(Math.abs(level.lufs + 17)).toBeLessThanOrEqual(2.5);
    }
  });
});
