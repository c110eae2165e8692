import { expect, test } from "vitest";
import { cameraOf, fitBox, frameOf, fromSheet, toPixel, toSheet } from "./camera.ts";

test("the world is 512 pixels wide at zoom 0, as in MapLibre", () => {
  const [west] = toSheet([-180, 0]);
  const [east] = toSheet([180, 0]);
  expect((east - west) / 2 ** 6).toBeCloseTo(512, 9);
});

test("sheet units go back to the degrees they came from", () => {
  for (const position of [
    [30.5, 50.4],
    [131.9, 43.1],
    [-3.7, 40.4],
    [33.2, -12],
  ] as const) {
    const [lng, lat] = fromSheet(toSheet(position));
    expect(lng).toBeCloseTo(position[0], 9);
    expect(lat).toBeCloseTo(position[1], 9);
  }
});

test("the camera's centre is the middle of the frame", () => {
  const frame = frameOf({ lng: 30.5, lat: 50.4, zoom: 7.3 }, { width: 640, height: 400 });
  const [x, y] = toPixel(frame, toSheet([30.5, 50.4]));
  expect(x).toBeCloseTo(320, 6);
  expect(y).toBeCloseTo(200, 6);
  const camera = cameraOf(frame);
  expect(camera.lng).toBeCloseTo(30.5, 9);
  expect(camera.lat).toBeCloseTo(50.4, 9);
  expect(camera.zoom).toBeCloseTo(7.3, 9);
});

test("a fitted box lies inside the frame and touches two of its sides, whatever the frame's shape", () => {
  const bounds = { west: 22, south: 44, east: 41, north: 56.5 };
  for (const [width, height] of [
    [320, 400],
    [1440, 700],
    [600, 2000],
  ] as const) {
    const size = { width, height };
    const frame = frameOf(fitBox(bounds, size), size);
    const [left, top] = toPixel(frame, toSheet([bounds.west, bounds.north]));
    const [right, bottom] = toPixel(frame, toSheet([bounds.east, bounds.south]));
    expect(Math.min(left, top)).toBeCloseTo(0, 6);
    expect(width - right).toBeCloseTo(left, 6);
    expect(height - bottom).toBeCloseTo(top, 6);
  }
});

test("padding moves the fitted box out from under what overlaps the map", () => {
  const bounds = { west: 22, south: 44, east: 41, north: 56.5 };
  const size = { width: 900, height: 600 };
  const frame = frameOf(fitBox(bounds, size, { top: 100, right: 300, bottom: 0, left: 0 }), size);
  const [, top] = toPixel(frame, toSheet([bounds.west, bounds.north]));
  const [right] = toPixel(frame, toSheet([bounds.east, bounds.south]));
  expect(top).toBeGreaterThanOrEqual(100 - 1e-6);
  expect(right).toBeLessThanOrEqual(600 + 1e-6);
});
