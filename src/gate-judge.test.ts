import { expect, test } from "vitest";
import { judge } from "./gate-judge.ts";
import { parameters } from "./state/share.ts";
import { languages } from "./state/state.ts";

const opened = {
  parameters: [...parameters],
  values: { date: "2022-01-26", known: "now", view: "ukraine" },
  languages,
  flags: { hide: ["title", "key"], fixed: ["view"] },
};
const of = (search: string, wished: readonly string[] = ["en-GB"]) => judge(search, wished, opened);

test("a plain link is what the served page shows", () => {
  expect(of("")).toEqual({ served: "same", language: "en", theme: null, flags: [] });
});

test.each(["date", "known", "from", "layers", "place", "record", "around", "ring", "view", "panel"])(
  "a link that gives %s is something else",
  (name) => {
    expect(of(`?${name}=x`).served).toBe("other");
  },
);

test("a link that names what the page opens with anyway is what the served page shows", () => {
  expect(of("?date=2022-01-26&known=now&view=ukraine&lang=en").served).toBe("same");
  expect(of("?date=2022-01-26&lang=de").served).toBe("foreign");
  expect(of("?date=2022-01-26&known=then").served).toBe("other");
  expect(of("?date=2022-01-27&date=2022-01-26").served).toBe("other");
});

test("what an article leaves out is told by name, and nothing else of it", () => {
  expect(of("?hide=key,title,<b>&fixed=view,hide-title")).toMatchObject({
    served: "same",
    flags: ["hide-title", "hide-key", "fixed-view"],
  });
});

test("a parameter that the table of links learns hides the served page until it is known to be harmless", () => {
  expect(judge("?new=1", ["en"], { ...opened, parameters: [...parameters, "new"] }).served).toBe("other");
});

test("what others put into a link changes nothing", () => {
  expect(of("?utm_source=x&fbclid=y").served).toBe("same");
});

test("the language of the link comes before the reader's, and a language that the page does not speak does not count", () => {
  expect(of("?lang=de_AT")).toMatchObject({ served: "foreign", language: "de" });
  expect(of("", ["fr", "uk-UA", "en"])).toMatchObject({ served: "foreign", language: "uk" });
  expect(of("?lang=fr", ["de"])).toMatchObject({ language: "de" });
  expect(of("?lang=en", ["de"])).toMatchObject({ served: "same", language: "en" });
  expect(of("", ["fr"])).toMatchObject({ served: "same", language: "en" });
});

test("another day in another language is another day", () => {
  expect(of("?lang=de&date=2022-02-01").served).toBe("other");
});

test("only a theme that there is is put on", () => {
  expect(of("?theme=dark").theme).toBe("dark");
  expect(of('?theme="><script>').theme).toBeNull();
  expect(of("?theme=auto").theme).toBeNull();
});
