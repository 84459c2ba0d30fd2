import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser, findFirefox, howToInstall } from "./find-browser.ts";
import { scope } from "./vitest/scope.ts";

/** Debian as root: the browser can be had without asking. */
function installBrowser(): void {
  const isDebianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (!isDebianRoot) return;
  process.stdout.write("Installing Chromium and Japanese fonts for the tests …\n");
  const options: SpawnSyncOptions = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  const packages = ["chromium", "fonts-noto-cjk"];
  spawnSync("apt-get", ["-q", "update"], options);
  spawnSync("apt-get", ["-q", "install", "-y", "--no-install-recommends", ...packages], options);
}

if (findBrowser() === undefined) installBrowser();
if (findBrowser() === undefined) {
  process.stderr.write(`${howToInstall}\n`);
  process.exit(1);
}
// The projects of the tests are read several times: here it is said once.
if (findFirefox() === undefined && scope !== "all") {
  process.stdout.write("Firefox was not found (FIREFOX_PATH, PATH): its tests are left out.\n");
}
