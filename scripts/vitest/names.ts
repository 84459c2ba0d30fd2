/**
 * The name under which the game is opened as in a company: over plain http, from another computer.
 * A browser then gives a page less than on 127.0.0.1 (no clipboard, no `crypto.randomUUID`).
 */
export const COMPANY_NAME = "company.lan";

/** The computer itself, which a browser trusts as much as https. */
export const LOOPBACK_NAME = "127.0.0.1";

/** Makes Chromium look for the company's name on this computer. */
export const nameFlags: readonly string[] = [`--host-resolver-rules=MAP ${COMPANY_NAME} 127.0.0.1`];

declare module "vitest" {
  interface ProvidedContext {
    /** Under which name end-to-end tests open the game. */
    hostName: string;
    /** Program that the tests of Firefox drive; "" when there is none, undefined for other tests. */
    firefoxPath: string | undefined;
  }
}
