import { describe, expect, test } from "vitest";
import { clampHeight, heightMessages, hostAsks, hostOf } from "./height.ts";

const none = hostOf({ search: "", hash: "" });
const measured = { width: 600, height: 420, address: "https://map.test/embed.html", name: "buildup" };

describe("the height is told", () => {
  test("to any host in the dialects that need no name", () => {
    expect(heightMessages(none, measured)).toEqual([
      { "datawrapper-height": { buildup: 420 } },
      { sentinel: "amp", type: "embed-size", height: 420 },
      '{"src":"https://map.test/embed.html","context":"iframe.resize","height":420}',
      { type: "iframe-resized", width: 600, height: 420 },
    ]);
  });

  test("to pym.js under the name in the query", () => {
    const host = hostOf({ search: "?childId=map-1", hash: "" });
    expect(heightMessages(host, measured)).toContain("pymxPYMxmap-1xPYMxheightxPYMx420");
  });

  test("to WordPress with the secret in the fragment", () => {
    const host = hostOf({ search: "", hash: "#?secret=abcDEF1234" });
    expect(heightMessages(host, measured)).toContainEqual({ message: "height", value: 420, secret: "abcDEF1234" });
    expect(hostAsks({ message: "ready", secret: "abcDEF1234" }, host)).toEqual(host);
    expect(hostAsks({ message: "ready", secret: "other" }, host)).toBe(null);
  });

  test("to iframe-resizer under the id of its first message", () => {
    const host = hostAsks("[iFrameSizer]frame-7:8:false:true", none);
    expect(host?.resizer).toBe("frame-7");
    expect(heightMessages(host ?? none, measured)).toContain("[iFrameSizer]frame-7:420:600:resizeObserver");
  });
});

test("a host whose script came late is told again", () => {
  const pym = hostOf({ search: "?childId=map-1", hash: "" });
  const resizer = { ...none, resizer: "frame-7" };
  expect(hostAsks({ type: "iframe-child-init" }, none)).toBe(none);
  expect(hostAsks({ type: "iframe-get-child-dimensions" }, none)).toBe(none);
  expect(hostAsks({ sentinel: "amp", type: "frames-init" }, none)).toBe(none);
  expect(hostAsks("pymxPYMxmap-1xPYMxwidthxPYMx600", pym)).toBe(pym);
  expect(hostAsks("pymxPYMxmap-2xPYMxwidthxPYMx600", pym)).toBe(null);
  expect(hostAsks("[iFrameSizer]resize", resizer)).toBe(resizer);
});

test("what iframe-resizer tells later is no name", () => {
  const resizer = { ...none, resizer: "frame-7" };
  for (const data of ["[iFrameSizer]parentInfo:{}:1", "[iFrameSizer]pageInfo:a:b", "[iFrameSizer]resize:1"])
    expect(hostAsks(data, resizer)).toBe(null);
  expect(hostAsks("[iFrameSizer]resize", none)).toBe(null);
});

test("a name that could be code or markup is no name", () => {
  expect(hostOf({ search: "?childId=a%5Bb%5D", hash: "#?secret=%3Cb%3E" })).toEqual(none);
  expect(hostAsks("[iFrameSizer]<b>:1:false", none)).toBe(null);
});

test.each([null, undefined, 1, "", "hello", [], { message: "ready" }, { message: "ready", secret: null }])(
  "%j asks for nothing",
  (data) => expect(hostAsks(data, none)).toBe(null),
);

test("a height is whole and within what hosts accept", () => {
  expect([clampHeight(419.2), clampHeight(3), clampHeight(5000)]).toEqual([420, 200, 1000]);
});
