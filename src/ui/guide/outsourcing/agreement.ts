import type { Agreement } from "#core/agreement";
import { changeAgreement, loadAgreement, loadWorks, saveWorks } from "#progress/company";
import { isKept } from "#ui/keeping";
import type { App } from "#ui/screen";

/** What the company chose and wrote, kept at every change. */
export interface AgreementBook {
  present(): Agreement;
  /** Changes what is kept at that moment, which another window may have changed meanwhile. */
  change(how: (before: Agreement) => Agreement): void;
  /** The kinds of work the company hands out. */
  works(): readonly string[];
  setWorks(works: readonly string[]): void;
  /** What is ticked of a suggestion; kept only while the page is there. */
  ticked(): readonly string[];
  tick(keys: readonly string[]): void;
  /** Runs `update` now and after every change, until the page is built anew. */
  watch(update: () => void): void;
  /** The page is about to be built anew. */
  forget(): void;
}

/** Opens the book of this device. */
export function openAgreement(app: App): AgreementBook {
  const { records } = app;
  let agreement = loadAgreement(records);
  let works = loadWorks(records);
  let ticked: readonly string[] = [];
  let watchers: (() => void)[] = [];
  const tell = () => {
    for (const update of watchers) update();
  };
  return {
    present: () => agreement,
    change(how) {
      isKept(app, changeAgreement(records, how));
      agreement = loadAgreement(records);
      tell();
    },
    works: () => works,
    setWorks(next) {
      isKept(app, saveWorks(records, next));
      works = next;
      tell();
    },
    ticked: () => ticked,
    tick(keys) {
      ticked = keys;
      tell();
    },
    watch(update) {
      watchers.push(update);
      update();
    },
    forget() {
      watchers = [];
    },
  };
}
