import { expect, test } from "vitest";
import { weblink } from "./weblink.ts";

test("a web address becomes a link that names its host", () => {
  expect(weblink("https://www.example.org/a?b#c")).toEqual({
    href: "https://www.example.org/a?b#c",
    host: "example.org",
  });
  expect(weblink("http://example.org/")?.host).toBe("example.org");
});

test.each([
  ["a script", "javascript:alert(1)"],
  ["a script behind a line break", "java\nscript:alert(1)"],
  ["a data address", "data:text/html,hello"],
  ["a local file", "file:///etc/hosts"],
  ["a user name", "https://bank.example@evil.example/"],
  ["a password", "https://:secret@evil.example/"],
  ["a relative address", "/news"],
  ["no address", "not shown"],
])("%s is no link", (_, text) => {
  expect(weblink(text)).toBeNull();
});

test("a missing address is no link", () => {
  expect(weblink(null)).toBeNull();
});
