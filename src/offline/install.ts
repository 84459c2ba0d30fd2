/** What some browsers offer: to put the page among the programs of the device. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

const isInstall = (event: Event): event is InstallEvent => "prompt" in event;

/** The browser's offer to install the game. */
export interface Install {
  /** False where the browser offers nothing, or it is installed. */
  isOffered(): boolean;
  /** Has the browser ask the player. */
  ask(): void;
}

/** Takes the browser's offer and keeps it until the player wants it: no banner over an episode. */
export function createInstall(target: EventTarget): Install {
  let offer: InstallEvent | undefined;
  target.addEventListener("beforeinstallprompt", (event) => {
    if (!isInstall(event)) return;
    event.preventDefault();
    offer = event;
  });
  target.addEventListener("appinstalled", () => {
    offer = undefined;
  });
  return {
    isOffered: () => offer !== undefined,
    ask() {
      // An offer can be taken once.
      void offer?.prompt().catch(() => undefined);
      offer = undefined;
    },
  };
}
