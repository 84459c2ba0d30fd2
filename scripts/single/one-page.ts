import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { scriptInPage } from "../content-security.ts";
import { inRoot } from "../root.ts";
import { asSigns, SIGNS } from "./as-signs.ts";

/** What a page is put together from. */
export interface PageParts {
  /** The built page, which still asks for its script and its style sheet. */
  readonly html: string;
  /** The game as one module that imports nothing. */
  readonly code: string;
  readonly css: string;
  /** Pictures and sounds as lines of signs, by number. */
  readonly files: readonly string[];
  /** What the page says of itself: a name and a text of the page's `<meta>`. */
  readonly meta: { readonly name: string; readonly content: string };
  readonly title?: string | undefined;
}

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Until the game has brought its own, what says that it does not start waits and stands alone. */
const UNTIL_THEN =
  ".not-started{position:fixed;inset:0;padding:1.5rem;animation:appear .3s 10s both}@keyframes appear{from{opacity:0}}";

/** Only what stands in the page: no address anywhere can be asked for anything. */
const policyOf = (scripts: readonly string[], styles: readonly string[]) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "img-src data:",
    "media-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** A script as it is; text that would end it cannot stand in a page. */
function scriptOf(text: string): string {
  const end = /<\/script|<!--/i.exec(text);
  if (end) throw new Error(`A script holds "${end[0]}", which would end it in the page.`);
  return `<script>${text}</script>`;
}

/** Replaces what must stand in the page exactly once. */
function replacedOnce(html: string, what: RegExp, by: string): string {
  const [before, after, ...more] = html.split(what);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The page must hold ${what} once.`);
  }
  return before + by + after;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * Where what is awaited at the top of a module may stand in a plain script. There a module has no
 * address of its own, and needs none: nothing is fetched beside it.
 */
function asPlainScript(code: string): string {
  const bare = code
    .replaceAll("import.meta.resolve", "undefined")
    .replaceAll("import.meta.url", "document.baseURI");
  const left = /\bimport\.meta\b|^(?:import|export)\s*(?:[{*"'`]|default\b)/m.exec(bare);
  if (left) throw new Error(`The game holds "${left[0]}", which a plain script may not.`);
  return `(async()=>{"use strict";\n${bare}\n})();`;
}

const packed = (name: string, text: string) => asSigns(name, deflateSync(text, { level: 9 }));

/** One page that holds everything and asks for nothing. The same parts give the same bytes. */
export function onePage({ html, code, css, files, meta, title }: PageParts): string {
  const game = asPlainScript(code);
  const boot = readFileSync(inRoot("scripts", "single", "boot.js"), "utf8");
  const policy = policyOf([scriptInPage, boot, game], [UNTIL_THEN, css]);
  const head = [
    "",
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    scriptOf(scriptInPage),
    `<meta name="${escaped(meta.name)}" content="${escaped(meta.content)}">`,
    `<style>${UNTIL_THEN}</style>`,
  ];
  const data = [
    `<script type="text/plain" id="mamore-files" data-signs="${SIGNS}">\n${files.join("\n")}\n</script>`,
    `<script type="text/plain" id="mamore-game">\n${packed("css", css)}\n${packed("code", game)}\n</script>`,
    scriptOf(boot),
    "",
  ];
  const steps: readonly (readonly [RegExp, string])[] = [
    [/<script type="module"[^>]*><\/script>/, ""],
    [/<link rel="stylesheet"[^>]*>/, ""],
    [/<div data-reason="slow">/, '<div data-reason="slow" hidden>'],
    [/<div data-reason="inside" hidden>/, '<div data-reason="inside">'],
    [/(?<=<head>)/, head.join("\n")],
    [/(?=<\/body>)/, data.join("\n")],
    ...(title === undefined ? [] : [[/(?<=<title>)[^<]*(?=<\/title>)/, escaped(title)] as const]),
  ];
  return steps.reduce((page, [what, by]) => replacedOnce(page, what, by), html);
}
