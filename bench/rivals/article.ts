const wished = new URLSearchParams(location.search);
const source = wished.get("map") ?? "";
for (let index = 0; index < Number(wished.get("count")); index++) {
  const frame = document.createElement("iframe");
  frame.src = source;
  frame.width = "600";
  frame.height = "560";
  document.body.append(frame);
}
