// @ts-check

/** How finely a region is searched for room, in points per side: coarse first, fine for thin structures. */
const GRIDS = [20, 72];

const SHAPES = "path, circle, ellipse, rect, line, polyline, polygon, text";

/**
 * A shape of a drawing, with what it takes to ask whether a point of the drawing lies on it.
 * @typedef {{
 *   element: SVGGraphicsElement,
 *   region: Element | null,
 *   unseen: boolean,
 *   fill: boolean,
 *   stroke: boolean,
 *   local: DOMMatrix,
 *   box: DOMRect,
 * }} Shape
 */

/**
 * Finds the spot of every region of a drawing: where its number stands, and where a number pushed aside points to. The author's own spot
 * (`<circle opacity="0">` as a child of the region) counts when it lies on the structure and nothing lies above it; else it is the roomiest
 * place where the structure itself lies on top, so that whoever looks at, or clicks, the spot meets this structure and no other.
 *
 * The drawing must be on the page and have a size.
 *
 * @param {SVGSVGElement} svg
 * @param {SVGGraphicsElement[]} regions
 * @returns {DOMPoint[]} in the drawing's own units (those of its `viewBox`), in the order of the regions
 */
export function spotsOf(svg, regions) {
  const shapes = shapesOf(svg);
  return regions.map((region) => spotOf(region, shapes, svg));
}

/**
 * @param {SVGGraphicsElement} region
 * @param {Shape[]} shapes
 * @param {SVGSVGElement} svg
 * @returns {DOMPoint}
 */
function spotOf(region, shapes, svg) {
  const author = authorsSpot(region, svg);
  const isFree = (/** @type {DOMPoint} */ point) => topmost(shapes, region, point, false) === region;
  if (author && isFree(author)) return author;
  const box = boxIn(svg, region);
  const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
  // A structure that is drawn nowhere on top may still have an invisible area that takes the click.
  const takesTheClick = (/** @type {DOMPoint} */ point) => topmost(shapes, region, point, true) === region;
  return onItsLine(shapes, region, svg, isFree) ?? roomiest(box, isFree) ?? author ?? roomiest(box, takesTheClick) ?? middle;
}

/**
 * @param {SVGGraphicsElement} region
 * @param {SVGSVGElement} svg
 * @returns {DOMPoint | null}
 */
function authorsSpot(region, svg) {
  const circle = region.querySelector(':scope > circle[opacity="0"]');
  if (!(circle instanceof SVGCircleElement)) return null;
  return new DOMPoint(circle.cx.baseVal.value, circle.cy.baseVal.value).matrixTransform(toDrawing(svg, circle));
}

/**
 * The region to which the uppermost shape at a point belongs.
 * @param {Shape[]} shapes in the order they are painted
 * @param {Element} region whose own invisible areas count only on request: who looks at them sees what lies beneath
 * @param {DOMPoint} point
 * @param {boolean} withUnseen
 */
function topmost(shapes, region, point, withUnseen) {
  for (let at = shapes.length - 1; at >= 0; at -= 1) {
    const shape = shapes[at];
    if (shape.unseen && !withUnseen && shape.region === region) continue;
    if (covers(shape, point)) return shape.region;
  }
  return null;
}

/**
 * @param {Shape} shape
 * @param {DOMPoint} point
 */
function covers({ element, fill, stroke, local, box }, point) {
  if (point.x < box.left || point.x > box.right || point.y < box.top || point.y > box.bottom) return false;
  if (!(element instanceof SVGGeometryElement)) return true; // words: their box
  const here = point.matrixTransform(local);
  if (!((fill && element.isPointInFill(here)) || (stroke && element.isPointInStroke(here)))) return false;
  return isInClip(element, here);
}

/**
 * Whether the clip paths of a shape, and of the groups it stands in, let a point through.
 * @param {SVGGraphicsElement} element
 * @param {DOMPoint} here in the element's units
 */
function isInClip(element, here) {
  for (let at = /** @type {Element | null} */ (element); at instanceof SVGGraphicsElement && !(at instanceof SVGSVGElement); at = at.parentElement) {
    const name = at.getAttribute("clip-path")?.match(/#([^)"']+)/)?.[1];
    const clip = name ? element.ownerDocument.getElementById(name) : null;
    if (!clip) continue;
    const matrix = element.getScreenCTM();
    const own = at.getScreenCTM();
    if (!matrix || !own) continue;
    const there = here.matrixTransform(own.inverse().multiply(matrix));
    const windows = Array.from(clip.querySelectorAll(SHAPES));
    if (!windows.some((shape) => shape instanceof SVGGeometryElement && shape.isPointInFill(there))) return false;
  }
  return true;
}

/** How many places along a line are tried. */
const STEPS = 24;

/**
 * A structure drawn as lines alone, such as a nerve, has its spot on a line, as near to the line's middle as lies on top.
 * @param {Shape[]} shapes
 * @param {SVGGraphicsElement} region
 * @param {SVGSVGElement} svg
 * @param {(point: DOMPoint) => boolean} isFree
 * @returns {DOMPoint | null}
 */
function onItsLine(shapes, region, svg, isFree) {
  const own = shapes.filter((shape) => shape.region === region && !shape.unseen);
  if (own.some((shape) => shape.fill)) return null;
  for (const { element } of own) {
    if (!(element instanceof SVGGeometryElement)) continue;
    const length = element.getTotalLength();
    const matrix = toDrawing(svg, element);
    for (let step = 0; step < STEPS; step += 1) {
      const share = 0.5 + (((step % 2) * 2 - 1) * Math.ceil(step / 2)) / STEPS;
      const { x, y } = element.getPointAtLength(length * share);
      const point = new DOMPoint(x, y).matrixTransform(matrix);
      if (isFree(point)) return point;
    }
  }
  return null;
}

/**
 * The point of a box that is free and has the most free space around it; the nearest to the middle of equally roomy ones.
 * @param {DOMRect} box
 * @param {(point: DOMPoint) => boolean} isFree
 * @returns {DOMPoint | null}
 */
function roomiest(box, isFree) {
  for (const side of GRIDS) {
    const points = [];
    for (let row = 0; row < side; row += 1) {
      for (let column = 0; column < side; column += 1) {
        const point = new DOMPoint(box.x + (box.width * (column + 0.5)) / side, box.y + (box.height * (row + 0.5)) / side);
        points.push({ point, free: isFree(point) });
      }
    }
    const free = points.filter((one) => one.free).map((one) => one.point);
    const taken = points.filter((one) => !one.free).map((one) => one.point);
    if (free.length === 0) continue;
    return free.map((point) => ({ point, room: roomAround(point, taken, box) })).sort((one, other) => other.room - one.room)[0].point;
  }
  return null;
}

/**
 * @param {DOMPoint} point
 * @param {DOMPoint[]} taken
 * @param {DOMRect} box
 */
function roomAround(point, taken, box) {
  let room = Math.min(point.x - box.left, box.right - point.x, point.y - box.top, box.bottom - point.y);
  for (const other of taken) room = Math.min(room, Math.hypot(other.x - point.x, other.y - point.y));
  const off = Math.hypot(point.x - box.x - box.width / 2, point.y - box.y - box.height / 2);
  return room - off / 1000;
}

/**
 * Everything a drawing shows or that takes a click, in the order it is painted.
 * @param {SVGSVGElement} svg
 * @returns {Shape[]}
 */
function shapesOf(svg) {
  return Array.from(svg.querySelectorAll(SHAPES))
    .filter((element) => element instanceof SVGGraphicsElement && !element.closest("defs, clipPath"))
    .map((element) => describe(svg, /** @type {SVGGraphicsElement} */ (element)))
    .filter((shape) => shape.fill || shape.stroke);
}

/**
 * @param {SVGSVGElement} svg
 * @param {SVGGraphicsElement} element
 * @returns {Shape}
 */
function describe(svg, element) {
  const style = getComputedStyle(element);
  const region = element.closest("[data-region]");
  const unseen = element.closest('[opacity="0"]') !== null;
  const isShown = style.display !== "none" && style.visibility !== "hidden" && (!unseen || region !== null);
  const stroke = style.stroke !== "none" && parseFloat(style.strokeWidth) > 0;
  const box = boxIn(svg, element, stroke ? parseFloat(style.strokeWidth) : 0);
  return {
    element,
    region,
    unseen,
    // What cannot be seen and yet takes clicks takes them on its whole area, whatever it is painted with.
    fill: isShown && (unseen || style.fill !== "none"),
    stroke: isShown && stroke,
    local: toDrawing(svg, element).inverse(),
    box,
  };
}

/**
 * From an element's own units to the drawing's.
 * @param {SVGSVGElement} svg
 * @param {SVGGraphicsElement} element
 */
function toDrawing(svg, element) {
  const whole = svg.getScreenCTM();
  const own = element.getScreenCTM();
  return whole && own ? DOMMatrix.fromMatrix(whole.inverse().multiply(own)) : new DOMMatrix();
}

/**
 * The box of an element, in the drawing's units.
 * @param {SVGSVGElement} svg
 * @param {SVGGraphicsElement} element
 * @param {number} [edge] the width of its line, in its own units
 */
function boxIn(svg, element, edge = 0) {
  const box = element.getBBox();
  const matrix = toDrawing(svg, element);
  const corners = [
    [box.x - edge, box.y - edge],
    [box.x + box.width + edge, box.y - edge],
    [box.x - edge, box.y + box.height + edge],
    [box.x + box.width + edge, box.y + box.height + edge],
  ].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
  const [left, right] = [Math.min(...corners.map((corner) => corner.x)), Math.max(...corners.map((corner) => corner.x))];
  const [top, bottom] = [Math.min(...corners.map((corner) => corner.y)), Math.max(...corners.map((corner) => corner.y))];
  return new DOMRect(left, top, right - left, bottom - top);
}
