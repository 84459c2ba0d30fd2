import type { Day } from "#core/day";
import { shortestLog } from "#core/log";
import type { Scenario } from "#core/scenario";
import type { Change, Driver } from "./driver";
import {
  type Accepted,
  type By,
  createEpisodeStore,
  type EpisodeStore,
  newProgress,
  type Progress,
} from "./episode-store";
import type { Keeper, Kept } from "./keeper";
import { type Position, positionAfter, startOf } from "./position";
import { createPositionStore, type PositionStore } from "./position-store";
import type { Saved } from "./saved-episode";

/** What the player is told of keeping. */
export type KeepingTrouble = "episode-damaged" | "episode-older";

export interface SoloOptions {
  readonly scenario: Scenario;
  readonly keeper: Keeper;
  readonly today: () => Day;
  readonly tell: (trouble: KeepingTrouble) => void;
  /** Told whenever something could not be written and is only held. */
  readonly onHeld: () => void;
}

/** The parts that a solo play is put together from. */
interface Solo extends SoloOptions {
  readonly store: EpisodeStore;
  readonly places: PositionStore;
  readonly told: (change: Change) => void;
}

/**
 * One player on one device: every change is kept at once, and what another tab kept is followed.
 * Before anything is done it is looked whether the episode went on elsewhere: nothing older is
 * ever written over something newer.
 */
export function soloDriver(options: SoloOptions): Driver {
  const { scenario, keeper } = options;
  const start = takeUp(options);
  const store = createEpisodeStore(scenario, progressOf(start));
  const listeners = new Set<(change: Change) => void>();
  const told = (change: Change) => {
    for (const listener of [...listeners]) listener(change);
  };
  const solo = { ...options, store, places: createPositionStore(positionOf(start)), told };
  const { places } = solo;
  followStores(solo);
  const hold = keeper.hold(scenario, {
    onOtherTab() {
      store.setReading(true);
      catchUp(solo);
      told({ type: "reading", isReading: true });
    },
    onSaved: () => catchUp(solo),
  });

  return {
    scenario,
    progress: store.progress,
    position: places.position,
    isReading: store.isReading,
    ask(action) {
      if (!store.isReading() && catchUp(solo)) store.refuse(action, "behind");
      else store.ask(action);
    },
    move(part) {
      if (!store.isReading() && !catchUp(solo)) places.move(part, "self");
    },
    restart: () => restart(solo),
    takeOver() {
      hold.takeOver();
      store.setReading(false);
      show(solo, takeUp(options), "self");
      told({ type: "reading", isReading: false });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    release() {
      hold.release();
      listeners.clear();
    },
  };
}

/** Keeps what changes in the stores, and tells it on. */
function followStores(solo: Solo): void {
  const { scenario, keeper, today, store, places, told } = solo;
  const keep = () => keeper.keep(scenario, store.progress(), places.position());

  const accepted = (change: Accepted) => {
    places.put(positionAfter(places.position(), change));
    const kept = keep();
    const { before, after } = change;
    if (after.phase === "debrief" && before.phase !== "debrief") {
      lookInto(solo, keeper.finished({ scenario, episode: after }, today()));
    }
    told(change);
    lookInto(solo, kept);
  };

  store.subscribe((change) => {
    if (change.type === "accepted") accepted(change);
    else told(change);
  });
  places.subscribe((moved) => {
    const kept = moved.by === "self" ? keep() : "kept";
    told(moved);
    lookInto(solo, kept);
  });
}

function lookInto(solo: Solo, kept: Kept): void {
  // Full, perhaps: the player is told once and plays on.
  if (kept === "held") solo.onHeld();
  if (kept === "overtaken") catchUp(solo);
}

/** True when it had gone on elsewhere. A reader changes nothing, not even what is damaged. */
function catchUp(solo: Solo): boolean {
  const { scenario, keeper, store } = solo;
  if (!keeper.isBehind(scenario)) return false;
  if (!store.isReading()) {
    show(solo, takeUp(solo), "other");
    return true;
  }
  const saved = keeper.peek(scenario);
  if (saved.kind !== "damaged") show(solo, saved, "other");
  return true;
}

function restart(solo: Solo): void {
  const { scenario, keeper, store, places } = solo;
  if (store.isReading() || catchUp(solo)) {
    store.refuse(undefined, store.isReading() ? "reading" : "behind");
    return;
  }
  keeper.forget(scenario);
  places.put(startOf(newProgress.episode));
  store.replace(newProgress, "self");
}

/** Puts what was kept in place of the present state; where only the position differs, it is gone to. */
function show({ store, places }: Solo, saved: Saved, by: By): void {
  const progress = progressOf(saved);
  const position = positionOf(saved);
  if (isSame(progress, store.progress())) {
    places.move({ open: undefined, last: undefined, ...position }, by);
    return;
  }
  places.put(position);
  store.replace(progress, by);
}

/** The kept episode as far as it can be played, with a word about what could not. */
function takeUp({ scenario, keeper, tell }: SoloOptions): Saved {
  const loaded = keeper.takeUp(scenario);
  if (loaded.kind === "damaged") tell("episode-damaged");
  if (loaded.kind === "partly") tell("episode-older");
  return loaded;
}

function progressOf(saved: Saved): Progress {
  return "progress" in saved ? saved.progress : newProgress;
}

function positionOf(saved: Saved): Position {
  return "position" in saved ? saved.position : startOf(newProgress.episode);
}

function isSame(one: Progress, other: Progress): boolean {
  const said = ({ episode, version }: Progress) => JSON.stringify([version, shortestLog(episode)]);
  return said(one) === said(other);
}
