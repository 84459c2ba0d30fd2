import { resolve } from "node:path";
import { buildGame, messageOf } from "./build.ts";
import { makePackages } from "./package/make.ts";
import { readOptions, UsageError, usage } from "./package/options.ts";
import { openOutput } from "./package/output.ts";
import { placeOf, unitsOf } from "./package/packages.ts";
import { tableOf } from "./package/table.ts";
import { scenarioIds } from "./words.ts";

/** Something was asked that there is not. */
const WRONG_USE = 2;
const FAILED = 1;
/** Stopped from the keyboard, or by the system. */
const STOPPED = 130;

/** Makes the packages that the words of the command ask for; nothing is left half-made. */
async function run(words: readonly string[]): Promise<void> {
  const places = scenarioIds();
  const options = readOptions(words, places);
  const output = openOutput(resolve(options.out));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      output.giveUp();
      process.exit(STOPPED);
    });
  }
  try {
    await buildGame();
    const units = unitsOf(options, places.map(placeOf));
    const made = await makePackages({ options, units, output });
    output.finish();
    process.stdout.write(`${tableOf(made)}\n${output.folder}\nREADME.ja.md, README.en.md\n`);
  } catch (error) {
    output.giveUp();
    throw error;
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError;
  process.stderr.write(`${messageOf(error)}\n${isUsage ? `\n${usage}\n` : ""}`);
  process.exitCode = isUsage ? WRONG_USE : FAILED;
}
