import { expect, test } from "vitest";
import { formatDay } from "../model/day.ts";
import { pack, unpack } from "../model/pack.ts";
import { readData } from "./data.ts";
import { frameFile, readRequest } from "./still-request.ts";

const { records } = unpack(pack(readData("data")));
const read = (line: string) => readRequest(line.split(" "), records);

test("options say what a link says", () => {
  const { patch, format, out, days } = read(
    "--date 2022-01-26 --layers border,belarus --format 16:9 --lang de --theme dark --out belarus.svg",
  );
  expect(patch).toMatchObject({ language: "de", theme: "dark", layers: new Set(["border", "belarus"]) });
  expect([format, out, days]).toEqual(["16:9", "belarus.svg", null]);
});

test("a sequence has every day from the first to the last", () => {
  const { days } = read("--from 2022-01-30 --to 2022-02-02 --out a.png");
  expect(days?.map(formatDay)).toEqual(["2022-01-30", "2022-01-31", "2022-02-01", "2022-02-02"]);
});

test("the frames of a sequence are named by their days", () => {
  const [day] = read("--from 2022-01-30 --to 2022-01-30 --out out/a.b.png").days ?? [];
  expect(day && frameFile("out/a.b.png", day)).toBe("out/a.b-2022-01-30.png");
});

test.each([
  ["--date 2022-02-30 --out a.svg", "--date cannot be read"],
  ["--date 2031-01-01 --out a.svg", "--date cannot be read or lies outside"],
  ["--layers borders --out a.svg", "--layers cannot be read"],
  ["--format 3:2 --out a.svg", "--format is one of"],
  ["--out a.gif", "--out names a file"],
  ["--date 2022-01-26", "--out names a file"],
  ["--width 10 --out a.svg", "--width is a whole number from 480"],
  ["--scale 1.5 --out a.png", "--scale is a whole number"],
  ["--from 2022-02-02 --to 2022-01-30 --out a.svg", "--from lies after --to"],
  ["--from 2020-01-01 --out a.svg", "--from is a day from 2021-10-01"],
  ["--from 2022-01-01 --date 2022-01-26 --out a.svg", "no --date"],
  ["--dat 2022-01-26 --out a.svg", "--dat"],
])("%s is refused with a sentence", (line, sentence) => {
  expect(() => read(line)).toThrow(sentence);
});
