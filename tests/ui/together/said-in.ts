import { readText } from "#content/a-text";
import { presentStep } from "#core/room/room";
import type { Room } from "#core/room/room-state";
import { nextWords } from "#ui/together/memo-next";
import { memoWords } from "#ui/together/memo-words";
import { roomAfter } from "../../helpers/rooms";
import { shipped } from "../../helpers/shipped";
import { aWallPlay } from "./a-wall-play";

/** A place whose people ask questions of their own. */
export const place =
  shipped.find(({ scenario: { questions } }) => questions !== undefined) ?? none();

export function none(): never {
  throw new Error("No place is shipped.");
}

/** What is said where a room stands, and what comes next. */
export function notesIn(room: Room, of = place) {
  const play = aWallPlay(of, "ja", () => room);
  const words = memoWords(play, presentStep(of.scenario, room));
  return {
    say: readText(words.say),
    wrong: readText(words.misunderstood),
    ask: readText(words.ask),
    verdict: readText(words.verdict ?? ""),
    answer: readText(words.answer ?? ""),
    next: readText(nextWords(play) ?? ""),
  };
}

/** The same room once the answer is shown. */
export const answered = (of: (typeof shipped)[number], room: Room) =>
  roomAfter(of.scenario, [{ type: "next" }], room);
