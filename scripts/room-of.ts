import { readJsonFile } from "./read-json.ts";

/** Folder of `assets/` that a place is played in. */
export function roomOf(scenario: string): string {
  const { room = scenario } = readJsonFile(`scenarios/${scenario}/scenario.json`) as {
    readonly room?: string;
  };
  return room;
}
