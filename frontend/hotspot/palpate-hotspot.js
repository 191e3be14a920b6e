// @ts-check

/**
 * A drawing to point at. The server puts the SVG inside; every `[data-region]` in it becomes a button that works by touch, by mouse and by
 * keyboard (arrows go from region to region, Space and Enter choose). Sends `pointed` with the chosen regions; shows what the server says of them.
 *
 * Attributes: `pick` how many regions may be chosen, `closed` once nothing can be changed, `numbered` to show each region's number.
 */
class PalpateHotspot extends HTMLElement {
  static observedAttributes = ["closed"];

  /** @type {string[]} */
  #chosen = [];

  /** @type {Record<string, string>} */
  #marks = {};

  /** @returns {SVGGraphicsElement[]} the regions in drawing order */
  get regions() {
    return /** @type {SVGGraphicsElement[]} */ (Array.from(this.querySelectorAll("[data-region]")));
  }

  /** The regions chosen, by their name in the drawing. */
  get chosen() {
    return this.#chosen;
  }

  set chosen(names) {
    this.#chosen = names ?? [];
    this.#draw();
  }

  /** What each region turned out to be: `right`, `wrong` or `missed`. */
  get marks() {
    return this.#marks;
  }

  set marks(marks) {
    this.#marks = marks ?? {};
    this.#draw();
  }

  connectedCallback() {
    if (this.dataset.ready) return;
    this.dataset.ready = "true";
    this.addEventListener("click", (event) => this.#onClick(event));
    this.addEventListener("keydown", (event) => this.#onKey(event));
    this.#prepare();
    this.#addZoom();
    this.#draw();
  }

  attributeChangedCallback() {
    this.#draw();
  }

  #prepare() {
    const svg = this.querySelector("svg");
    svg?.setAttribute("role", "group");
    this.regions.forEach((region, index) => {
      region.setAttribute("tabindex", index === 0 ? "0" : "-1");
      if (this.hasAttribute("numbered")) this.#number(region, index + 1);
    });
  }

  /**
   * Puts a number on a region, for lists that speak of "structure 3".
   * @param {SVGGraphicsElement} region
   * @param {number} number
   */
  #number(region, number) {
    const svg = region.ownerSVGElement;
    if (!svg) return;
    const box = region.getBBox();
    const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
    group.setAttribute("class", "region-number");
    group.setAttribute("aria-hidden", "true");
    const [x, y] = this.#pointInside(region, box);
    group.innerHTML = `<circle cx="${x}" cy="${y}" r="11"/><text x="${x}" y="${y + 5}" text-anchor="middle">${number}</text>`;
    svg.append(group);
  }

  /**
   * A point that lies on the region's own shape, as near to its middle as possible.
   * @param {SVGGraphicsElement} region
   * @param {DOMRect} box
   * @returns {[number, number]}
   */
  #pointInside(region, box) {
    // The drawing may say where a number looks best: an invisible circle in the region.
    const spot = region.querySelector(':scope > circle[opacity="0"]');
    if (spot instanceof SVGCircleElement) return [spot.cx.baseVal.value, spot.cy.baseVal.value];
    const middle = /** @type {[number, number]} */ ([box.x + box.width / 2, box.y + box.height / 2]);
    const shapes = region instanceof SVGGeometryElement ? [region] : Array.from(region.querySelectorAll("path, ellipse, polygon"));
    const point = region.ownerSVGElement?.createSVGPoint();
    if (!point) return middle;
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
      for (const across of [0.5, 0.35, 0.65, 0.2, 0.8]) {
        point.x = box.x + box.width * across;
        point.y = box.y + box.height * share;
        if (shapes.some((shape) => shape instanceof SVGGeometryElement && shape.isPointInFill(point))) return [point.x, point.y];
      }
    }
    return middle;
  }

  #addZoom() {
    const tools = document.createElement("div");
    tools.className = "hotspot-tools";
    const zoom = document.createElement("button");
    zoom.type = "button";
    zoom.className = "button zoom";
    zoom.textContent = "Enlarge";
    zoom.setAttribute("aria-pressed", "false");
    zoom.addEventListener("click", (event) => {
      event.stopPropagation();
      const zoomed = this.toggleAttribute("data-zoomed");
      zoom.setAttribute("aria-pressed", String(zoomed));
      zoom.textContent = zoomed ? "Whole drawing" : "Enlarge";
    });
    tools.append(zoom);
    this.append(tools);
  }

  /** @param {Event} event */
  #onClick(event) {
    const region = event.target instanceof Element ? event.target.closest("[data-region]") : null;
    if (region) this.#toggle(region);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const region = event.target instanceof Element ? event.target.closest("[data-region]") : null;
    if (!region) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.#go(region, step);
    } else if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      event.stopPropagation();
      this.#toggle(region);
    }
  }

  /**
   * @param {Element} from
   * @param {number} step
   */
  #go(from, step) {
    const regions = this.regions;
    const next = regions[(regions.findIndex((region) => region === from) + step + regions.length) % regions.length];
    regions.forEach((region) => region.setAttribute("tabindex", region === next ? "0" : "-1"));
    next.focus();
  }

  /** @param {Element} region */
  #toggle(region) {
    if (this.hasAttribute("closed")) return;
    const name = region.getAttribute("data-region") ?? "";
    const pick = Number(this.getAttribute("pick") ?? "1");
    if (this.#chosen.includes(name)) {
      this.#chosen = this.#chosen.filter((other) => other !== name);
    } else {
      // With one to pick, another choice replaces it; with several, the oldest gives way.
      this.#chosen = [...this.#chosen, name].slice(-pick);
    }
    this.#draw();
    this.dispatchEvent(new CustomEvent("pointed", { bubbles: true, detail: { regions: this.#chosen } }));
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #draw() {
    const single = (this.getAttribute("pick") ?? "1") === "1";
    const closed = this.hasAttribute("closed");
    this.toggleAttribute("data-closed", closed);
    for (const region of this.regions) {
      const name = region.getAttribute("data-region") ?? "";
      const chosen = this.#chosen.includes(name);
      region.setAttribute("role", single ? "radio" : "checkbox");
      region.setAttribute("aria-checked", String(chosen));
      region.setAttribute("aria-disabled", String(closed));
      region.classList.toggle("chosen", chosen);
      for (const mark of ["right", "wrong", "missed"]) {
        region.classList.toggle(mark, this.#marks[name] === mark);
      }
    }
  }
}

customElements.define("palpate-hotspot", PalpateHotspot);
