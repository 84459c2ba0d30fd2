import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { inRoot } from "./root.ts";

/** The one script that stands in the page itself: it also runs from a file, which 'self' is not. */
export const scriptInPage = readFileSync(inRoot("src", "not-started.js"), "utf8");

const hash = createHash("sha256").update(scriptInPage).digest("base64");

/**
 * What the page may load. Phaser's default textures are `data:` pictures and howler may fall back
 * to `data:` sounds; everything else comes from where the page came from, and no form is ever sent.
 */
export const contentSecurityPolicy = `default-src 'self'; script-src 'self' 'sha256-${hash}'; img-src 'self' data:; media-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'none'`;

/** The same as a header, which alone can say whose frames may show the page. */
export const policyAsHeader = `${contentSecurityPolicy}; frame-ancestors 'self'`;
