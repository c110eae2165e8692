import { expect, test } from "vitest";
import type { Amount } from "../../model/amount.ts";
import { record } from "./record.ts";

const one = (value: number, qualifier: Amount["qualifier"] = null): Amount => ({ kind: "number", value, qualifier });

test("battalion tactical groups stand in the case that number and qualifier ask for", () => {
  const { groups } = record.claim;
  expect(groups(one(1))).toBe("1 батальйонна тактична група");
  expect(groups(one(83))).toBe("83 батальйонні тактичні групи");
  expect(groups(one(50, "more-than"))).toBe("понад 50 батальйонних тактичних груп");
  expect(groups(one(101, "more-than"))).toBe("понад 101 батальйонну тактичну групу");
  expect(groups(one(121, "about"))).toBe("близько 121 батальйонної тактичної групи");
  expect(groups(one(72, "up-to"))).toBe("до 72 батальйонних тактичних груп");
  expect(groups({ kind: "range", low: 41, high: 42, best: null, qualifier: null })).toBe(
    "41–42 батальйонні тактичні групи",
  );
});
