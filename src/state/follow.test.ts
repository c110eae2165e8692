import { expect, test } from "vitest";
import { addDays } from "../model/day.ts";
import { day } from "../model/record.fixture.ts";
import { endFollowing } from "./follow.ts";
import { makeStore, startingState, wishes } from "./store.ts";

function open() {
  const store = makeStore(startingState({ date: day("2022-02-20"), view: "ukraine" }));
  endFollowing(store);
  return { store, wish: wishes(store, { first: day("2021-10-01"), last: day("2022-02-24") }) };
}

test("following plays January from its first day on the whole way, with the movements", () => {
  const { store, wish } = open();
  wish.show("transfer", false);
  wish.follow();
  const { layers, ...state } = store.getState();
  expect(state).toMatchObject({
    date: day("2022-01-01"),
    view: { kind: "named", name: "eurasia" },
    playing: true,
    following: true,
  });
  expect(layers.has("transfer")).toBe(true);
  // Two days a second: January in some fifteen seconds, all of it in some twenty.
  expect(state.speed).toBe(2);
});

test("it ends in Belarus once the transfer is over", () => {
  const { store, wish } = open();
  wish.follow();
  store.setState({ date: day("2022-02-09") });
  expect(store.getState().following).toBe(true);
  store.setState({ date: day("2022-02-10") });
  expect(store.getState()).toMatchObject({
    following: false,
    playing: false,
    view: { kind: "named", name: "belarus" },
  });
});

test("whatever the reader does with the day ends it, and leaves the view as it is", () => {
  const { store, wish } = open();
  wish.follow();
  wish.scrubTo(addDays(store.getState().date, 3));
  expect(store.getState()).toMatchObject({ following: false, view: { kind: "named", name: "eurasia" } });
});
