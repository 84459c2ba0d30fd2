import { MissingPictureError } from "#stage/stage";

/** A picture that takes longer than this is treated as missing; the player may try again. */
const TIMEOUT_MS = 20_000;

const TRIES = 2;

/** Loads pictures once each and hands them out again. */
export interface Pictures {
  /** Rejects with MissingPictureError when it would not come, or not in time. */
  load(file: string): Promise<HTMLImageElement>;
  /** Loads several; rejects with the first that is missing. */
  loadAll(files: readonly string[]): Promise<void>;
  /** The picture if it is there by now. */
  get(file: string): HTMLImageElement | undefined;
}

/** `urlOf` gives the address of a file; addresses never change while the page lives. */
export function createPictures(urlOf: (file: string) => string): Pictures {
  const pending = new Map<string, Promise<HTMLImageElement>>();
  const loaded = new Map<string, HTMLImageElement>();

  const load = (file: string): Promise<HTMLImageElement> => {
    const known = pending.get(file);
    if (known !== undefined) return known;
    const loading = fetchPicture(file, urlOf(file), TRIES).then((image) => {
      loaded.set(file, image);
      return image;
    });
    pending.set(file, loading);
    // A failure is not kept: asking again tries again.
    loading.catch(() => pending.delete(file));
    return loading;
  };

  return {
    load,
    loadAll: async (files) => {
      await Promise.all(files.map(load));
    },
    get: (file) => loaded.get(file),
  };
}

async function fetchPicture(file: string, url: string, tries: number): Promise<HTMLImageElement> {
  const image = new Image();
  image.decoding = "async";
  image.src = url;
  try {
    await inTime(image.decode());
    return image;
  } catch {
    if (tries <= 1) throw new MissingPictureError(file);
    return fetchPicture(file, url, tries - 1);
  }
}

function inTime(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("too slow")), TIMEOUT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
