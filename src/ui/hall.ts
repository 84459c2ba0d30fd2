import type { Settings } from "#progress/profile";
import { listenForKeys } from "./keys";
import type { App } from "./screen";

/** V shows everything as for a hall, and back in the size of before. Returns the undoing. */
export function listenForHall(app: Pick<App, "settings" | "changeSettings">): () => void {
  let before: Settings["textSize"] = "normal";
  return listenForKeys(app, ({ code }) => {
    if (code !== "KeyV") return;
    const { textSize } = app.settings();
    if (textSize !== "hall") before = textSize;
    app.changeSettings({ textSize: textSize === "hall" ? before : "hall" });
  });
}
