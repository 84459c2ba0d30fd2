import { type Agreement, loadAgreement, saveAgreement } from "#session/company";
import type { App } from "#ui/screen";

/** What is written to a chosen point. */
export type Promised = Agreement[string];

/** The points that the company chose, kept at every change. */
export interface AgreementBook {
  present(): Agreement;
  /** Chooses a point or lets it go; what was written to it comes back when chosen again. */
  choose(key: string, isChosen: boolean): void;
  write(key: string, changes: Partial<Promised>): void;
}

const blank: Promised = { who: "", by: "" };

/** Opens the book of this device; says once when nothing can be kept or read. */
export function openAgreement(app: App): AgreementBook {
  const kept = loadAgreement(app.storage);
  if (kept.aside !== undefined) app.notify(app.t("outsourcing:damaged"));
  let agreement = kept.value;
  let hasTold = false;
  const letGo = new Map<string, Promised>();
  const keep = (next: Agreement) => {
    agreement = next;
    if (saveAgreement(app.storage, next) || hasTold) return;
    hasTold = true;
    app.notify(app.t("outsourcing:notKept"));
  };
  return {
    present: () => agreement,
    choose(key, isChosen) {
      const { [key]: before, ...others } = agreement;
      if (before !== undefined) letGo.set(key, before);
      keep(isChosen ? { ...others, [key]: before ?? letGo.get(key) ?? blank } : others);
    },
    write(key, changes) {
      keep({ ...agreement, [key]: { ...(agreement[key] ?? blank), ...changes } });
    },
  };
}
