import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Files } from "../../../scripts/package/built-files";
import { inRoot } from "../../../scripts/root";
import { fileTypeOf } from "../../../scripts/server/file-types";
import { type Store, store } from "./mini-lrs";
import { platformPage } from "./platform-page";

export type PackageKind = "scorm12" | "scorm2004" | "cmi5" | "web";

/** A platform that serves one package, and remembers what it was told. */
export interface PlatformServer {
  /** With a closing slash. */
  readonly url: string;
  /** What is kept of a learner, by element. */
  kept(learner?: string): Readonly<Record<string, string>>;
  /** The store beside it, for cmi5 and xAPI. */
  readonly store: Store;
  /** Addresses that were asked for and were not there. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

const bodyOf = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
};

/** Serves a package and a platform for it on this computer. */
export async function startPlatform(kind: PackageKind, files: Files): Promise<PlatformServer> {
  const kept = new Map<string, string>();
  const missing: string[] = [];
  const lrs = store();
  const scorm = readFileSync(inRoot("node_modules/scorm-again/dist/scorm-again.min.js"));
  const send = (answer: ServerResponse, body: Uint8Array | string, type: string) =>
    answer.writeHead(200, { "Content-Type": type }).end(body);

  const serveFile = (answer: ServerResponse, name: string) => {
    const file = files.get(name);
    if (file === undefined) {
      missing.push(name);
      answer.writeHead(404).end();
      return;
    }
    // A frame that is shut in belongs to no address, and asks as a stranger.
    answer.setHeader("Access-Control-Allow-Origin", "*");
    send(answer, file, fileTypeOf(name)?.type ?? "application/xml");
  };
  const serveKept = async (request: IncomingMessage, answer: ServerResponse, learner: string) => {
    if (request.method === "POST") kept.set(learner, await bodyOf(request));
    send(answer, kept.get(learner) ?? "{}", "application/json");
  };
  const serve = async (request: IncomingMessage, answer: ServerResponse): Promise<unknown> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://here");
    if (pathname.startsWith("/lrs/")) return lrs.answer(request, await bodyOf(request), answer);
    switch (pathname) {
      case "/lms":
        return send(answer, platformPage(kind), "text/html; charset=utf-8");
      case "/scorm-again.js":
        return send(answer, scorm, "text/javascript");
      case "/favicon.ico":
        return answer.writeHead(204).end();
      case "/kept":
        return serveKept(request, answer, searchParams.get("learner") ?? "a-1");
      default:
        return serveFile(answer, pathname.replace("/package/", ""));
    }
  };
  const server = createServer((request, answer) => void serve(request, answer));
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    kept: (learner = "a-1") => JSON.parse(kept.get(learner) ?? "{}"),
    store: lrs,
    missing,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
