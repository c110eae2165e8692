import { addDays, formatDay, parseDay } from "../model/day.ts";
import type { FileName, Files } from "../model/schema.ts";
import { entriesOf } from "./entry.ts";
import type { Issue } from "./issue.ts";

/** Days in order; written `YYYY-MM-DD` they compare as text. That each is a real day is checked with the shape. */
export function* checkDays(files: Files): Iterable<Issue> {
  const { span, opensOn } = files["dataset.json"];
  yield* inOrder("dataset.json", null, "span.first", span.first, "span.last", span.last);
  if (opensOn < span.first || span.last < opensOn) {
    yield {
      file: "dataset.json",
      record: null,
      field: "opensOn",
      value: opensOn,
      expected: `a day of the span, ${span.first} to ${span.last}`,
    };
  }

  for (const file of ["border.geojson", "belarus.geojson"] as const) {
    for (const { id, properties: p } of files[file].features) {
      const field = (name: string) => `properties.${name}`;
      if (p.from !== null && p.to !== null && p.from >= p.to) {
        yield { file, record: id, field: field("to"), value: p.to, expected: `a day after from, ${p.from}` };
      }
      const isAhead = p.change === "announced" || p.fromBasis === "announced";
      if (!isAhead && p.from !== null && p.reported !== null && p.reported < p.from) {
        yield {
          file,
          record: id,
          field: field("reported"),
          value: p.reported,
          expected: `from, ${p.from}, or later, as nothing was announced`,
        };
      }
      if (p.toReported !== null) {
        if (p.to === null) {
          yield {
            file,
            record: id,
            field: field("toReported"),
            value: p.toReported,
            expected: "null, as there is no end",
          };
        } else {
          yield* inOrder(file, id, field("to"), p.to, field("toReported"), p.toReported);
        }
        if (p.reported !== null && p.toReported <= p.reported) {
          yield {
            file,
            record: id,
            field: field("toReported"),
            value: p.toReported,
            expected: `a day after reported, ${p.reported}`,
          };
        }
      }
      if (p.lastSeen !== undefined) {
        yield* inOrder(file, id, field("from"), p.from, field("lastSeen"), p.lastSeen);
        yield* inOrder(file, id, field("lastSeen"), p.lastSeen, field("to"), p.to);
      }
      yield* basis(file, id, field("fromBasis"), p.from, p.fromBasis);
      yield* basis(file, id, field("reportedBasis"), p.reported, p.reportedBasis);
    }
  }

  for (const { id, properties: p } of files["transfers.geojson"].features) {
    const order = (first: keyof typeof p & `${string}${"From" | "To"}`, last: typeof first) =>
      inOrder("transfers.geojson", id, `properties.${first}`, p[first], `properties.${last}`, p[last]);
    yield* order("departFrom", "departTo");
    yield* order("arriveFrom", "arriveTo");
    yield* order("departFrom", "arriveFrom");
    yield* order("departFrom", "arriveTo");
    yield* inOrder("transfers.geojson", id, "properties.departFrom", p.departFrom, "properties.reported", p.reported);
    yield* basis("transfers.geojson", id, "properties.reportedBasis", p.reported, p.reportedBasis);
  }

  for (const each of files["estimates.json"]) {
    const order = (first: keyof typeof each, last: keyof typeof each) =>
      inOrder("estimates.json", each.id, first, each[first], last, each[last]);
    yield* order("aboutFrom", "about");
    yield* order("about", "aboutTo");
    yield* order("aboutFrom", "aboutTo");
    yield* order("reportedNotBefore", "reported");
    yield* order("reported", "reportedNotAfter");
    yield* order("reportedNotBefore", "reportedNotAfter");
    if (each.state === "standing" && each.measure !== "plan") yield* order("about", "reported");
    yield* basis("estimates.json", each.id, "reportedBasis", each.reported, each.reportedBasis);
  }

  for (const each of files["events.json"]) {
    yield* inOrder("events.json", each.id, "date", each.date, "reported", each.reported);
    yield* basis("events.json", each.id, "reportedBasis", each.reported, each.reportedBasis);
  }

  for (const { id, properties: p } of files["axes.geojson"].features) {
    yield* inOrder(
      "axes.geojson",
      id,
      "properties.reported",
      p.reported,
      "properties.detailReported",
      p.detailReported,
    );
  }

  for (const { id, properties: p } of files["context.geojson"].features) {
    if (p.kind === "reinforcement") {
      yield* inOrder("context.geojson", id, "properties.date", p.date, "properties.dateTo", p.dateTo);
    } else if (p.kind !== "contact-town") {
      yield* inOrder("context.geojson", id, "properties.from", p.from, "properties.to", p.to);
    }
  }

  yield* ofSource(files);
  yield* outside(files);
}

function* inOrder(
  file: FileName,
  record: string | null,
  earlierField: string,
  earlier: unknown,
  laterField: string,
  later: unknown,
): Iterable<Issue> {
  if (typeof earlier !== "string" || typeof later !== "string" || earlier <= later) return;
  const name = earlierField.replace("properties.", "");
  yield { file, record, field: laterField, value: later, expected: `${name}, ${earlier}, or later` };
}

/** A basis says how a day is known: one without the other is half a statement. */
function* basis(
  file: FileName,
  record: string,
  field: string,
  day: string | null,
  how: string | null,
): Iterable<Issue> {
  if ((day === null) === (how === null)) return;
  yield {
    file,
    record,
    field,
    value: how,
    expected: day === null ? "null, as there is no day" : "how the day is known",
  };
}

/** Who says that a day is the date of a source has to show a source of that day. */
function* ofSource(files: Files): Iterable<Issue> {
  const published = new Map(files["sources.json"].map((each) => [each.id, each.published]));
  for (const { file, id, path, fields } of entriesOf(files)) {
    const { reported, reportedBasis, sources } = fields;
    const isDated = reportedBasis === "source-date" || reportedBasis === "retelling-date";
    if (!isDated || reported === null) continue;
    const cited = Array.isArray(sources) ? (sources as readonly string[]) : [];
    // A source that is not there is told with the references.
    if (cited.some((source) => !published.has(source) || published.get(source) === reported)) continue;
    yield {
      file,
      record: id,
      field: `${path}reported`,
      value: reported,
      expected: `the day of one of its sources, as reportedBasis is ${reportedBasis},`,
    };
  }
}

const datedFields = [
  "from",
  "to",
  "toReported",
  "reported",
  "departFrom",
  "departTo",
  "arriveFrom",
  "arriveTo",
  "about",
  "date",
] as const;

const claims: readonly FileName[] = [
  "border.geojson",
  "belarus.geojson",
  "transfers.geojson",
  "estimates.json",
  "events.json",
];

/** A claim about, or published on, a day that the slider cannot reach says why it is here. */
function* outside(files: Files): Iterable<Issue> {
  const { span } = files["dataset.json"];
  const last = parseDay(span.last);
  // An end is the first day on which something is no longer so.
  const end = last === null ? span.last : formatDay(addDays(last, 1));
  for (const { file, id, path, fields } of entriesOf(files)) {
    // What remained after the spring of 2021 explains itself.
    const isExplained = fields["note"] || fields["check"] || fields["measure"] === "remaining";
    if (!claims.includes(file) || isExplained) continue;
    for (const name of datedFields) {
      const value = fields[name];
      if (typeof value !== "string") continue;
      if (span.first <= value && value <= (name === "to" ? end : span.last)) continue;
      yield {
        file,
        record: id,
        field: `${path}${name}`,
        value,
        expected: `a day of the span, ${span.first} to ${span.last}, or a note`,
      };
    }
  }
}
