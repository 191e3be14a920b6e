// @ts-check

/** How far apart two labels' texts are kept, in CSS pixels. */
const GAP = 2;

/** How often texts are pushed apart until they stand still. */
const ROUNDS = 40;

/**
 * Moves the texts of labels up or down so that none lies on another and none is cut by the edge of the drawing, as far as there is room.
 *
 * @param {HTMLElement[]} texts each is moved by its custom property `--shift`; an empty one takes no room
 * @param {DOMRect} frame the drawing's
 */
export function spread(texts, frame) {
  for (const text of texts) text.style.removeProperty("--shift");
  const boxes = texts
    .filter((text) => text.textContent)
    .map((text) => ({ text, box: text.getBoundingClientRect(), shift: 0 }))
    .filter(({ box }) => box.width > 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    boxes.forEach((here, index) => {
      for (const other of boxes.slice(index + 1)) moved = pushApart(here, other) || moved;
    });
    for (const here of boxes) keepInside(here, frame);
    if (!moved) break;
  }
  for (const { text, shift } of boxes) if (shift) text.style.setProperty("--shift", `${Math.round(shift)}px`);
}

/**
 * @typedef {{text: HTMLElement, box: DOMRect, shift: number}} Standing
 * @param {Standing} here
 * @param {Standing} other
 * @returns {boolean} whether they had to move
 */
function pushApart(here, other) {
  if (here.box.right <= other.box.left || other.box.right <= here.box.left) return false;
  const [upper, lower] = here.box.top + here.shift <= other.box.top + other.shift ? [here, other] : [other, here];
  const lacking = upper.box.bottom + upper.shift + GAP - (lower.box.top + lower.shift);
  if (lacking <= 0.5) return false;
  upper.shift -= lacking / 2;
  lower.shift += lacking / 2;
  return true;
}

/**
 * @param {Standing} here
 * @param {DOMRect} frame
 */
function keepInside(here, frame) {
  const above = frame.top - (here.box.top + here.shift);
  const below = here.box.bottom + here.shift - frame.bottom;
  if (above > 0) here.shift += above;
  else if (below > 0) here.shift -= below;
}
