import { afterEach, expect, it } from "vitest";
import { ROOM_CHANNEL } from "#progress/room-channel";
import { byHands, pressOn } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const { log } = pressOn(
  scenario,
  byHands(() => true),
);
let close: () => void = () => undefined;

afterEach(() => {
  close();
  document.querySelector("dialog")?.remove();
});

/** Another window of this browser says that the session is over. */
function endElsewhere() {
  const other = new BroadcastChannel(ROOM_CHANNEL);
  other.postMessage({ type: "ended", id: "a-room" });
  return () => other.close();
}

it("a question whether to end goes when another window has ended the session", async () => {
  const notes = await openNotes(scenario, log);
  ({ close } = notes);
  notes.root.querySelector<HTMLElement>("#memo-end")?.click();
  const asked = document.querySelector("dialog")?.open;
  const leave = endElsewhere();

  expect(asked).toBe(true);
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  leave();
});

it("a host whose session began under other rules is told so; of others nothing is said", async () => {
  const notes = await openNotes(scenario, log);
  const before = [...notes.app.said];
  notes.close();
  const older = [...log.slice(0, 3), { type: "swap", measure: "gone" } as const, ...log.slice(3)];
  const later = await openNotes(scenario, older);
  ({ close } = later);

  expect(before).toEqual([]);
  expect(later.app.said).toEqual(["room-older"]);
});
