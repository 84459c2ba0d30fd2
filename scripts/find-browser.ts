import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function windowsPrograms(): string[] {
  const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
    (name) => process.env[name],
  );
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
}

function candidates(): string[] {
  if (process.platform === "win32") return windowsPrograms();
  if (process.platform === "darwin") return macApplications;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Path of a Chrome, Chromium or Edge (CHROME_PATH first), or undefined when there is none. */
export function findBrowser(): string | undefined {
  const chosen = process.env["CHROME_PATH"];
  return [...(chosen === undefined ? [] : [chosen]), ...candidates()].find(existsSync);
}

/** Path of Firefox (FIREFOX_PATH first), or undefined when there is none. */
export function findFirefox(): string | undefined {
  const chosen = process.env["FIREFOX_PATH"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = ["firefox-esr", "firefox"].flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  return [...(chosen === undefined ? [] : [chosen]), ...found].find(existsSync);
}

/** For tests and scripts that cannot go on without: the path, or an error that says what to do. */
export function requireBrowser(): string {
  const path = findBrowser();
  if (path === undefined) throw new Error(howToInstall);
  return path;
}

/** What to tell a person whose machine has no browser that the tests can drive. */
export const howToInstall = [
  "The tests need Chrome, Chromium or Edge, and none was found.",
  "  Debian/Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk",
  "  macOS, Windows: install Google Chrome",
  "  elsewhere:      set CHROME_PATH to the program's path",
].join("\n");

/** Quiet, without sandbox (tests also run as root) and the same on machines with and without GPU. */
export const browserFlags: readonly string[] = [
  "--no-sandbox",
  "--no-first-run",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];
