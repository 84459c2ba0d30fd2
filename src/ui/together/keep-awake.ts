/**
 * Keeps the computer from going to sleep while a session is seen: nobody touches it while a hall
 * talks. Browsers allow it on trusted addresses only, and give it back when a window is hidden.
 * Returns the undoing.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isGone = false;
  const take = async () => {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    // A battery that runs low, or a policy, may refuse it: then it sleeps as it would have.
    const taken = await navigator.wakeLock.request("screen").catch(() => undefined);
    if (taken === undefined) return;
    // Shown twice before it was given: one is enough.
    void (isGone ? taken : lock)?.release();
    lock = taken;
  };
  const again = () => void take();
  document.addEventListener("visibilitychange", again);
  again();
  return () => {
    isGone = true;
    document.removeEventListener("visibilitychange", again);
    void lock?.release();
  };
}
