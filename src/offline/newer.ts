import { messages } from "./names";

const CHECK_MS = 60 * 60 * 1000;

/** A newer release of the game. */
export interface Newer {
  /** Asks the server whether there is one; at most once an hour. */
  check(): void;
  /** Tells, now or later, that one is at hand. Returns what stops listening. */
  onFound(listener: () => void): () => void;
  /** Starts it in this tab; others keep theirs. */
  start(): void;
}

/**
 * Watches for newer workers. A page that no worker controlled at its start hears of none: it is
 * the newest.
 */
export function createNewer(
  container: ServiceWorkerContainer,
  registered: Promise<ServiceWorkerRegistration>,
  reload: () => void,
): Newer {
  const wasControlled = container.controller !== null;
  const listeners = new Set<() => void>();
  let isFound = false;
  let checkedAt = performance.now();

  const found = () => {
    if (!wasControlled || isFound) return;
    isFound = true;
    for (const listener of [...listeners]) listener();
  };
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") found();
    });
  /** Where nothing can be registered there is nothing newer. */
  const withRegistration = (use: (registration: ServiceWorkerRegistration) => unknown) => {
    registered.then(use).catch(() => undefined);
  };

  withRegistration((registration) => {
    if (registration.waiting) found();
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    if (wasControlled) registration.active?.postMessage(messages.sweep);
  });
  // Another tab has started the newer release: this one is older from now on, and keeps its files.
  container.addEventListener("controllerchange", found);

  return {
    check() {
      if (performance.now() - checkedAt < CHECK_MS) return;
      checkedAt = performance.now();
      withRegistration((registration) => registration.update());
    },
    onFound(listener) {
      listeners.add(listener);
      if (isFound) listener();
      return () => {
        listeners.delete(listener);
      };
    },
    start() {
      withRegistration(({ waiting }) => {
        if (waiting === null) return reload();
        container.addEventListener("controllerchange", reload, { once: true });
        waiting.postMessage(messages.takeOver);
      });
    },
  };
}
