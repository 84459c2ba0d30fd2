/**
 * The structures of all places as one thing to fetch: records and library speak of every place,
 * and ten small files would be ten waits.
 */
export const structureTexts = import.meta.glob<string>("/scenarios/*/scenario.json", {
  eager: true,
  query: "?raw",
  import: "default",
});
