import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultOf } from "#ui/server-fault";

/** A server that knows no .webp, sends .js as text, and everything else as it should. */
const server = createServer((request, response) => {
  const path = request.url ?? "";
  if (path.endsWith(".webp")) response.writeHead(404).end();
  else
    response
      .writeHead(200, { "Content-Type": path.includes("good") ? "text/javascript" : "text/plain" })
      .end("1");
});
let address = "";

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

test("a server says itself why a file does not come", async () => {
  expect(await faultOf(`${address}/assets/room-1.webp`)).toEqual({ kind: "refused", status: 404 });
  expect(await faultOf(`${address}/assets/code-1.js?t=2`)).toEqual({
    kind: "type",
    type: "text/plain",
  });
  expect(await faultOf(`${address}/assets/good-1.js`)).toBeUndefined();
});

test("where no server answers, the server is not blamed", async () => {
  expect(await faultOf("http://127.0.0.1:9/room.webp")).toBeUndefined();
});
