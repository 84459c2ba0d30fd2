// The one way in: `npm start`, `npm test` and friends. Plain JavaScript with Node's own modules,
// because it must run before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MINIMUM = [20, 19];
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each command runs: a TypeScript file, or the program of a package. */
const commands = {
  start: ["--import", "tsx", "scripts/start.ts"],
  dev: ["node_modules/vite/bin/vite.js"],
  build: ["--import", "tsx", "scripts/build-once.ts"],
  test: ["--import", "tsx", "scripts/test.ts"],
  check: ["--import", "tsx", "scripts/check.ts"],
  bench: ["--import", "tsx", "scripts/bench.ts"],
  art: ["--import", "tsx", "art/run.ts"],
  shots: ["--import", "tsx", "scripts/screenshots.ts"],
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

checkNode();
const [name, ...rest] = process.argv.slice(2);
const program = Object.hasOwn(commands, name ?? "") ? commands[name] : undefined;
if (!program) fail(`Say one of: ${Object.keys(commands).join(", ")}`);
install();
const { status, signal } = spawnSync(process.execPath, [...program, ...rest], {
  cwd: root,
  stdio: "inherit",
  // Imports in src have no file endings, and Vite announces a future in which its config needs them.
  env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" },
});
process.exit(signal === "SIGINT" ? 0 : (status ?? 1));
