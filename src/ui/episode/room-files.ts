import { element } from "#ui/element";
import type { Play } from "./play";

/** Decoded files of a room, by their names. */
export type Pictures = ReadonlyMap<string, HTMLImageElement>;

type Content = Pick<Play["content"], "urlOf">;

// Many pictures of a screen are made of the same files: each is decoded once, for the place now open.
const decoded = new WeakMap<Content, Map<string, Promise<HTMLImageElement | undefined>>>();

/** Some files of a room, decoded; undefined where one of them would not come. */
export async function picturesOf(
  content: Content,
  files: readonly string[],
): Promise<Pictures | undefined> {
  const known = decoded.get(content) ?? new Map<string, Promise<HTMLImageElement | undefined>>();
  decoded.set(content, known);
  const pictures = new Map<string, HTMLImageElement>();
  for (const file of new Set(files)) {
    const coming = known.get(file) ?? decode(content.urlOf(file));
    known.set(file, coming);
    const picture = await coming;
    if (picture === undefined) {
      known.delete(file);
      return undefined;
    }
    pictures.set(file, picture);
  }
  return pictures;
}

async function decode(url: string): Promise<HTMLImageElement | undefined> {
  const picture = element("img", { src: url, alt: "" });
  try {
    await picture.decode();
    return picture;
  } catch {
    return undefined;
  }
}
