import { realpathSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answer } from "./server/answer.ts";

const LOOPBACK = "127.0.0.1";
const OTHER_PORTS = 20;

/** A running server. */
export interface Served {
  /** Address with a closing slash. */
  readonly url: string;
  close(): Promise<void>;
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
  const real = realpathSync.native(folder);
  const server = createServer((request, response) => {
    answer(real, request, response).catch(() => response.destroy());
  });
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
