import { episodeOfRoom } from "#core/room/room-episode";
import { startOf } from "#progress/position";
import { ROOM_CHANNEL, waitForRoom } from "#progress/room-channel";
import { type KeptRoom, roomKind } from "#progress/room-record";
import { createRoomStore, type RoomStore } from "#progress/room-store";
import { element } from "#ui/element";
import { createFrame, type Frame } from "#ui/episode/frame";
import { createRoom, type RoomDoor } from "#ui/episode/room";
import { isKept } from "#ui/keeping";
import type { App, EpisodeContent, Screen } from "#ui/screen";
import { today } from "#ui/today";
import { keepAwake } from "./keep-awake";
import { noRoomScreen, overScreen } from "./no-room";
import type { WallPlay } from "./wall-view";

/** A room of people that was opened on this device, with everything its place needs. */
export interface OpenRoom {
  readonly store: RoomStore;
  readonly play: WallPlay;
  readonly frame: Frame;
  readonly door: RoomDoor;
}

/** The room that is kept on this device, if its place is open. */
export function keptRoom(app: App): KeptRoom | undefined {
  const kept = app.records.read(roomKind);
  return kept && app.episodes.scenarios().includes(kept.scenario) ? kept : undefined;
}

/**
 * A screen of the room that is kept on this device: opens what it needs, then mounts it. Without
 * a room it leads to where one is made. A window that comes back from the browser's cache has
 * heard nothing meanwhile, and catches up.
 */
export function roomScreen(
  page: "wall" | "memo",
  mount: (root: HTMLElement, app: App, open: OpenRoom) => () => void,
): Screen {
  let wasOpen = false;
  return (root, app) => {
    const kept = keptRoom(app);
    if (!kept) return withoutRoom(root, app, page, wasOpen && page === "wall");
    const offs: (() => void)[] = [];
    let isGone = false;
    root.replaceChildren(
      element("p", { class: "episode-opening", role: "status" }, app.t("episode:opening")),
    );
    app
      .openEpisode(kept.scenario)
      .then((content) => {
        if (isGone) return;
        // While it was opened, another may have been made, or this one ended.
        const now = keptRoom(app);
        if (now?.id !== kept.id) return app.go({ screen: "together", page });
        const open = openRoom(app, content, now, page === "wall");
        wasOpen = true;
        offs.push(mount(root, app, open), followCache(open.store), keepAwake(), open.store.release);
      })
      .catch((error: unknown) => {
        if (!isGone) app.fail(error);
      });
    return () => {
      isGone = true;
      for (const off of offs) off();
      root.replaceChildren();
    };
  };
}

/**
 * Leads to where a room is made, or on the wall of one that has ended takes leave of the hall; one
 * that another window holds, and could not write, is taken up.
 */
function withoutRoom(
  root: HTMLElement,
  app: App,
  page: "wall" | "memo",
  isOver: boolean,
): () => void {
  const stopWaiting = waitForRoom(new BroadcastChannel(ROOM_CHANNEL), (kept) => {
    if (!app.episodes.scenarios().includes(kept.scenario)) return;
    isKept(
      app,
      app.records.rewrite(roomKind, () => kept),
    );
    app.go({ screen: "together", page });
  });
  const undo = (isOver ? overScreen : noRoomScreen)(root, app);
  return () => {
    stopWaiting();
    undo();
  };
}

/** Says when the window is left, and catches up when it comes back. */
function followCache({ leave, comeBack }: RoomStore): () => void {
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) comeBack();
  };
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", onShow);
  return () => {
    window.removeEventListener("pagehide", leave);
    window.removeEventListener("pageshow", onShow);
  };
}

/** What the big screen or the notes work with. */
function openRoom(app: App, content: EpisodeContent, kept: KeptRoom, isWall: boolean): OpenRoom {
  const store = createRoomStore({
    records: app.records,
    channel: new BroadcastChannel(ROOM_CHANNEL),
    scenario: content.scenario,
    kept,
    isWall,
    locale: app.locale,
    now: () => Date.now(),
    today,
  });
  const frame = createFrame(content.urlOf);
  const door = createRoom(content.manifest);
  return { store, frame, door, play: playOf(app, content, { store, frame, door }) };
}

/** What the parts of an episode's screen work with; here the room of people plays. */
function playOf(
  app: App,
  content: EpisodeContent,
  { store, frame, door }: { store: RoomStore; frame: Frame; door: RoomDoor },
): WallPlay {
  const episode = () => episodeOfRoom(content.scenario, store.room());
  return {
    app,
    content,
    scenario: content.scenario,
    room: door.room,
    frame,
    sound: { play: app.sound.play, music: app.sound.music },
    text: () => content.texts[app.locale()],
    people: store.room,
    episode,
    position: () => startOf(episode()),
    isReading: () => true,
    ask: nothing,
    move: nothing,
    restart: nothing,
  };
}

const nothing = () => undefined;
