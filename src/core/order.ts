/** FNV-1a: small, the same everywhere, and unrelated to an id's meaning. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Puts cards in an order that comes from a hash of their ids, so that neither the file nor
 * the right answers show through; the same for everybody who plays `salt`.
 */
export function cardOrder<Card extends { readonly id: string }>(
  salt: string,
  cards: readonly Card[],
): readonly Card[] {
  const key = ({ id }: Card) => hashOf(`${salt}/${id}`);
  return cards.toSorted((a, b) => key(a) - key(b) || a.id.localeCompare(b.id));
}
