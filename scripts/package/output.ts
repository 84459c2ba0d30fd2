import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";

/** A folder that is filled aside and stands whole, or not at all. */
export interface Output {
  readonly folder: string;
  /** Where something is made that is to stand there under this name. */
  aside(name: string): string;
  write(name: string, content: Uint8Array | string): void;
  copyFolder(name: string, from: string, isWanted: (file: string) => boolean): void;
  /** Puts everything in its place, over what was there under the same names. */
  finish(): void;
  /** Takes away what was made so far. */
  giveUp(): void;
}

/** Prepares a folder; throws a sentence where nothing can be written. */
export function openOutput(folder: string): Output {
  const part = join(folder, `.part-${process.pid}`);
  let made: string | undefined;
  try {
    made = mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    mkdirSync(part);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Nothing can be written into ${folder}: ${why}`);
  }
  const names = new Set<string>();
  const aside = (name: string) => {
    // What lies in a folder comes into its place with it.
    const [top = name] = name.split("/");
    names.add(top);
    return join(part, name);
  };
  return {
    folder,
    aside,
    write: (name, content) => writeFileSync(aside(name), content),
    copyFolder(name, from, isWanted) {
      cpSync(from, aside(name), {
        recursive: true,
        filter: (file) => file === from || isWanted(basename(file)),
      });
    },
    finish() {
      for (const name of names) {
        rmSync(join(folder, name), { recursive: true, force: true });
        renameSync(join(part, name), join(folder, name));
      }
      rmSync(part, { recursive: true, force: true });
    },
    // With the folders that were made for it.
    giveUp: () => rmSync(made ?? part, { recursive: true, force: true }),
  };
}
