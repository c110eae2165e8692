import { expect, test } from "vitest";
import { preferredLanguage } from "./preferred.ts";

test("the first language that the page speaks is taken, whatever its country", () => {
  expect(preferredLanguage(["fr-FR", "de-AT", "en"])).toBe("de");
  expect(preferredLanguage(["uk"])).toBe("uk");
});

test("who speaks none of them reads English", () => {
  expect(preferredLanguage(["fr", "constructor"])).toBe("en");
  expect(preferredLanguage([])).toBe("en");
});
