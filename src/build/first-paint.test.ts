import { expect, test } from "vitest";
import { stylesFirst } from "./first-paint.ts";

test("the style sheet is asked for first, then the script, then the data", () => {
  const head = [
    "<title>A page</title>",
    '    <link rel="icon" href="./icon.svg">',
    '    <script type="module" crossorigin src="./a.js"></script>',
    '    <link rel="modulepreload" crossorigin href="./b.js">',
    '    <link rel="stylesheet" crossorigin href="./c.css">',
    '    <link rel="preload" as="fetch" fetchpriority="low" href="./d.json">',
    "",
  ].join("\n");
  expect(stylesFirst(head).split("\n")).toEqual([
    "<title>A page</title>",
    '    <link rel="stylesheet" crossorigin href="./c.css">',
    '    <script fetchpriority="low" type="module" crossorigin src="./a.js"></script>',
    '    <link fetchpriority="low" rel="modulepreload" crossorigin href="./b.js">',
    '    <link rel="icon" href="./icon.svg">',
    '    <link rel="preload" as="fetch" fetchpriority="low" href="./d.json">',
    "",
  ]);
});
