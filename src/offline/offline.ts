import { createKeepEverything, type KeepEverything } from "./everything";
import { createInstall, type Install } from "./install";
import { createNewer, type Newer } from "./newer";

/**
 * Whether this device can keep the game for days without a connection: yes; not, as the page did
 * not come over https; not with this browser; not as this page holds everything anyway; not where
 * the game was put.
 */
export type Can = "yes" | "insecure" | "unsupported" | "inside" | "elsewhere";

/** The game without a connection. */
export interface Offline {
  can(): Can;
  readonly everything: KeepEverything;
  readonly newer: Newer;
  readonly install: Install;
  /** Fetches what a place needs that was entered; never fails. */
  keepPlace(scenarioId: string): void;
}

/** Where nothing is kept, and why. */
export function noOffline(why: Exclude<Can, "yes">): Offline {
  const nothing = () => undefined;
  return {
    can: () => why,
    everything: {
      now: () => ({ kind: "lost" }),
      onChange: () => nothing,
      look: nothing,
      start: nothing,
      stop: nothing,
    },
    newer: { check: nothing, onFound: () => nothing, start: nothing },
    install: { isOffered: () => false, ask: nothing },
    keepPlace: nothing,
  };
}

/** A worker that has not come after this long has failed. */
const PATIENCE_MS = 60_000;

/** What is needed of the page. */
export interface OfflineParts {
  /** What kind of package the page says it is; undefined for the web folder. */
  readonly packageKind: string | undefined;
  /** Resolves when the page has nothing better to do than to fetch what may be needed later. */
  readonly whenFree: Promise<unknown>;
  /** Whether this browser plays a sound of this name; others are not fetched. */
  isPlayed(file: string): boolean;
}

/** The worker beside the page; nobody needs to wait for it. */
const SCRIPT = "sw.js";

/** Keeps the game on this device where place and browser let it. */
export function offlineOf(window: Window, parts: OfflineParts): Offline {
  const { packageKind } = parts;
  if (packageKind !== undefined) {
    return noOffline(packageKind === "single" ? "inside" : "elsewhere");
  }
  if (!import.meta.env.PROD) return noOffline("elsewhere");
  if (!window.isSecureContext) return noOffline("insecure");
  const container = workersOf(window);
  return container === undefined ? noOffline("unsupported") : offlineWith(container, window, parts);
}

/** Absent over plain http and in private windows of some browsers; a frame that is shut in may not even ask. */
function workersOf({ navigator }: Window): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

function offlineWith(
  container: ServiceWorkerContainer,
  window: Window,
  { whenFree, isPlayed }: OfflineParts,
): Offline {
  let can: Can = "yes";
  const registered = whenFree.then(() => container.register(SCRIPT, { updateViaCache: "none" }));
  registered.catch(() => {
    can = "unsupported";
  });
  const openStore = async () => {
    await inTime(registered.then(() => container.ready));
    return (await import("./store")).browserStore(isPlayed);
  };
  return {
    can: () => can,
    everything: createKeepEverything(openStore),
    newer: createNewer(container, registered, () => window.location.reload()),
    install: createInstall(window),
    keepPlace: (scenarioId) => {
      openStore()
        .then((store) => store.keepPlace(scenarioId))
        .catch(() => undefined);
    },
  };
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The worker does not come.")), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
