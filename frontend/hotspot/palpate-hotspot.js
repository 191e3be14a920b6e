// @ts-check

/**
 * A drawing to point at. The server puts the SVG inside; every `[data-region]` in it becomes a button that works by touch, by mouse and by
 * keyboard (arrows go from region to region, Space and Enter choose). Sends `pointed` with the chosen regions; shows what the server says of them.
 *
 * Attributes: `pick` how many regions may be chosen, `closed` once nothing can be changed.
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
    this.querySelector("svg")?.setAttribute("role", "group");
    this.regions.forEach((region, index) => region.setAttribute("tabindex", index === 0 ? "0" : "-1"));
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
    // Enlarged, the drawing scrolls in its own frame; the page stays as wide as the screen.
    const frame = document.createElement("div");
    frame.className = "hotspot-frame";
    const svg = this.querySelector("svg");
    if (svg) frame.append(svg);
    this.append(frame, tools);
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
