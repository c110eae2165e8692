import { readdirSync, readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { languages, themes } from "../state/state.ts";
import { fixable, hideable } from "./display.ts";
import { settable } from "./protocol.ts";

/** The guide for editors says what is; that its code works is shown in a browser (`e2e/embed.spec.ts`). */

const guide = readFileSync("docs/embedding.md", "utf8");
const snippets = [...guide.matchAll(/^```html (\S+)\n([\s\S]*?)^```/gm)].map(
  ([, name = "", code = ""]) => [name, code] as const,
);

const validator = new HtmlValidate({
  root: true,
  elements: ["html5"],
  extends: ["html-validate:standard"],
  rules: { "no-inline-style": "off" },
});

async function faults(markup: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(markup);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

describe("code of the guide", () => {
  test.each(snippets)("%s is valid HTML", async (_, code) => {
    expect(await faults(code)).toEqual([]);
  });

  test.each(snippets)("%s asks nobody but the map’s host", (_, code) => {
    for (const [address] of code.matchAll(/https?:\/\/[^\s"/]*/g)) expect(address).toBe("https://map.example");
  });

  test("a plain frame has a name, waits for the reader, and may do what the map can", () => {
    const plain = snippets.find(([name]) => name === "plain")?.[1] ?? "";
    for (const part of [
      'title="',
      'loading="lazy"',
      'allow="fullscreen; clipboard-write; web-share"',
      'referrerpolicy="strict-origin-when-cross-origin"',
      'style="border:0;width:0;min-width:100%"',
      'height="',
    ])
      expect(plain).toContain(part);
  });
});

/** Rows of the table under a heading, as cells without marks of code. */
function table(heading: string): readonly (readonly string[])[] {
  const section = guide.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

test("the table of parameters names those that there are, and those that a message may set", () => {
  const rows = table("Parameters").flatMap(([names = "", , , byMessage = ""]) =>
    names.split(", ").map((name) => [name.replaceAll("`", ""), byMessage] as const),
  );
  expect(rows.filter(([, byMessage]) => byMessage === "yes").map(([name]) => name)).toEqual([...settable]);
  expect(rows.filter(([, byMessage]) => byMessage === "no").map(([name]) => name)).toEqual(["hide", "fixed"]);
});

test("the table of parameters names the values that there are", () => {
  const values = (name: string): string => table("Parameters").find(([names]) => names === `\`${name}\``)?.[1] ?? "";
  for (const [name, list] of [
    ["lang", languages],
    ["theme", themes],
  ] as const)
    expect(values(name)).toBe(list.map((each) => `\`${each}\``).join(", "));
  expect(values("hide")).toContain(`\`${hideable.join(",")}\``);
  expect(values("fixed")).toContain(`\`${fixable.join(",")}\``);
});

describe("pages that show it at work", () => {
  test.each(readdirSync("public/hosts").filter((name) => name.endsWith(".html")))(
    "%s is valid HTML without anything inline",
    async (name) => {
      const page = readFileSync(`public/hosts/${name}`, "utf8");
      expect(await faults(page)).toEqual([]);
      expect(page).not.toMatch(/\sstyle=|<style|<script(?![^>]*\ssrc=)/);
    },
  );
});
