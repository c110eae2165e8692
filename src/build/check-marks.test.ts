import { testCases } from "./spoilt.fixture.ts";

testCases([["care without a reason", "events.json", "0.care", true, "ev-a", "note", "the reason for care"]]);
