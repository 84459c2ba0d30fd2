import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardOrder } from "#core/order";

/** A card that counts how often its id is asked for. */
function counting(id: string, asked: string[]) {
  return {
    get id() {
      asked.push(id);
      return id;
    },
  };
}

/** FNV-1a as it was always taken: how cards lie is part of codes that people have kept. */
const hashOf = (text: string): number =>
  [...text].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  ) >>> 0;

/** The order as it was first written: each card is hashed whenever it is compared. */
function orderOfBefore<Card extends { readonly id: string }>(salt: string, cards: readonly Card[]) {
  const key = ({ id }: Card) => hashOf(`${salt}/${id}`);
  return cards.toSorted((a, b) => key(a) - key(b) || a.id.localeCompare(b.id));
}

/** Two ids whose hashes are the same in a place of this name. */
const SALT = "a-place";
const equal = ["card-n7rwqy2-l9wm", "card-jw7afz-kkfv"].map((id) => ({ id }));

describe("the order in which cards lie", () => {
  it("is the one in which they have always lain", () => {
    const ids = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a", "B", "ä", "会社"));
    const cards = fc.array(fc.record({ id: ids, about: fc.nat() }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.string(), cards, (salt, all) => {
        expect(cardOrder(salt, all)).toEqual(orderOfBefore(salt, all));
      }),
    );
  });

  it("is by their names, where their hashes are the same", () => {
    expect(new Set(equal.map(({ id }) => hashOf(`${SALT}/${id}`))).size).toBe(1);
    for (const cards of [equal, equal.toReversed()])
      expect(cardOrder(SALT, cards)).toEqual(equal.toReversed());
  });

  it("is found by looking at each card once or twice, however many there are", () => {
    const asked: string[] = [];
    const cards = Array.from({ length: 100 }, (_, index) => counting(`card-${index}`, asked));
    cardOrder(SALT, cards);

    expect(asked.length).toBeLessThanOrEqual(200);
  });
});
