import type { Day } from "#core/day";
import type { Locale } from "#core/locale";
import type { Entry } from "#core/room/entry";
import { presentStep } from "#core/room/room";
import { newRoom, type Room } from "#core/room/room-state";
import type { Scenario } from "#core/scenario";
import { holdRoom } from "./held-room";
import type { Kept } from "./keeper";
import type { Records } from "./records";
import { createVoice, type RoomChannel } from "./room-channel";
import type { RoomNews } from "./room-news";
import { type KeptRoom, replaceRoom, roomKind, writeRoom } from "./room-record";
import { createRoomWindows } from "./room-windows";
import { type Session, sessionOf, sessionsKind, withSession } from "./sessions";

/** The one room of this device, the same in all its windows; the longest log is the true one. */
export interface RoomStore {
  readonly scenario: Scenario;
  room(): Room;
  log(): readonly Entry[];
  /** Whether it was begun under other rules, and is taken up where they part. */
  isCut(): boolean;
  /** Milliseconds since 1970 at which it left the lobby. */
  begun(): number | undefined;
  ask(entry: Entry): void;
  isBlack(): boolean;
  setBlack(isBlack: boolean): void;
  /** Whether a window with the big screen is open. */
  hasWall(): boolean;
  /** Whether a window with the notes is open. */
  hasNotes(): boolean;
  subscribe(listener: (news: RoomNews) => void): () => void;
  /** Ends it for all windows: nothing of it is kept but how it did. */
  endRoom(): Kept;
  /** The window is left: for good, or into the browser's cache. */
  leave(): void;
  /** The window is back from the browser's cache, where it heard nothing. */
  comeBack(): void;
  release(): void;
}

export interface RoomStoreParts {
  readonly records: Records;
  readonly channel: RoomChannel;
  readonly scenario: Scenario;
  /** The room as it was kept when the window was opened. */
  readonly kept: KeptRoom;
  /** This window shows the big screen. */
  readonly isWall: boolean;
  locale(): Locale;
  now(): number;
  /** The day it is here. */
  today(): Day;
}

/** Takes up a room where it stands, and follows it wherever else it is shown. */
export function createRoomStore(parts: RoomStoreParts): RoomStore {
  const { records, channel, scenario } = parts;
  const listeners = new Set<(news: RoomNews) => void>();
  const tell = (news: RoomNews) => {
    for (const listener of [...listeners]) listener(news);
  };
  const held = holdRoom(scenario, parts.kept);
  /** Another room is shown in its place, or none: nothing is entered any more. */
  let isGone = false;

  const tellIfHeld = (written: Kept) => {
    if (written === "held") windows.tellTrouble({ type: "held" });
  };
  const giveWay = (next: KeptRoom | undefined) => {
    isGone = true;
    // Where nothing can be written, a screen still finds what is shown from now on.
    tellIfHeld(replaceRoom(records, held.kept().id, next));
    tell({ type: "replaced" });
  };
  const follow = (other: KeptRoom | undefined) => {
    const followed = isGone ? "as-before" : held.follow(other);
    if (followed === "replaced") giveWay(other);
    if (followed === "changed") tell({ type: "changed" });
  };
  const post = createVoice(channel, (message) => {
    switch (message.type) {
      case "room":
        return follow(message.kept);
      case "hello":
        follow(message.kept);
        return answer();
      case "ended":
        return message.id === held.kept().id ? giveWay(undefined) : undefined;
      case "erased":
        tellIfHeld(forgetSession(records, held.kept().id));
        return giveWay(undefined);
      default:
        return windows.hear(message);
    }
  });
  const windows = createRoomWindows(parts, post, tell);
  const answer = () => {
    if (isGone) return;
    post({ type: "room", kept: held.kept() });
    windows.answer();
  };
  const arrive = () => {
    post({ type: "hello", kept: held.kept() });
    windows.introduce();
  };
  arrive();

  return {
    scenario,
    room: held.room,
    log: () => held.kept().log,
    isCut: held.isCut,
    begun: () => held.kept().begun,
    ask(entry) {
      follow(records.read(roomKind));
      if (isGone) return;
      const reason = held.enter(entry, parts.now());
      if (reason) return windows.tellTrouble({ type: "refused", reason });
      const kept = held.kept();
      tellIfHeld(writeRoom(records, kept, held.laterOf));
      // Whatever the browser could not write, the other windows still hear.
      post({ type: "room", kept });
      tellIfHeld(keepSession(parts, kept.id, held.room()));
      tell({ type: "changed" });
    },
    endRoom() {
      const { id } = held.kept();
      isGone = true;
      post({ type: "ended", id });
      return replaceRoom(records, id, undefined);
    },
    isBlack: windows.isBlack,
    setBlack: windows.setBlack,
    hasWall: windows.hasWall,
    hasNotes: windows.hasNotes,
    leave: windows.leave,
    comeBack() {
      const now = records.read(roomKind);
      if (now === undefined) return giveWay(undefined);
      follow(now);
      if (isGone) return;
      windows.forget();
      arrive();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    release() {
      windows.leave();
      channel.close();
      listeners.clear();
    },
  };
}

/** Once the debrief is reached, how a room did outlives it. */
function keepSession({ records, scenario, today }: RoomStoreParts, id: string, room: Room): Kept {
  if (presentStep(scenario, room).kind !== "debrief") return "kept";
  return records.rewrite(sessionsKind, (sessions) => {
    // Looked at again a week later, it is still the session of that day.
    const day = sessions.find((each) => each.id === id)?.day ?? today();
    return withSession(sessions, sessionOf(scenario, id, room, day));
  });
}

/** What a window held of how a room did, and wrote before it heard that everything is erased. */
function forgetSession(records: Records, room: string): Kept {
  const isOther = ({ id }: Session) => id !== room;
  return records.read(sessionsKind).some(isOther)
    ? records.rewrite(sessionsKind, (sessions) => sessions.filter(isOther))
    : records.discard(sessionsKind);
}

/** A room in which nothing was entered yet but what was chosen for it. */
export function freshRoom(
  scenario: Scenario,
  id: string,
  chosen: Pick<Room, "things" | "until">,
): KeptRoom {
  const isAsIs = chosen.things === newRoom.things && chosen.until === newRoom.until;
  const log: Entry[] = isAsIs ? [] : [{ type: "choose", ...chosen }];
  return { id, scenario: scenario.id, revision: scenario.revision, log };
}
