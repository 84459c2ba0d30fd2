/** Where it lies on the page once nothing moves any more, in pixels: what is on its way tells nothing. */
export function restingBox(node: HTMLElement): DOMRect {
  let [x, y] = [0, 0];
  for (let at: Element | null = node; at instanceof HTMLElement; at = at.offsetParent) {
    x += at.offsetLeft;
    y += at.offsetTop;
  }
  return new DOMRect(x, y, node.offsetWidth, node.offsetHeight);
}
