import type { RoomTrouble } from "#progress/room-news";
import { tellHeld } from "#ui/keeping";
import type { App } from "#ui/screen";

/** Says that something is only held, or why it is not done; that it is over stands there already. */
export function tellTrouble(app: App, trouble: RoomTrouble): void {
  if (trouble.type === "held") tellHeld(app);
  else if (trouble.reason !== "room-over")
    app.notify(app.t(`together:memo.refused.${trouble.reason}`));
}
