import { html, nothing, svg } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { keyed } from "lit-html/directives/keyed.js";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { expect, test } from "vitest";
import { printTemplate } from "./template.ts";

test("text and attributes are escaped", () => {
  expect(printTemplate(html`<p title=${'"a" < b & c'}>${"<script>"}</p>`)).toBe(
    '<p title="&quot;a&quot; &lt; b &amp; c">&lt;script&gt;</p>',
  );
});

test("templates, lists and drawings stand in each other", () => {
  const items = [1, 2].map((each) => html`<li>${each}</li>`);
  expect(printTemplate(html`<ul>${items}</ul><svg>${svg`<path d=${"M0 0"} />`}</svg>`)).toBe(
    '<ul><li>1</li><li>2</li></ul><svg><path d="M0 0" /></svg>',
  );
});

test("what is nothing leaves no trace, as text or as an attribute", () => {
  expect(printTemplate(html`<p title=${nothing}>${nothing}${null}${undefined}</p>`)).toBe("<p></p>");
});

test("an attribute may be made of several parts, with or without quotes", () => {
  const [a, b] = ["one", "two"];
  expect(printTemplate(html`<p class="is-${a} is-${b}" id="${a}" lang=${b}>x</p>`)).toBe(
    '<p class="is-one is-two" id="one" lang="two">x</p>',
  );
});

test("a truth value switches an attribute of the kind with a question mark, and is written out in any other", () => {
  expect(printTemplate(html`<p ?hidden=${true} ?inert=${false} aria-pressed=${false}>x</p>`)).toBe(
    '<p hidden aria-pressed="false">x</p>',
  );
});

test("properties that HTML has a word for are said, listeners are not", () => {
  const press = (): void => {};
  expect(
    printTemplate(
      html`<input .value=${live("a")} .checked=${live(true)} @input=${press} /><option .selected=${false}>b</option>`,
    ),
  ).toBe('<input value="a" checked /><option>b</option>');
});

test("directives stand for what they would draw", () => {
  const list = repeat(
    ["a", "b"],
    (each) => each,
    (each) => html`<i>${each}</i>`,
  );
  expect(printTemplate(html`${list}${guard([1], () => html`<b>c</b>`)}${keyed("k", html`<u>d</u>`)}`)).toBe(
    "<i>a</i><i>b</i><b>c</b><u>d</u>",
  );
});

test("what cannot be printed is told, not left out", () => {
  expect(() => printTemplate(html`<p>${{ a: 1 }}</p>`)).toThrow("cannot be printed");
  expect(() => printTemplate(html`<p .scrollTop=${3}>x</p>`)).toThrow(".scrollTop");
});
