import type { Show } from "#core/room/entry";
import { presentStep } from "#core/room/room";
import { areEntered } from "#core/room/votes";
import type { RoomStore } from "#progress/room-store";
import { listenForKeys } from "#ui/keys";
import type { App } from "#ui/screen";

/** What 1 to 4 enter. */
export const shows = ["most", "half", "few", "none"] as const satisfies readonly Show[];

const onward = ["PageDown", "ArrowRight", "ArrowDown"];
const backward = ["PageUp", "ArrowLeft", "ArrowUp"];

/** Presses that stand on a button are that button's own. */
const isOnButton = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement && target.closest("button, a, summary") !== null;

/** A clicker and the keys of the host, on the big screen and in the notes alike, but for `isOther`. */
export function listenForHost(
  app: App,
  store: RoomStore,
  isOther: (event: KeyboardEvent) => boolean = () => false,
): () => void {
  return listenForKeys(app, (event) => {
    const run = isOther(event) ? undefined : actOf(event, store);
    if (!run) return;
    event.preventDefault();
    run();
  });
}

/** What a key does; undefined for keys that are not the host's. */
function actOf(event: KeyboardEvent, store: RoomStore): (() => void) | undefined {
  const { key, code } = event;
  const isPress = key === "Enter" || key === " ";
  if (onward.includes(key) || (isPress && !isOnButton(event)))
    return () => store.ask({ type: "next" });
  if (backward.includes(key)) return () => store.ask({ type: "back" });
  if (code === "KeyB" || key === ".") return () => store.setBlack(!store.isBlack());
  const show = shows[Number(/^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1]) - 1];
  return show && (() => enterHands(store, show));
}

/** Enters the hands of the present step, while hands are asked for; the same once more changes nothing. */
export function enterHands(store: RoomStore, show: Show): void {
  const room = store.room();
  const step = presentStep(store.scenario, room);
  if (!step.asks || room.at.press > 0 || areEntered(room, step.id, show)) return;
  store.ask({ type: "hands", step: step.id, show });
}
