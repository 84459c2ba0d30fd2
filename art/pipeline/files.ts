import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Pixels } from "#picture/main-part";

const run = promisify(execFile);

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Where quick looks and originals go; never committed. */
export const CACHE = join(ROOT, ".cache/art");

/** What the game ships. */
export const assetsOf = (id: string): string => join(ROOT, "assets", id);

/** Single pictures of layers and glows: what the atlases are packed from. */
export const renderedOf = (id: string): string => join(ROOT, "art/scenes", id, "rendered");

/** Writes a PNG data address to a file. */
export async function writePng(path: string, png: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.from(png.slice(png.indexOf(",") + 1), "base64"));
}

/** A WebP file as a data address. */
export async function readWebp(path: string): Promise<string> {
  return `data:image/webp;base64,${(await readFile(path)).toString("base64")}`;
}

/** Writes a PNG data address as WebP. `quality` 0..100. Needs cwebp (Debian package webp). */
export async function writeWebp(path: string, png: string, quality: number): Promise<void> {
  const original = join(CACHE, "png", path.slice(ROOT.length + 1).replace(/\.webp$/, ".png"));
  await writePng(original, png);
  await mkdir(dirname(path), { recursive: true });
  const settings = ["-q", String(quality), "-alpha_q", "90", "-m", "6", "-sharp_yuv"];
  await run("cwebp", ["-quiet", ...settings, original, "-o", path]);
}

/** The pixels of a WebP file. Needs dwebp (of the same package). */
export async function readPixels(path: string): Promise<Pixels> {
  const { stdout } = await run("dwebp", ["-quiet", "-pam", path, "-o", "-"], {
    encoding: "buffer",
    maxBuffer: 64_000_000,
  });
  const start = stdout.indexOf("ENDHDR\n") + "ENDHDR\n".length;
  const fact = (name: string) =>
    Number(stdout.toString("latin1", 0, start).match(new RegExp(`^${name} (\\d+)$`, "m"))?.[1]);
  const [width, height, depth] = [fact("WIDTH"), fact("HEIGHT"), fact("DEPTH")];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < depth; channel++)
      data[pixel * 4 + channel] = stdout[start + pixel * depth + channel] ?? 0;
  return { data, width, height };
}

/** Bytes of all files of a folder. */
export async function folderSize(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The fronts of a place in the street, which stand beside the pictures of its room. */
const SHOPS: readonly string[] = ["shop.webp", "shop-half-shut.webp"];

/** Removes pictures of a room that nothing names any more. */
export async function removeStrays(folder: string, named: ReadonlySet<string>): Promise<void> {
  const strays = (await readdir(folder)).filter(
    (name) => name.endsWith(".webp") && !SHOPS.includes(name) && !named.has(name),
  );
  await Promise.all(strays.map((name) => rm(join(folder, name))));
}
