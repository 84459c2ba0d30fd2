import type { Day } from "#core/day";
import type { Entry } from "#core/room/entry";
import { presentStep, type Refusal, stepRoom } from "#core/room/room";
import { replayRoom } from "#core/room/room-log";
import { newRoom, type Room } from "#core/room/room-state";
import type { Scenario } from "#core/scenario";
import type { Kept } from "./keeper";
import type { Records } from "./records";
import { type KeptRoom, keptRoomOf, roomKind } from "./room-record";
import { sessionOf, sessionsKind, withSession } from "./sessions";

/** What happened to a room, in this window or in another. */
export type RoomNews =
  | { readonly type: "changed" }
  /** The browser could not write what was entered; it is held, and written at the next chance. */
  | { readonly type: "held" }
  | { readonly type: "refused"; readonly reason: Refusal }
  /** The big screen went black, or shows again. */
  | { readonly type: "black" }
  /** A window with the big screen came or went. */
  | { readonly type: "wall" }
  /** Another room was opened in its place. */
  | { readonly type: "replaced" };

/** The one room of this device, the same in all its windows; the longest log is the true one. */
export interface RoomStore {
  readonly scenario: Scenario;
  room(): Room;
  log(): readonly Entry[];
  /** Milliseconds since 1970 at which it left the lobby. */
  begun(): number | undefined;
  ask(entry: Entry): void;
  isBlack(): boolean;
  setBlack(isBlack: boolean): void;
  /** Whether a window with the big screen is open. */
  hasWall(): boolean;
  subscribe(listener: (news: RoomNews) => void): () => void;
  /** The window is left: for good, or into the browser's cache. */
  leave(): void;
  /** The window is back from the browser's cache, where it heard nothing. */
  comeBack(): void;
  release(): void;
}

/** How windows of one browser hear each other: a BroadcastChannel, or a fake. */
export interface RoomChannel {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

export interface RoomStoreParts {
  readonly records: Records;
  readonly channel: RoomChannel;
  readonly scenario: Scenario;
  /** The room as it was kept when the window was opened. */
  readonly kept: KeptRoom;
  /** This window shows the big screen. */
  readonly isWall: boolean;
  now(): number;
  /** The day it is here. */
  today(): Day;
}

interface Message {
  readonly type: "room" | "hello" | "wall" | "no-wall" | "black" | "light";
  readonly kept?: unknown;
}

/** Takes up a room where it stands, and follows it wherever else it is shown. */
export function createRoomStore(parts: RoomStoreParts): RoomStore {
  const { records, channel, scenario, isWall } = parts;
  const listeners = new Set<(news: RoomNews) => void>();
  const tell = (news: RoomNews) => {
    for (const listener of [...listeners]) listener(news);
  };
  // Of a place that changed meanwhile as much is taken up as its rules still accept.
  const first = replayRoom(scenario, parts.kept.log);
  let kept: KeptRoom = { ...parts.kept, revision: scenario.revision, log: first.accepted };
  let { room } = first;
  let isBlack = false;
  let hasWall = isWall;

  const { post, arrive, leave } = createVoice(channel, isWall);
  const adopt = (other: KeptRoom | undefined) => {
    if (other === undefined || other.id !== kept.id || !isLater(other, kept)) return false;
    kept = other;
    room = replayRoom(scenario, kept.log).room;
    return true;
  };
  // Whatever the browser could not write, the other windows still hear.
  const save = () => {
    const written = records.rewrite(roomKind, (before) =>
      before && before.id !== kept.id ? before : kept,
    );
    post({ type: "room", kept });
    if (written === "held") tell({ type: "held" });
  };
  const remember = () => {
    const isTold = presentStep(scenario, room).kind === "debrief";
    if (isTold && keepSession(parts, kept.id, room) === "held") tell({ type: "held" });
  };
  const setBlack = (next: boolean) => {
    isBlack = next;
    tell({ type: "black" });
  };
  const setWall = (next: boolean) => {
    hasWall = isWall || next;
    tell({ type: "wall" });
  };
  const onRoom = (other: KeptRoom | undefined) => {
    if (other && other.id !== kept.id) tell({ type: "replaced" });
    else if (adopt(other)) tell({ type: "changed" });
  };
  const heard: Readonly<Record<Message["type"], (message: Message) => void>> = {
    room: (message) => onRoom(keptRoomOf(message.kept)),
    hello() {
      post({ type: "room", kept });
      if (isWall) post({ type: "wall" });
      if (isBlack) post({ type: "black" });
    },
    wall: () => setWall(true),
    "no-wall": () => setWall(false),
    black: () => setBlack(true),
    light: () => setBlack(false),
  };

  channel.addEventListener("message", ({ data }) => {
    if (isMessage(data)) heard[data.type]?.(data);
  });
  arrive();

  return {
    scenario,
    room: () => room,
    log: () => kept.log,
    begun: () => kept.begun,
    ask(entry) {
      if (adopt(records.read(roomKind))) tell({ type: "changed" });
      const outcome = stepRoom(scenario, room, entry);
      if (!outcome.ok) return tell({ type: "refused", reason: outcome.reason });
      room = outcome.room;
      const begun = kept.begun ?? (entry.type === "next" ? parts.now() : undefined);
      kept = { ...kept, begun, log: [...kept.log, entry] };
      save();
      remember();
      tell({ type: "changed" });
    },
    isBlack: () => isBlack,
    setBlack(next) {
      post({ type: next ? "black" : "light" });
      setBlack(next);
    },
    hasWall: () => hasWall,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    leave,
    comeBack() {
      onRoom(records.read(roomKind));
      arrive();
    },
    release() {
      leave();
      channel.close();
      listeners.clear();
    },
  };
}

/** What a window says to the others. */
function createVoice(channel: RoomChannel, isWall: boolean) {
  const post = (message: Message) => channel.postMessage(message);
  return {
    post,
    arrive() {
      post({ type: "hello" });
      if (isWall) post({ type: "wall" });
    },
    leave() {
      if (isWall) post({ type: "no-wall" });
    },
  };
}

/** Once the debrief is reached, how a room did outlives it. */
function keepSession({ records, scenario, today }: RoomStoreParts, id: string, room: Room): Kept {
  const own = sessionOf(scenario, id, room, today());
  return records.rewrite(sessionsKind, (sessions) => withSession(sessions, own));
}

/** The longer log is the later one; of two that grew at once, every window takes the same. */
function isLater(one: KeptRoom, other: KeptRoom): boolean {
  if (one.log.length !== other.log.length) return one.log.length > other.log.length;
  return JSON.stringify(one.log) > JSON.stringify(other.log);
}

function isMessage(data: unknown): data is Message {
  return typeof data === "object" && data !== null && "type" in data;
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
