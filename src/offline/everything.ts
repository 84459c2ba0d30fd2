import type { Standing, Store } from "./store";

/** How it stands with keeping everything on this device. */
export type Everything =
  | { readonly kind: "unknown" | "lost" }
  | { readonly kind: "part" | "fetching" | "all"; readonly standing: Standing }
  | {
      readonly kind: "stopped";
      readonly standing: Standing;
      /** No connection, or no room on the device. */
      readonly why: "connection" | "room";
    };

/** Keeps everything, as long as the page lives; screens may come and go meanwhile. */
export interface KeepEverything {
  now(): Everything;
  /** Returns what stops listening. */
  onChange(listener: () => void): () => void;
  /** Finds out what is here already. */
  look(): void;
  start(): void;
  stop(): void;
}

function whyOf(error: unknown): "connection" | "room" {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? "room" : "connection";
}

/** `openStore` may reject: then nothing is known, and asking again asks again. */
export function createKeepEverything(openStore: () => Promise<Store>): KeepEverything {
  const listeners = new Set<() => void>();
  let state: Everything = { kind: "unknown" };
  let calling: AbortController | undefined;

  const become = (next: Everything) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const standingAs = (standing: Standing): Everything => ({
    kind: standing.bytesHere === standing.bytes ? "all" : "part",
    standing,
  });

  const found = async (): Promise<Everything> => {
    try {
      return standingAs(await (await openStore()).standing());
    } catch {
      return { kind: "lost" };
    }
  };

  const fetched = async ({ signal }: AbortController): Promise<Everything> => {
    try {
      const store = await openStore();
      await store.keepAll((standing) => {
        if (!signal.aborted) become({ kind: "fetching", standing });
      }, signal);
      return standingAs(await store.standing());
    } catch (error) {
      if (signal.aborted || !("standing" in state)) return found();
      return { kind: "stopped", standing: state.standing, why: whyOf(error) };
    }
  };

  return {
    now: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    look() {
      if (calling === undefined) void found().then(become);
    },
    start() {
      if (calling !== undefined) return;
      calling = new AbortController();
      void fetched(calling).then((next) => {
        calling = undefined;
        become(next);
      });
    },
    stop: () => calling?.abort(),
  };
}
