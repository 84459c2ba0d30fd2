import { pause } from "./line";
import type { TrackingNews } from "./tracker";

/** A platform that does not write is asked again so often, so much later each time. */
const ATTEMPTS = 5;
const PAUSE_MS = 2000;

export interface PatientCommit {
  /** Writes, and tries again by itself; the player is told after the last time. */
  commit(): void;
  /** The same for whoever waits for the outcome. */
  commitForSure(): Promise<boolean>;
  /** Tries no more. */
  stop(): void;
}

/** Puts patience around a way of writing that says whether it was written. */
export function patientCommit(
  write: () => boolean | Promise<boolean>,
  tell: (news: TrackingNews) => void,
): PatientCommit {
  let run = 0;
  let wasLost = false;

  const written = (isWritten: boolean) => {
    if (isWritten === wasLost) tell(isWritten ? "back" : "lost");
    wasLost = !isWritten;
    return isWritten;
  };

  /** Whoever asks anew takes the place of an older asking. */
  const tryNow = async (mine: number, attempt = 1): Promise<boolean> => {
    if (await write()) return written(true);
    if (attempt === ATTEMPTS) return written(false);
    await pause(PAUSE_MS);
    return mine === run && tryNow(mine, attempt + 1);
  };

  return {
    commit: () => void tryNow(++run),
    commitForSure: () => tryNow(++run),
    stop() {
      run++;
    },
  };
}
