import type { Plugin } from "vite";
import { contentSecurityPolicy } from "../content-security.ts";

/** Puts the policy into the built page, first in its head; `vite dev` needs inline scripts. */
export function contentSecurity(): Plugin {
  return {
    name: "content-security",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
  };
}
