// Says why the game does not start. A plain script in the page itself, because it runs where modules
// do not: from a file, in an old browser, and when the server sends modules under a wrong type.
(() => {
  const REASON = "data-reason";
  const MODULES = 'script[type="module"], link[rel="modulepreload"]';

  const box = () => document.getElementById("not-started");

  function tell(reason) {
    const shown = box();
    if (!shown) return;
    for (const part of shown.querySelectorAll(`[${REASON}]`)) {
      part.hidden = part.getAttribute(REASON) !== reason;
    }
    shown.classList.add("is-known");
  }

  /** What the server says of a file: refused, of another type, or nothing wrong. */
  async function faultOf(address) {
    const answer = await fetch(address, { cache: "no-store" });
    if (!answer.ok) return "refused";
    return /javascript/.test(answer.headers.get("Content-Type") || "") ? undefined : "type";
  }

  async function ask() {
    for (const part of document.querySelectorAll(MODULES)) {
      const fault = await faultOf(part.src || part.href);
      if (fault) return fault;
    }
    return "slow";
  }

  // A page that holds the whole game asks for no module, and starts from a file as well.
  const isFile = () => location.protocol === "file:" && document.querySelector(MODULES) !== null;

  const look = () => ask().then(tell, () => tell("slow"));

  addEventListener(
    "error",
    (event) => {
      if (!box() || isFile()) return;
      const { target, error } = event;
      if (target instanceof HTMLScriptElement) void look();
      else if (error instanceof SyntaxError || error instanceof TypeError) tell("browser");
    },
    true,
  );

  addEventListener("DOMContentLoaded", () => {
    if (isFile()) tell("file");
    else if (!("noModule" in HTMLScriptElement.prototype)) tell("browser");
    const link = document.querySelector("#not-started a");
    // The address after # is where the player was.
    if (!link) return;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      location.reload();
    });
  });
})();
