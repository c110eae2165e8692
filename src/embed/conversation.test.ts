import { expect, test } from "vitest";
import { converse } from "./conversation.ts";

/** A host that keeps what it hears and says what it likes. */
function meet(address: { readonly search?: string; readonly hash?: string } = {}) {
  const heard: unknown[] = [];
  const wishes: string[] = [];
  const frames: (() => void)[] = [];
  let say: (data: unknown) => void = () => {};
  const map = converse(
    {
      address: { href: "https://map.test/embed.html", search: "", hash: "", ...address },
      post: (message) => heard.push(message),
      listen: (hear) => {
        say = hear;
      },
      nextFrame: (callback) => frames.push(callback),
    },
    (query) => wishes.push(query),
  );
  const draw = (): void => {
    for (const callback of frames.splice(0)) callback();
  };
  return { map, wishes, draw, say: (data: unknown) => say(data), hear: () => heard.splice(0) };
}

test("a host that waits for a word begins to listen at the start", () => {
  expect(meet().hear()).toEqual([{ sentinel: "amp", type: "embed-ready" }, "[iFrameResizerChild]Ready"]);
});

test("a height is told once, and again only when it has changed or is asked for", () => {
  const { map, say, hear } = meet();
  hear();
  map.height(600, 419.3);
  expect(hear()).toContainEqual({ type: "map:height", version: 1, height: 420 });
  map.height(600, 419.8);
  expect(hear()).toEqual([]);
  say("[iFrameSizer]frame-1:8:false");
  expect(hear()).toContain("[iFrameSizer]frame-1:420:600:init:1");
  map.height(600, 500);
  expect(hear()).toContain("[iFrameSizer]frame-1:500:600:resizeObserver");
});

test("a host that asks before the map is measured has its answer with the first measure", () => {
  const { map, say, hear } = meet();
  say("[iFrameSizer]frame-1:8:false");
  map.height(600, 420);
  expect(hear()).toContain("[iFrameSizer]frame-1:420:600:init:1");
  map.height(600, 500);
  expect(hear()).toContain("[iFrameSizer]frame-1:500:600:resizeObserver");
});

test("what a host sets before the map is ready is kept, and wishes of one frame become one", () => {
  const { map, wishes, say, draw } = meet();
  say({ type: "map:set", date: "2022-01-01" });
  draw();
  expect(wishes).toEqual([]);
  map.ready();
  say({ type: "map:set", date: "2022-01-05" });
  say({ type: "map:set", layers: "border" });
  draw();
  draw();
  expect(wishes).toEqual(["date=2022-01-05&layers=border"]);
});

test("the state is told when the map is ready, when it changes, and when asked for", () => {
  const { map, say, hear } = meet();
  map.state("date=2022-01-01", "2022-01-01");
  hear();
  map.ready();
  const state = { type: "map:state", version: 1, query: "date=2022-01-01", date: "2022-01-01" };
  expect(hear()).toEqual([{ type: "map:ready", version: 1 }, state]);
  map.state("date=2022-01-01", "2022-01-01");
  expect(hear()).toEqual([]);
  say({ type: "map:get", version: 1 });
  expect(hear()).toEqual([{ type: "map:ready", version: 1 }, state]);
});

test("what is no message of ours is answered by silence", () => {
  const { map, say, hear, wishes, draw } = meet();
  map.ready();
  hear();
  for (const data of [null, 1, "hello", {}, { type: "map:set", version: 2, date: "2022-01-01" }]) say(data);
  draw();
  expect(hear()).toEqual([]);
  expect(wishes).toEqual([]);
});
