import type { Tracker } from "./tracker";

/** A way to a platform that is looked for; never rejects, undefined once it is given up. */
export type Line = Promise<Tracker | undefined>;

/** So often it is looked whether the platform has come. */
const EVERY_MS = 250;
/** Platforms that build their windows slowly have come by then. */
const GIVEN_UP_MS = 20_000;

/** Asks for a tracker until there is one. */
export async function lookFor(find: () => Tracker | undefined): Line {
  for (let waited = 0; waited <= GIVEN_UP_MS; waited += EVERY_MS) {
    const tracker = find();
    if (tracker) return tracker;
    await pause(EVERY_MS);
  }
  return undefined;
}

export const pause = (ms: number) =>
  new Promise<undefined>((done) => {
    setTimeout(() => done(undefined), ms);
  });
