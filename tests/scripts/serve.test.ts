import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inRoot } from "../../scripts/root";
import { type Served, serve } from "../../scripts/serve";

let served: Served;

beforeAll(async () => {
  served = await serve(inRoot("tests"));
});
afterAll(() => served.close());

describe("the server", () => {
  test("sends the content policy with every page", async () => {
    const response = await fetch(`${served.url}lock.test.ts`);

    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'self'");
  });

  test.each(["../package.json", "..%2fpackage.json", "%2e%2e/package.json", "%", "scripts"])(
    "finds nothing at %s",
    async (path) => {
      const response = await fetch(served.url + path);

      expect(response.status).toBe(404);
    },
  );

  test("takes another port when the wanted one is taken", async () => {
    const other = await serve(inRoot("tests"), Number(new URL(served.url).port));

    expect(other.url).not.toBe(served.url);
    await other.close();
  });
});
