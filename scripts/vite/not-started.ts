import type { Plugin } from "vite";
import { scriptInPage } from "../content-security.ts";

/** Puts the script that says why nothing starts before everything else, exactly as it is. */
export function notStarted(): Plugin {
  return {
    name: "not-started",
    apply: "build",
    transformIndexHtml: () => [{ tag: "script", children: scriptInPage, injectTo: "head-prepend" }],
  };
}
