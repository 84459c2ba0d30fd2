import { spawn } from "node:child_process";
import { buildGameOrExit, builtFolder } from "./build.ts";
import { serve } from "./serve.ts";

const PORT = 4173;

/** How this system opens an address in its browser; undefined where nobody would see it. */
function opener(): readonly [string, ...string[]] | undefined {
  if (process.env["CI"] !== undefined || process.argv.includes("--no-open")) return undefined;
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["cmd", "/c", "start", ""];
  const desktop = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
  return desktop === undefined ? undefined : ["xdg-open"];
}

function openBrowser(url: string): void {
  const [command, ...rest] = opener() ?? [];
  if (command === undefined) return;
  spawn(command, [...rest, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

await buildGameOrExit();
const { url } = await serve(builtFolder, Number(process.env["PORT"] ?? PORT));
process.stdout.write(`\n  まもれ！うちの会社\n  ${url}\n\n  Ctrl+C で終了 / Ctrl+C to stop\n`);
openBrowser(url);
