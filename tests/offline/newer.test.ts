import { describe, expect, test, vi } from "vitest";
import { messages } from "#offline/names";
import { createNewer } from "#offline/newer";

/** A worker that notes what it is told. */
class FakeWorker extends EventTarget {
  state = "installing";
  readonly told: unknown[] = [];
  postMessage = (message: unknown) => this.told.push(message);
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = new FakeWorker();
  readonly update = vi.fn();
}

/** A page, controlled by a worker from its start or not, and its registration. */
function aPage({ isControlled }: { isControlled: boolean }) {
  const registration = new FakeRegistration();
  const container = Object.assign(new EventTarget(), {
    controller: isControlled ? registration.active : null,
  });
  const reload = vi.fn();
  const newer = createNewer(
    container as unknown as ServiceWorkerContainer,
    Promise.resolve(registration as unknown as ServiceWorkerRegistration),
    reload,
  );
  const found = vi.fn();
  newer.onFound(found);
  return { registration, container, reload, newer, found };
}

/** Lets everything that was promised happen. */
const settled = () => new Promise((done) => setTimeout(done));

/** A newer worker arrives and is installed. */
function arrive(registration: FakeRegistration): FakeWorker {
  const worker = new FakeWorker();
  registration.installing = worker;
  registration.dispatchEvent(new Event("updatefound"));
  registration.installing = null;
  registration.waiting = worker;
  worker.become("installed");
  return worker;
}

describe("a newer release", () => {
  test("is told once when its worker waits; a screen that comes later hears of it, too", async () => {
    const { registration, newer, found } = aPage({ isControlled: true });
    await settled();
    arrive(registration);
    arrive(registration);
    const later = vi.fn();
    newer.onFound(later);

    expect(found).toHaveBeenCalledOnce();
    expect(later).toHaveBeenCalledOnce();
  });

  test("is none for a page that has just been fetched: its own worker is only coming", async () => {
    const { registration, container, found } = aPage({ isControlled: false });
    await settled();
    arrive(registration).become("activated");
    container.dispatchEvent(new Event("controllerchange"));

    expect(found).not.toHaveBeenCalled();
    expect(registration.active?.told).toEqual([]);
  });

  test("takes over when the player says so, and only then is the page opened anew", async () => {
    const { registration, container, newer, reload } = aPage({ isControlled: true });
    await settled();
    const worker = arrive(registration);
    newer.start();
    await settled();
    expect(worker.told).toEqual([messages.takeOver]);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event("controllerchange"));

    expect(reload).toHaveBeenCalledOnce();
  });

  test("started in another tab, it is told here, and this page is left alone", async () => {
    const { container, newer, found, reload } = aPage({ isControlled: true });
    await settled();
    container.dispatchEvent(new Event("controllerchange"));
    expect(found).toHaveBeenCalledOnce();
    expect(reload).not.toHaveBeenCalled();
    newer.start();
    await settled();

    expect(reload).toHaveBeenCalledOnce();
  });

  test("a page of this release has what older ones left swept away", async () => {
    const { registration } = aPage({ isControlled: true });
    await settled();

    expect(registration.active?.told).toEqual([messages.sweep]);
  });

  test("is asked for at most once an hour", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const { registration, newer } = aPage({ isControlled: true });
    newer.check();
    vi.advanceTimersByTime(61 * 60 * 1000);
    newer.check();
    newer.check();
    vi.useRealTimers();
    await settled();

    expect(registration.update).toHaveBeenCalledOnce();
  });

  test("where nothing can be registered nothing goes wrong", async () => {
    const container = Object.assign(new EventTarget(), { controller: null });
    const newer = createNewer(
      container as unknown as ServiceWorkerContainer,
      Promise.reject(new Error("refused")),
      () => undefined,
    );
    newer.start();
    await settled();
  });
});
