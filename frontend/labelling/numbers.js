// @ts-check

/** How much room a number has to itself, in CSS pixels: at the least for a mouse, and where there is enough or fingers are at work. */
const ROOM = { least: 28, most: 44 };

/** A number that stands no farther off than this still lies on its spot, in CSS pixels. */
const STILL_THERE = 3;

/** How often numbers are pushed apart until they stand still. */
const ROUNDS = 80;

const SVG = "http://www.w3.org/2000/svg";

/**
 * Moves numbers apart that would lie on each other on a small screen, and lets none reach over its neighbor. For fingers every number
 * is as large as a finger wants it.
 *
 * @param {{x: number, y: number}[]} spots the structures' spots within the drawing's frame, in CSS pixels
 * @param {number} width the frame's
 * @param {number} height the frame's
 * @returns {{x: number, y: number, size: number}[]} middles and sides of the numbers
 */
export function makeRoom(spots, width, height) {
  const least = matchMedia("(any-pointer: coarse)").matches ? ROOM.most : ROOM.least;
  const numbers = spots.map(({ x, y }) => ({ x, y, size: least }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [here, other] of pairs(numbers)) moved = pushApart(here, other, least) || moved;
    for (const number of numbers) keepInside(number, least / 2, width, height);
    if (!moved) break;
  }
  for (const here of numbers) {
    const nearest = Math.min(...numbers.filter((other) => other !== here).map((other) => apart(here, other)));
    const edge = 2 * Math.min(here.x, width - here.x, here.y, height - here.y);
    here.size = Math.min(ROOM.most, Math.max(least, Math.min(nearest, edge)));
  }
  return numbers;
}

/**
 * Draws a line from each number that does not stand on its spot to a dot on the spot.
 *
 * @param {SVGSVGElement} layer as large as the frame
 * @param {{x: number, y: number}[]} spots
 * @param {{x: number, y: number}[]} numbers
 */
export function drawLeaders(layer, spots, numbers) {
  layer.replaceChildren();
  spots.forEach((spot, index) => {
    const number = numbers[index];
    if (Math.hypot(number.x - spot.x, number.y - spot.y) <= STILL_THERE) return;
    for (const name of ["halo", "leader"]) {
      layer.append(shape("line", name, { x1: spot.x, y1: spot.y, x2: number.x, y2: number.y }));
    }
    const end = shape("circle", "leader-end", { cx: spot.x, cy: spot.y, r: 4 });
    end.dataset.number = String(index + 1);
    layer.append(end);
  });
}

/**
 * @param {string} kind
 * @param {string} name
 * @param {Record<string, number>} measures
 */
function shape(kind, name, measures) {
  const made = document.createElementNS(SVG, kind);
  made.setAttribute("class", name);
  for (const [measure, value] of Object.entries(measures)) made.setAttribute(measure, String(value));
  return made;
}

/**
 * @param {{x: number, y: number}} here
 * @param {{x: number, y: number}} other
 * @param {number} least
 * @returns {boolean} whether they had to move
 */
function pushApart(here, other, least) {
  const lacking = least - apart(here, other);
  if (lacking <= 0.5) return false;
  const across = Math.abs(other.x - here.x) >= Math.abs(other.y - here.y);
  const way = across ? Math.sign(other.x - here.x) || 1 : Math.sign(other.y - here.y) || 1;
  const step = (way * lacking) / 2;
  if (across) {
    here.x -= step;
    other.x += step;
  } else {
    here.y -= step;
    other.y += step;
  }
  return true;
}

/**
 * @param {{x: number, y: number}} number
 * @param {number} half of its side
 * @param {number} width
 * @param {number} height
 */
function keepInside(number, half, width, height) {
  number.x = Math.min(Math.max(number.x, half), Math.max(half, width - half));
  number.y = Math.min(Math.max(number.y, half), Math.max(half, height - half));
}

/**
 * @template T
 * @param {T[]} all
 * @returns {[T, T][]}
 */
function pairs(all) {
  return all.flatMap((here, index) => all.slice(index + 1).map((other) => /** @type {[T, T]} */ ([here, other])));
}

/**
 * How far apart two squares' middles are before the squares touch.
 * @param {{x: number, y: number}} here
 * @param {{x: number, y: number}} other
 */
function apart(here, other) {
  return Math.max(Math.abs(here.x - other.x), Math.abs(here.y - other.y));
}
