// The reader of PDF files names the types of a package that it can draw with. Here it only reads.
declare module "@napi-rs/canvas" {
  export type Canvas = never;
  export type SKRSContext2D = never;
}
