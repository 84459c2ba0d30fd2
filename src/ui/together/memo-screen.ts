import type { Screen } from "#ui/screen";
import { listenForHost } from "./host-keys";
import { mountMemo } from "./memo";
import { noRoomScreen } from "./no-room";
import { keptRoom, openRoom } from "./room-door";

/** The notes in a window of their own, at the host's hand. */
export const memoScreen: Screen = (root, app) => {
  const kept = keptRoom(app);
  if (!kept) return noRoomScreen(root, app);
  const offs: (() => void)[] = [];
  let isGone = false;
  openRoom(app, kept, false)
    .then((open) => {
      if (isGone) return open.store.release();
      offs.push(
        mountMemo(root, app, open, false),
        listenForHost(app, open.store),
        open.store.release,
      );
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
