import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { scriptInPage } from "../../scripts/content-security";
import { onePage, type PageParts } from "../../scripts/single/one-page";

const html = `<!doctype html>
<html lang="ja">
  <head><title>a</title>
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/style-1.css">
  </head>
  <body>
    <div data-reason="slow"></div>
    <div data-reason="inside" hidden></div>
  </body>
</html>`;

const parts: PageParts = {
  html,
  code: "console.log(1)",
  css: "a{color:red}",
  files: ["image/webp 4 #####"],
  meta: { name: "mamore-package", content: '{"kind":"single"}' },
};

describe("the one page", () => {
  test("asks for nothing: no address of a script, a sheet or a picture stands in it", () => {
    expect(onePage(parts)).not.toMatch(/\b(?:src|href)=/);
  });

  test("lets only its own scripts run, each by its hash, and no request go out", () => {
    const page = onePage(parts);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(scriptInPage).digest("base64");

    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(policy).toContain(`'sha256-${hash}'`);
    expect(policy).not.toMatch(/unsafe|connect-src|'self'|https?:|\*/);
  });

  test("is the same, byte by byte, of the same parts", () => {
    expect(onePage(parts)).toBe(onePage({ ...parts }));
  });

  test("bears the title that was asked for, whatever signs are in it", () => {
    expect(onePage({ ...parts, title: "R&D <1> $&" })).toContain(
      "<title>R&amp;D &lt;1> $&amp;</title>",
    );
    expect(onePage(parts)).toContain("<title>a</title>");
  });

  test("is not made of code that only a module may hold", () => {
    expect(() => onePage({ ...parts, code: "import.meta.env" })).toThrow("import.meta");
    expect(() => onePage({ ...parts, code: 'import "./a.js"' })).toThrow("import");
    expect(() => onePage({ ...parts, code: "new URL(a, import.meta.url)" })).not.toThrow();
  });

  test("says what it is", () => {
    expect(onePage(parts)).toContain(
      '<meta name="mamore-package" content="{&quot;kind&quot;:&quot;single&quot;}">',
    );
  });

  test("tells of a file that was cut off where a page on a server tells of the connection", () => {
    const page = onePage(parts);

    expect(page).toContain('<div data-reason="slow" hidden>');
    expect(page).toContain('<div data-reason="inside">');
  });

  test.each([
    ["no script", html.replace(/<script.*script>/, "")],
    ["two sheets", html.replace(/(<link.*>)/, "$1$1")],
  ])("is not made of a page with %s", (_, broken) => {
    expect(() => onePage({ ...parts, html: broken })).toThrow("must hold");
  });
});
