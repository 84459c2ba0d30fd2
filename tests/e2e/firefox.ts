import { type Browser, firefox } from "playwright-core";
import { expect } from "vitest";
import { COMPANY_NAME } from "../../scripts/vitest/names";

/** What a person, or the tests of Chromium by their flags, would set. */
const preferences = {
  "ui.prefersReducedMotion": 1,
  "network.dns.localDomains": COMPANY_NAME,
};

/** A command that the driver sends to every page, and that no Firefox knows yet. */
const UNKNOWN = "emulation.setMediaFeaturesOverride";

interface Session {
  send(method: string, params: unknown): Promise<unknown>;
}

/** Starts the Firefox that is installed, driven by the standard protocol (WebDriver BiDi). */
export async function launchFirefox(executablePath: string): Promise<Browser> {
  expect(executablePath, "Firefox was not found: install it or set FIREFOX_PATH").not.toBe("");
  const browser = await firefox.launch({
    channel: "moz-firefox",
    executablePath,
    firefoxUserPrefs: preferences,
  });
  passOver(sessionOf(browser), UNKNOWN);
  return browser;
}

/** The driver's own end of the connection; the version of the driver is fixed. */
function sessionOf(browser: Browser): Session {
  const connection: { toImpl(object: unknown): object } = Reflect.get(browser, "_connection");
  return Reflect.get(connection.toImpl(browser), "_browserSession");
}

function passOver(session: Session, unknown: string): void {
  const kind: Session = Object.getPrototypeOf(session);
  const { send } = kind;
  kind.send = function (this: Session, method, params) {
    return method === unknown ? Promise.resolve({}) : send.call(this, method, params);
  };
}
