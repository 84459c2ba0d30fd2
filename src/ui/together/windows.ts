import { hashOf } from "#ui/routes";

/** Opens the big screen in a window of its own, or brings it forward; false when a blocker forbids it. */
export function openWallWindow(): boolean {
  const address = `${location.pathname}${location.search}${hashOf({ screen: "together", page: "wall" })}`;
  const opened = window.open(address, "mamore-wall", "popup,width=1280,height=720");
  opened?.focus();
  return opened !== null;
}
