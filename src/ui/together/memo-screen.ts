import type { Screen } from "#ui/screen";
import { listenForHost } from "./host-keys";
import { mountMemo } from "./memo";
import { roomScreen } from "./room-door";

/** In a narrow window the notes are read by scrolling, which is what the arrows up and down do then. */
const isRead = ({ key }: KeyboardEvent): boolean => {
  const { scrollHeight, clientHeight } = document.documentElement;
  return (key === "ArrowDown" || key === "ArrowUp") && scrollHeight > clientHeight + 1;
};

/** The notes in a window of their own, at the host's hand. */
export const memoScreen: Screen = roomScreen("memo", (root, app, open) => {
  const offs = [mountMemo(root, app, open, false), listenForHost(app, open.store, isRead)];
  return () => {
    for (const off of offs) off();
  };
});
