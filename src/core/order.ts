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
  return cards
    .map((card) => ({ card, id: card.id, key: hashOf(`${salt}/${card.id}`) }))
    .toSorted((a, b) => a.key - b.key || a.id.localeCompare(b.id))
    .map(({ card }) => card);
}
