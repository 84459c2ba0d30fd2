import { hashOf } from "#ui/routes";

/** By its name the window of the big screen is found again. */
const WALL = "mamore-wall";

/** Opens the big screen in a window of its own, or brings it forward; false when a blocker forbids it. */
export function openWallWindow(): boolean {
  // What was the big screen would find itself: from here another is opened.
  if (window.name === WALL) window.name = "";
  const address = `${location.pathname}${location.search}${hashOf({ screen: "together", page: "wall" })}`;
  const opened = window.open(address, WALL, "popup,width=1280,height=720");
  opened?.focus();
  return opened !== null;
}
