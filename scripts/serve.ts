import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";
import { contentSecurityPolicy } from "./content-security.ts";

const LOOPBACK = "127.0.0.1";
const OTHER_PORTS = 20;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".m4a": "audio/mp4",
  ".mp3": "audio/mpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webm": "audio/webm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** A running server. */
export interface Served {
  /** Address with a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** The file a request asks for, or undefined when there is none inside the folder. */
function requestedFile(folder: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = resolve(folder, `.${path.endsWith("/") ? `${path}index.html` : path}`);
    const inside = file.startsWith(folder + sep);
    return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const file = requestedFile(folder, request.url ?? "/");
  if (file === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
    return;
  }
  response.writeHead(200, {
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Content-Length": statSync(file).size,
    "Content-Security-Policy": contentSecurityPolicy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Names under assets/ change with their content.
    "Cache-Control": file.includes(`${sep}assets${sep}`)
      ? "max-age=31536000, immutable"
      : "no-cache",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** Listens, or says that the port is taken by resolving to false. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off("listening", listening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") done(false);
      else fail(error);
    };
    const listening = () => {
      server.off("error", failed);
      done(true);
    };
    server.once("error", failed).once("listening", listening).listen(port, LOOPBACK);
  });
}

/** Serves a folder on the loopback address only: on `port`, one of the next, or any free one. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = createServer((request, response) => answer(folder, request, response));
  const wanted = port === 0 ? [] : Array.from({ length: OTHER_PORTS }, (_, index) => port + index);
  for (const candidate of [...wanted, 0]) {
    if (await listen(server, candidate)) break;
  }
  const address = server.address() as AddressInfo;
  return {
    url: `http://${LOOPBACK}:${address.port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
