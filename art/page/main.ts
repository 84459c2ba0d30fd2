import * as artwork from "virtual:scene";
import { openStudio } from "../toolkit/studio";
import { dioramaTasks } from "./diorama-tasks";
import { stillTasks } from "./still-tasks";

/** Canvas text silently falls back for letters whose font file is not there yet: load all. */
async function loadFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
}

async function open(): Promise<void> {
  await loadFonts();
  const studio = openStudio();
  globalThis.artPage = {
    ...dioramaTasks(studio, artwork.scene),
    ...stillTasks(studio, artwork.stills ?? []),
  };
}

open().catch((error: unknown) => {
  globalThis.artError = error instanceof Error ? (error.stack ?? error.message) : String(error);
});
