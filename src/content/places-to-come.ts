import type { ScenarioOrder } from "#core/guide";

/**
 * Folders of `assets/` with the shop fronts of the guideline's ten places, by the last part of its
 * number: a place that is not open has no room yet, but stands in the street. An open one shows
 * the front of its own room.
 */
export const shopFolders: Readonly<Record<ScenarioOrder, string>> = {
  1: "data-taken-home",
  2: "leaver-to-competitor",
  3: "private-pc-leak",
  4: "website-break-in",
  5: "hosted-service",
  6: "contractor-leak",
  7: "inventory-system-failure",
  8: "wireless-lan",
  9: "it-admin-absent",
  10: "mail-virus",
};
