import { z } from "zod";
import { orderOf } from "../../src/core/guide.ts";
import { guidelineIds } from "../../src/core/guideline.ts";
import { readJsonFile } from "../read-json.ts";
import type { PlaceCoverage } from "./places.ts";

const libraryNames = z.object({ measures: z.record(z.string(), z.object({ short: z.string() })) });
const itemNames = z.object({ items: z.record(z.string(), z.object({ name: z.string() })) });

const ITEMS = Array.from({ length: 25 }, (_, index) => index + 1);

const HEAD = `# What the ten places let their players meet

Made from the scenarios by \`npx tsx scripts/coverage.ts\`; \`tests/content/coverage.test.ts\` holds it: every common measure
is met as a danger and as a countermeasure in at least one place, and but for the few that the test names in two; every item
of the self-check is touched by a place.

**!** a danger shows what comes of its absence · **+** a card that helps puts it into effect · **·** a harmless thing shows it
at work. Places by the last part of their number, 5.1.1 to 5.1.10.

## The 22 common measures
`;

/** The page docs/coverage.md, in Markdown. */
export function coveragePage(places: readonly PlaceCoverage[]): string {
  const [ja, en] = ["ja", "en"].map(
    (locale) => libraryNames.parse(readJsonFile(`guide/library.${locale}.json`)).measures,
  );
  const [jaItems, enItems] = ["ja", "en"].map(
    (locale) => itemNames.parse(readJsonFile(`guide/self-check-v3.${locale}.json`)).items,
  );
  const measures = guidelineIds.map((id) => [
    `${id} ${ja?.[id]?.short ?? ""} / ${en?.[id]?.short ?? ""}`,
    ...places.map(
      ({ hazards, cards, atWork }) =>
        `${hazards.includes(id) ? "!" : ""}${cards.includes(id) ? "+" : ""}${atWork.includes(id) ? "·" : ""}`,
    ),
    String(count(places, ({ hazards }) => hazards.includes(id))),
    String(count(places, ({ cards }) => cards.includes(id))),
  ]);
  const items = ITEMS.map((no) => [
    `${no} ${jaItems?.[no]?.name ?? ""} / ${enItems?.[no]?.name ?? ""}`,
    ...places.map(({ items: own }) => (own.includes(no) ? "●" : "")),
    String(count(places, ({ items: own }) => own.includes(no))),
  ]);
  const columns = places.map(({ number }) => String(orderOf(number)));
  return [
    HEAD,
    table(["Common measure", ...columns, "as danger", "as countermeasure"], measures),
    "\n## The 25 items of the self-check (version 3.x)\n",
    table(["Item", ...columns, "places"], items),
    "",
  ].join("\n");
}

const count = (places: readonly PlaceCoverage[], has: (place: PlaceCoverage) => boolean) =>
  places.filter(has).length;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = heads.map((_, index) => (index === 0 ? "---" : ":-:"));
  return [line(heads), line(rule), ...rows.map(line)].join("\n");
}
