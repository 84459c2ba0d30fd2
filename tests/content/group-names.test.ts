import { expect, test } from "vitest";
import { guidelineGroups } from "#core/guideline";

const files = import.meta.glob<Record<string, Record<string, unknown>>>(
  ["/src/i18n/*/episode.json", "/guide/library.*.json"],
  { eager: true, import: "default" },
);

test.each(["ja", "en"])(
  "the debrief names the five groups as the library does in short: %s",
  (l) => {
    const groups = files[`/guide/library.${l}.json`]?.["groups"];
    const shorts = Object.fromEntries(
      guidelineGroups.map((group) => [
        group,
        expect.objectContaining({ short: groupName(l, group) }),
      ]),
    );

    expect(groups).toMatchObject(shorts);
  },
);

function groupName(locale: string, group: string): unknown {
  return files[`/src/i18n/${locale}/episode.json`]?.["groupNames"]?.[group];
}
