import { readJsonFile } from "./read-json.ts";
import { scenarioIds } from "./words.ts";

/** Folder of `assets/` that a place is played in. */
export function roomOf(scenario: string): string {
  const { room = scenario } = readJsonFile(`scenarios/${scenario}/scenario.json`) as {
    readonly room?: string;
  };
  return room;
}

/** Ids of the links of the accident that is played in a room, in their order. */
export function chainOf(room: string): readonly string[] {
  const scenario = scenarioIds().find((id) => roomOf(id) === room);
  if (scenario === undefined) throw new Error(`Nothing is played in ${room}.`);
  const { chain } = readJsonFile(`scenarios/${scenario}/scenario.json`) as {
    readonly chain: readonly { readonly id: string }[];
  };
  return chain.map(({ id }) => id);
}
