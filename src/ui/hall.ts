import type { Settings } from "#progress/profile";
import { listenForKeys } from "./keys";
import type { App, Route } from "./screen";

/** The big screen and its notes have letters of their own: there V, beside B, would only spoil them. */
const hasOwnLetters = (route: Route) => route.screen === "together" && route.page !== "set-up";

/** V shows everything as for a hall, and back in the size of before. Returns the undoing. */
export function listenForHall(
  app: Pick<App, "settings" | "changeSettings">,
  routeNow: () => Route,
): () => void {
  let before: Settings["textSize"] = "normal";
  return listenForKeys(app, ({ code }) => {
    if (code !== "KeyV" || hasOwnLetters(routeNow())) return;
    const { textSize } = app.settings();
    if (textSize !== "hall") before = textSize;
    app.changeSettings({ textSize: textSize === "hall" ? before : "hall" });
  });
}
