import type { Strength } from "../model/schema.ts";
import { recentDays } from "../model/situation.ts";
import type { Status } from "../model/vocabulary.ts";
import type { Scene, Site } from "../scene.ts";
import { type Basis, extentOf, type Look, lookId, reach } from "./look.ts";

/** One part of what shows at a site: its body, and around it what has to be said beside. */
export interface Mark {
  /** The same for the same look at the same site, whatever the day. */
  readonly key: string;
  readonly site: string;
  readonly place: string;
  readonly position: Site["position"];
  readonly look: Look;
  /** Radius in pixels at zoom 5. */
  readonly size: number;
  /** 0 to 1. */
  readonly opacity: number;
  /** Within its kind of part, the higher is drawn on top. */
  readonly order: number;
}

/** What a mark is made from. */
export type Face = Pick<
  Site,
  | "id"
  | "place"
  | "layer"
  | "position"
  | "shape"
  | "phase"
  | "status"
  | "strength"
  | "inferred"
  | "isNew"
  | "age"
  | "withdrawal"
  | "doubtful"
  | "faint"
>;

/** Not a strength: smaller than the smallest circle that stands for one. */
const unknownRadius = 3.8;
/** What stands on both days of a comparison lets what came and left be seen. */
const faintOpacity = 0.35;
const smallest = 5;
const largest = 25;

/** Area by people: 400 make a radius of 5 pixels, 10,000 and more one of 25. */
export function radiusOf(strength: Strength | null): number {
  const people = strength && (strength.best ?? strength.low ?? strength.high);
  if (people === null) return unknownRadius;
  return Math.round(Math.min(Math.max(Math.sqrt(people) / 4, smallest), largest) * 2) / 2;
}

const bases: Readonly<Record<Status, Basis>> = {
  imagery: "imagery",
  official: "stated",
  report: "stated",
  video: "video",
};

const phaseRank: Readonly<Record<Site["phase"], number>> = { seen: 0, left: 1, announced: 2, claimed: 3, standing: 4 };

/** All marks of a scene, in no order: a map holds all that there can be in the order of drawing (`universe.ts`). */
export const marksOf = (scene: Scene): readonly Mark[] => scene.sites.flatMap(knownMarksAt);

/** Of thousands of sites a day changes a few: the marks of a place are made once for all days on which it looks the same. */
const known = new WeakMap<Site["place"], Map<string, readonly Mark[]>>();

function knownMarksAt(site: Site): readonly Mark[] {
  const { place, layer, shape, phase, status, strength, inferred, isNew, withdrawal, doubtful, faint } = site;
  // Only what was seen on the way fades with its age.
  const days = phase === "seen" && site.age;
  const looks = known.get(place) ?? new Map<string, readonly Mark[]>();
  known.set(place, looks);
  const look = `${layer} ${shape} ${phase} ${status} ${radiusOf(strength)} ${days} ${inferred} ${isNew} ${withdrawal} ${doubtful} ${faint}`;
  const marks = looks.get(look) ?? marksAt(site);
  looks.set(look, marks);
  return marks;
}

/** The parts of one site: a soft patch, a halo, the body, a second outline, signs. */
export function marksAt(face: Face): readonly Mark[] {
  const { layer, shape, phase } = face;
  const isSmall = phase === "seen" || phase === "claimed";
  const radius =
    phase === "standing" ? radiusOf(face.strength) : phase === "announced" ? unknownRadius + 0.7 : unknownRadius;
  const around = isSmall ? unknownRadius : reach(shape, radius);
  const body: Look = isSmall
    ? { kind: "body", layer, shape: "ground", phase, basis: "stated", radius: unknownRadius }
    : { kind: "body", layer, shape, phase, basis: phase === "standing" ? bases[face.status] : "stated", radius };
  const shown = face.faint ? faintOpacity : 1;
  const opacity = phase === "seen" ? 1 - Math.min(face.age, recentDays) / (recentDays + 1) : shown;
  const parts: readonly (Look | false)[] = [
    face.place.precision === "area" && { kind: "patch", layer },
    face.isNew && phase !== "seen" && { kind: "halo", layer, radius: around },
    body,
    face.inferred && phase === "standing" && { kind: "inferred", layer, radius: around },
    face.doubtful && phase !== "seen" && { kind: "doubt", radius: around },
    face.withdrawal && phase !== "claimed" && { kind: "withdrawal", radius: around },
  ];
  return parts.flatMap((look): readonly Mark[] =>
    look === false
      ? []
      : [
          {
            key: `${face.id}/${lookId(look)}`,
            site: face.id,
            place: face.place.id,
            position: face.position,
            look,
            size: look.kind === "body" ? around : extentOf(look),
            opacity,
            // Small circles lie on large ones, and what stands on what is gone.
            order: largest - extentOf(look) + (look.kind === "body" ? phaseRank[phase] * 100 : 0),
          },
        ],
  );
}
