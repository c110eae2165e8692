import { expect, test } from "vitest";
import { headersFor, printHeaders } from "./headers.ts";

const policyOf = (path: string): string => headersFor(path)["Content-Security-Policy"] ?? "";

test.each(["/embed.html", "/embed.html?date=2022-01-26", "/embed?x", "/v/2026-11-27-1234abcd/embed.html?hide=title"])(
  "%s may be framed by any page, also by a file or an app",
  (path) => expect(policyOf(path)).not.toContain("frame-ancestors"),
);

test.each(["/", "/index.html", "/?embed.html", "/hosts/plain.html", "/v/2026-11-27-1234abcd/", "/embedded.html"])(
  "%s may be framed by our own pages alone",
  (path) => expect(policyOf(path)).toContain("frame-ancestors 'self'"),
);

test("the rule for all paths does not forbid what the embed needs, because hosts add rules up", () => {
  const [all = "", ...pages] = printHeaders().split("\n\n");
  expect(all.startsWith("/*\n")).toBe(true);
  expect(all).not.toContain("frame-ancestors");
  for (const rule of pages) expect(rule.trim().split("\n")).toHaveLength(2);
  for (const rule of pages) expect(rule).toContain("frame-ancestors 'self'");
});
