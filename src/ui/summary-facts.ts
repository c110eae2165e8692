import type { ChangeFacts, SummaryFacts } from "../i18n/time.ts";
import type { Turn } from "../model/changes.ts";
import type { StandingClaim } from "../model/claims.ts";
import type { Measure } from "../model/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { spokenClaim } from "./spoken-claim.ts";

/** Older claims are still the newest of their speaker, but about another time. */
const recentClaim = 30;

/** What the summary of the day says. The newest number that names people; battalion groups are in the list. */
export function summaryFacts(scene: Scene): SummaryFacts {
  const { date, layers } = scene.state;
  const isRecent = ({ last }: StandingClaim): boolean => date - last <= recentClaim;
  const claims = (measure: Measure) =>
    scene.claims
      .filter((claim) => claim.estimate.measure === measure && isRecent(claim))
      .filter(({ standing }) => standing.people !== null)
      .map((claim) => ({ ...spokenClaim(claim.estimate, claim), groups: null }));
  return {
    date,
    totals: claims("total"),
    belarus: claims("belarus"),
    left: layers.has("border") || layers.has("belarus") ? scene.counts.left : null,
    unplaced: scene.unplaced.filter((each) => each.phase === "standing").length,
  };
}

/** What a comparison counts: places on the map, each in its layer, and those of which only the region is known. */
export function changeFacts({ comparison }: Scene): ChangeFacts | null {
  if (!comparison) return null;
  const { earlier, later, places } = comparison;
  const drawn = places.filter(({ place }) => place.precision !== "region");
  const count = (turn: Turn): number => drawn.filter((each) => each.turn === turn).length;
  return {
    earlier,
    later,
    came: count("came"),
    left: count("left"),
    stayed: count("stayed"),
    unplaced: places
      .filter(({ place }) => place.precision === "region")
      .reduce((sum, { records }) => sum + records.length, 0),
  };
}
