import { hashOf } from "#ui/routes";

/** By its name the window of the big screen is found again. */
const WALL = "mamore-wall";

/** Opens the big screen in a window of its own, or brings it forward; false when a blocker forbids it. */
export function openWallWindow(): boolean {
  // What was the big screen would find itself: from here another is opened.
  if (window.name === WALL) window.name = "";
  const address = `${location.pathname}${location.search}${hashOf({ screen: "together", page: "wall" })}`;
  const opened = window.open(address, WALL, "popup,width=1280,height=720");
  if (opened && isThere(opened, address) && !isWell(opened)) opened.location.reload();
  opened?.focus();
  return opened !== null;
}

/** Whether a window stands at this address already: gone to once more, it would load nothing. */
function isThere(opened: Window, address: string): boolean {
  try {
    return opened.location.href === new URL(address, location.href).href;
  } catch {
    // A window that has gone elsewhere tells nobody where.
    return false;
  }
}

/** Whether the big screen shows in this window: then it follows by itself, and a hall sees no gap. */
const isWell = (opened: Window): boolean => opened.document.querySelector(".wall") !== null;
