import { shipped as places } from "../helpers/shipped";
import { middling, resultsOf, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { brokenLimits, type Looks, measureIn, percent, type Viewing, viewings } from "./measured";
import { createPlayer } from "./player";
import { episodeStations, guideStations, type Station, shellStations } from "./stations";
import { visit } from "./visit";

const HEAD =
  "place  screen  language  window  small letters  empty  scroll px  contrast  beyond limits";

/** A line of the table, its fields parted by tabs. */
function line(folder: string, station: Station, locale: string, viewing: Viewing, looks: Looks) {
  const { size, empty, scroll, contrast } = looks;
  return [
    folder,
    station.name,
    locale,
    viewing.name,
    percent(size.small / Math.max(1, size.letters)),
    percent(empty.share),
    scroll.pixels,
    contrast.ratio.toFixed(1),
    brokenLimits(viewing, looks, station).join("; "),
  ].join("\t");
}

const rows = places.flatMap(({ folder }) =>
  (["ja", "en"] as const).map((locale) => ({ folder, locale })),
);

// A table to read; what must hold is held by the tests of the layout.
test.for(rows)("$folder in $locale", async ({ folder, locale }, { openGame }) => {
  const storage = { ...settingsOf({ locale }), ...resultsOf() };
  const page = await openGame({ locale, storage, address: "#/places" });
  const shipped = shippedAs(folder);
  const choices = middling(shipped);
  const player = createPlayer({ page, locale, shipped, hands: "script", choices });
  const lines = [HEAD.replaceAll("  ", "\t")];
  for (const station of [...episodeStations, ...shellStations, ...guideStations]) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await visit(player, station);
    for (const viewing of viewings) {
      lines.push(line(folder, station, locale, viewing, await measureIn(page, viewing)));
    }
  }
  process.stdout.write(`${lines.join("\n")}\n`);
});
