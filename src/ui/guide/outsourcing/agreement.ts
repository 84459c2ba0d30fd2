import type { Agreement } from "#core/agreement";
import { loadAgreement, loadWorks, saveAgreement, saveWorks } from "#progress/company";
import type { App } from "#ui/screen";

/** What the company chose and wrote, kept at every change. */
export interface AgreementBook {
  present(): Agreement;
  /** Changes what is kept at that moment, which another window may have changed meanwhile. */
  change(how: (before: Agreement) => Agreement): void;
  /** The kinds of work the company hands out. */
  works(): readonly string[];
  setWorks(works: readonly string[]): void;
  /** Runs `update` now and after every change, until the page is built anew. */
  watch(update: () => void): void;
  /** The page is about to be built anew. */
  forget(): void;
}

/** Opens the book of this device; says once when nothing can be kept or read. */
export function openAgreement(app: App): AgreementBook {
  const kept = loadAgreement(app.storage);
  let agreement = kept.value;
  let works = loadWorks(app.storage).value;
  let watchers: (() => void)[] = [];
  // What could not even be set aside must not be written over.
  let isOnlyHere = kept.aside !== undefined && app.storage.get(kept.aside) === undefined;
  if (kept.aside !== undefined) app.notify(app.t("outsourcing:damaged"));
  const attempt = (save: () => boolean) => {
    if (isOnlyHere || save()) return;
    isOnlyHere = true;
    app.notify(app.t("outsourcing:notKept"));
  };
  const tell = () => {
    for (const update of watchers) update();
  };
  return {
    present: () => agreement,
    change(how) {
      agreement = how(isOnlyHere ? agreement : loadAgreement(app.storage).value);
      attempt(() => saveAgreement(app.storage, agreement));
      tell();
    },
    works: () => works,
    setWorks(next) {
      works = next;
      attempt(() => saveWorks(app.storage, next));
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
