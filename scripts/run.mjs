// The one way in: `npm start`, `npm test` and friends. Plain JavaScript with Node's own modules,
// because it must run before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MINIMUM = [20, 19];
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const typescript = (file) => ["--import", "tsx", file];

/** What each command runs, one after the other: TypeScript files, or programs of packages. */
const commands = {
  start: [typescript("scripts/start.ts")],
  dev: [["node_modules/vite/bin/vite.js"]],
  build: [typescript("scripts/build-once.ts")],
  test: [typescript("scripts/ensure-browser.ts"), ["node_modules/vitest/vitest.mjs", "run"]],
  "test:all": [typescript("scripts/ensure-browser.ts"), ["node_modules/vitest/vitest.mjs", "run"]],
  screens: [typescript("scripts/ensure-browser.ts"), ["node_modules/vitest/vitest.mjs", "run"]],
  package: [typescript("scripts/package.ts")],
  check: [typescript("scripts/check.ts")],
  weigh: [typescript("scripts/weigh.ts")],
  bench: [typescript("scripts/bench.ts")],
  mutate: [
    [
      "node_modules/@stryker-mutator/core/bin/stryker.js",
      "run",
      "scripts/mutate/stryker.config.json",
    ],
  ],
  art: [typescript("art/run.ts")],
  shots: [typescript("scripts/screenshots.ts")],
};

/** What a command wants its programs to know. */
const settings = {
  "test:all": { MAMORE_TESTS: "all" },
  screens: { MAMORE_TESTS: "screens" },
};

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = MINIMUM;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  fail(`Node ${MINIMUM.join(".")} or newer is needed; this is ${process.versions.node}.`);
}

/** npm through the script that called us, or by name (a .cmd file on Windows needs a shell). */
function npm(...words) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", "ignore", "inherit"] };
  if (cli?.endsWith(".js")) return spawnSync(process.execPath, [cli, ...words], options);
  return spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
}

/** Installs when node_modules is not that of this lock file, this platform and this Node. */
function install() {
  const stamp = join(root, "node_modules", ".installed");
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stdout.write("Installing what package-lock.json lists …\n");
  // NODE_ENV=production would leave out the tools that build the game.
  const { status } = npm("ci", "--include=dev", "--no-audit", "--no-fund");
  if (status !== 0) fail("The installation failed: see above. Is there a connection to npm?");
  writeFileSync(stamp, wanted);
}

/** Runs a program to its end; resolves to its exit code. Whoever stops us stops it. */
function run(words) {
  // Imports in src have no file endings, and Vite announces a future in which its config needs them.
  const env = { ...process.env, ...settings[name], VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" };
  const child = spawn(process.execPath, words, { cwd: root, stdio: "inherit", env });
  const stop = (signal) => child.kill(signal);
  // Ctrl+C reaches the child by itself.
  const wait = () => undefined;
  process.on("SIGTERM", stop).on("SIGHUP", stop).on("SIGINT", wait);
  return new Promise((done) => {
    child.once("exit", (code, signal) => {
      process.off("SIGTERM", stop).off("SIGHUP", stop).off("SIGINT", wait);
      done(signal === "SIGINT" ? 0 : (code ?? 1));
    });
  });
}

checkNode();
const [name, ...rest] = process.argv.slice(2);
const programs = Object.hasOwn(commands, name ?? "") ? commands[name] : undefined;
if (!programs) fail(`Say one of: ${Object.keys(commands).join(", ")}`);
install();
for (const [index, program] of programs.entries()) {
  const isLast = index === programs.length - 1;
  const code = await run(isLast ? [...program, ...rest] : program);
  if (code !== 0) process.exit(code);
}
