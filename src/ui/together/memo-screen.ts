import type { Screen } from "#ui/screen";
import { listenForHost } from "./host-keys";
import { mountMemo } from "./memo";
import { roomScreen } from "./room-door";

/** The notes in a window of their own, at the host's hand. */
export const memoScreen: Screen = roomScreen("memo", (root, app, open) => {
  const offs = [mountMemo(root, app, open, false), listenForHost(app, open.store)];
  return () => {
    for (const off of offs) off();
  };
});
