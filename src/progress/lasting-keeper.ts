import type { Keeper } from "./keeper";
import type { Records } from "./records";
import { loadResults } from "./results";

/** What of the browser's storage can be asked; absent over plain http and in old browsers. */
export type Lasting = Pick<StorageManager, "persist">;

/**
 * A keeper that asks the browser, with the first result of a device, not to empty the storage of
 * this site by itself: Safari does so after seven days without a visit. Asked once, because some
 * browsers ask the player in turn; the answer changes nothing of what is kept now.
 */
export function lastingKeeper(
  keeper: Keeper,
  records: Records,
  storage: Lasting | undefined,
): Keeper {
  return {
    ...keeper,
    finished(play, day) {
      const isFirst = Object.keys(loadResults(records)).length === 0;
      const kept = keeper.finished(play, day);
      // A browser that refuses, or fails to answer, keeps as it did before.
      if (isFirst && kept === "kept") storage?.persist().catch(() => false);
      return kept;
    },
  };
}
