// Starts the game that lies in the page itself. A plain script that asks for nothing: a page opened
// from a file may not read another file.
(() => {
  // Old browsers end here, and the page says so.
  if (!("DecompressionStream" in window)) throw new TypeError("DecompressionStream is missing");
  const RADIX = 85;
  const GROUP = 5;
  const BYTES = 4;
  /** As many as a function takes at once in every browser. */
  const PIECE = 32768;

  const files = document.getElementById("mamore-files");
  const game = document.getElementById("mamore-game");
  const { signs } = files.dataset;
  const values = new Uint8Array(128);
  for (let index = 0; index < RADIX; index++) values[signs.charCodeAt(index)] = index;

  const linesOf = (element) => element.textContent.split("\n").filter(Boolean);

  /** Five signs are four bytes; the length says where the last four end. */
  function bytesOf(text, length) {
    const bytes = new Uint8Array(Math.ceil(length / BYTES) * BYTES);
    const view = new DataView(bytes.buffer);
    for (let at = 0, to = 0; at < text.length; at += GROUP, to += BYTES) {
      let value = 0;
      for (let place = at; place < at + GROUP; place++) {
        value = value * RADIX + values[text.charCodeAt(place)];
      }
      view.setUint32(to, value);
    }
    return bytes.subarray(0, length);
  }

  /** An address that holds what it names. */
  function addressOf(line) {
    const [type, length, text] = line.split(" ");
    const bytes = bytesOf(text, Number(length));
    let binary = "";
    for (let at = 0; at < bytes.length; at += PIECE) {
      binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
    }
    return `data:${type};base64,${btoa(binary)}`;
  }

  async function unpacked(line) {
    const [, length, text] = line.split(" ");
    const stream = new Blob([bytesOf(text, Number(length))]).stream();
    return new Response(stream.pipeThrough(new DecompressionStream("deflate"))).text();
  }

  function add(kind, text, parent) {
    const made = document.createElement(kind);
    made.textContent = text;
    parent.append(made);
  }

  // The game finds its pictures and sounds by number.
  window.mamoreFiles = linesOf(files).map(addressOf);
  void Promise.all(linesOf(game).map(unpacked)).then(([css, code]) => {
    add("style", css, document.head);
    add("script", code, document.body);
  });
})();
