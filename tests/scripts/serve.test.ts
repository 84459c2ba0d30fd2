import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Served, serve } from "../../scripts/serve";
import { packTexts } from "../../scripts/vite/packed-text";

const BIG_BYTES = 8_000_000;
const PAGE = `<!doctype html><title>page</title>${"<p>words</p>".repeat(500)}`;

const outside = mkdtempSync(join(tmpdir(), "mamore-serve-"));
const folder = join(outside, "dist");
let served: Served;

const address = (path: string) => served.url + path;
const plain = { headers: { "Accept-Encoding": "identity" } };
const header = async (path: string, name: string, init: RequestInit = {}) =>
  (await fetch(address(path), init)).headers.get(name);

beforeAll(async () => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  mkdirSync(join(folder, "scripts", "assets"), { recursive: true });
  writeFileSync(join(outside, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, ".htaccess"), "for another server");
  writeFileSync(join(folder, "assets", "code-1.js"), "const word = 1;\n".repeat(200));
  writeFileSync(join(folder, "assets", "big-1.webp"), Buffer.alloc(BIG_BYTES, 7));
  writeFileSync(join(folder, "scripts", "assets", "named.js"), "1");
  symlinkSync(join(outside, "secret.txt"), join(folder, "link.txt"));
  symlinkSync(outside, join(folder, "linked"), "junction");
  await packTexts(folder);
  served = await serve(folder);
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  await served.close();
  rmSync(outside, { recursive: true });
});

describe("the server sends", () => {
  test("its rules with every file: policy, frames, forms, and no guessing of types", async () => {
    const { status, headers } = await fetch(served.url);
    const policy = headers.get("Content-Security-Policy");

    expect(status).toBe(200);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  });

  test.each([
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["identity", null],
  ])("to a browser that takes %s what was packed as %s", async (accepted, encoding) => {
    const response = await fetch(served.url, { headers: { "Accept-Encoding": accepted } });

    expect(response.headers.get("Content-Encoding")).toBe(encoding);
    expect(response.headers.get("Vary")).toBe("Accept-Encoding");
    expect(await response.text()).toBe(PAGE);
  });

  test("pictures as they are, and parts of them", async () => {
    const range = (Range: string) => ({ headers: { Range } });
    const part = await fetch(address("assets/big-1.webp"), range("bytes=10-19"));

    expect(part.status).toBe(206);
    expect((await part.arrayBuffer()).byteLength).toBe(10);
    expect(await header("assets/big-1.webp", "Content-Range", range("bytes=-5"))).toBe(
      `bytes ${BIG_BYTES - 5}-${BIG_BYTES - 1}/${BIG_BYTES}`,
    );
    expect((await fetch(address("assets/big-1.webp"), range("bytes=9000000-"))).status).toBe(416);
    expect(await header("assets/big-1.webp", "Vary")).toBeNull();
  });

  test("nothing again that the browser has", async () => {
    const ETag = (await header("", "ETag", plain)) ?? "";

    // fetch() of Node asks for everything again as soon as it is given a condition.
    const status = await new Promise((done) => {
      get(served.url, { headers: { ...plain.headers, "If-None-Match": ETag } }, (response) => {
        response.resume();
        done(response.statusCode);
      });
    });

    expect(status).toBe(304);
  });

  test("for keeping only what lies in the folder's own assets", async () => {
    expect(await header("assets/code-1.js", "Cache-Control")).toContain("immutable");
    expect(await header("", "Cache-Control")).toBe("no-cache");
    expect(await header("scripts/assets/named.js", "Cache-Control")).toBe("no-cache");
  });

  test("only answers to GET and HEAD", async () => {
    const posted = await fetch(served.url, { method: "POST" });
    const asked = await fetch(served.url, { method: "HEAD" });

    expect([posted.status, posted.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
    expect([asked.status, await asked.text()]).toEqual([200, ""]);
  });
});

test.each([
  "../secret.txt",
  "..%2fsecret.txt",
  "%2e%2e/secret.txt",
  "..%5csecret.txt",
  "%",
  "%00",
  "scripts",
  "assets/",
  ".htaccess",
  "link.txt",
  "linked/secret.txt",
])("the server finds nothing at %s", async (path) => {
  expect((await fetch(address(path))).status).toBe(404);
});

/** Asks for a big file and hangs up as soon as some of it is there. */
const abort = () =>
  new Promise<void>((done) => {
    const request = get(address("assets/big-1.webp"), { agent: false }, (response) => {
      response.once("data", () => {
        response.destroy();
        done();
      });
    });
    request.on("error", () => undefined);
  });

describe("the server goes on", () => {
  test("after 300 downloads that were broken off, and leaves none of their files open", async () => {
    const opened: fs.ReadStream[] = [];
    const open = fs.createReadStream;
    vi.spyOn(fs, "createReadStream").mockImplementation((...words) => {
      const stream = open(...words);
      opened.push(stream);
      return stream;
    });
    for (let times = 0; times < 300; times++) await abort();

    await expect.poll(() => opened.filter(({ closed }) => !closed)).toEqual([]);
    expect(opened).toHaveLength(300);
  });

  test.each([
    ["cannot be opened", Buffer.alloc(0), 500],
    ["breaks in the middle", Buffer.alloc(100), undefined],
  ])("after a file that %s", async (_, begun, status) => {
    vi.spyOn(fs, "createReadStream").mockImplementationOnce(() => {
      const broken = Readable.from(
        (function* () {
          if (begun.length > 0) yield begun;
          throw new Error("EIO: made for a test");
        })(),
      );
      return broken as fs.ReadStream;
    });
    const told = await fetch(address("assets/code-1.js"), plain)
      .then(async (response) => {
        await response.text();
        return response.status;
      })
      .catch(() => undefined);

    expect(told).toBe(status);
    expect((await fetch(served.url)).status).toBe(200);
  });

  test("on another port when the wanted one is taken", async () => {
    const other = await serve(folder, Number(new URL(served.url).port));

    expect(other.url).not.toBe(served.url);
    await other.close();
  });
});

test("what lies packed beside a text is that text", () => {
  const packed = fs.readFileSync(join(folder, "assets", "code-1.js.gz"));

  expect(gunzipSync(packed).toString()).toBe(
    fs.readFileSync(join(folder, "assets", "code-1.js"), "utf8"),
  );
  expect(fs.existsSync(join(folder, "assets", "big-1.webp.gz"))).toBe(false);
});
