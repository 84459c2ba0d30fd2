import { roomPictures } from "virtual:pictures";
import { sharedPicture } from "./assets";
import { ScenarioError } from "./load-scenario";

/**
 * Fetches where the pictures of a room are. What it returns finds `room.webp` in
 * `assets/<room>/` and `shared/stamp-danger-ja.webp` in `assets/shared/`; an unknown name is an error.
 */
export async function loadUrls(room: string): Promise<(file: string) => string> {
  const load = roomPictures[room];
  const folder = `assets/${room}`;
  if (load === undefined) {
    throw new ScenarioError([
      { file: `${folder}/manifest.json`, problem: "is missing: render it" },
    ]);
  }
  const { pictures } = await load();
  return (file) => {
    if (file.startsWith("shared/")) return sharedPicture(file.slice("shared/".length));
    const url = pictures[file];
    if (url === undefined) throw new Error(`There is no picture ${folder}/${file}.`);
    return url;
  };
}
