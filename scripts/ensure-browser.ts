import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser, howToInstall } from "./find-browser.ts";

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
