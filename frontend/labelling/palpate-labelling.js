// @ts-check

import { spotsOf } from "../drawing/spots.js";
import { drawLeaders, makeRoom } from "./numbers.js";
import { spread } from "./texts.js";

/** How far a finger may slip before a press becomes a drag, and how near a number a label must be let go, in CSS pixels. */
const SLIP = 6;
const NEAR = 48;

/** A number this near stands in the way of a label's text. */
const CROWDED = { across: 110, down: 24 };

/** @typedef {{key: string, text: string}} Label */

/**
 * A drawing to put labels on: by dragging a label to a number, by clicking the label and then the number (or the structure itself), or with
 * the keyboard (Enter picks a label up, arrows go from number to number, Enter puts it down, Delete takes it off, Escape lets it go). A number
 * stands on its structure; where there is no room a line leads from it to a dot on the structure. The number that is pointed at or has the focus
 * lights its structure up. The server puts the SVG inside. Sends `placed` with the label of every number; shows what the server says stands there.
 *
 * Properties: `labels`, `placed` (label key by region), `marks` (`right` or `wrong` by region). Attribute: `closed`.
 */
class PalpateLabelling extends HTMLElement {
  static observedAttributes = ["closed"];

  /** @type {Label[]} */
  #labels = [];
  /** @type {Record<string, string>} */
  #placed = {};
  /** @type {Record<string, string>} */
  #marks = {};
  /** The label picked up, or "" */
  #held = "";
  /** @type {{key: string, x: number, y: number, seen: number, ghost: HTMLElement | null} | null} */
  #drag = null;
  #follow = new AbortController();
  /** A drag ends in a click that means nothing. */
  #dragged = false;
  #frame = document.createElement("div");
  #leaders = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  #tray = document.createElement("div");
  #takeOff = document.createElement("button");
  #status = document.createElement("p");
  #watch = new ResizeObserver(() => this.#arrange());

  get labels() {
    return this.#labels;
  }

  set labels(labels) {
    this.#labels = labels ?? [];
    this.#fillTray();
    this.#draw();
  }

  get placed() {
    return this.#placed;
  }

  set placed(placed) {
    this.#placed = { ...placed };
    this.#draw();
  }

  get marks() {
    return this.#marks;
  }

  set marks(marks) {
    this.#marks = { ...marks };
    this.#draw();
  }

  connectedCallback() {
    if (!this.dataset.ready) this.#prepare();
    this.#watch.observe(this.#frame);
  }

  disconnectedCallback() {
    this.#watch.disconnect();
    this.#drop();
  }

  attributeChangedCallback() {
    this.#draw();
  }

  #prepare() {
    const svg = this.querySelector("svg");
    if (!svg) return;
    this.dataset.ready = "true";
    this.#frame.className = "labelling-frame";
    const { width, height } = svg.viewBox.baseVal;
    if (width > 0 && height > 0) this.#frame.style.setProperty("--ratio", String(width / height));
    this.#tray.className = "labelling-tray";
    this.#tray.setAttribute("role", "group");
    this.#tray.setAttribute("aria-label", "Labels");
    this.#status.className = "visually-hidden";
    this.#status.setAttribute("role", "status");
    this.#leaders.setAttribute("class", "leaders");
    this.#leaders.setAttribute("aria-hidden", "true");
    this.#takeOff.type = "button";
    this.#takeOff.className = "button take-off";
    this.#takeOff.textContent = "Take it off";
    this.#takeOff.hidden = true;
    this.#frame.append(svg, this.#leaders, ...this.#regions().map((region, index) => this.#target(region, index)));
    this.append(this.#frame, this.#tray, this.#status);
    this.addEventListener("click", (event) => this.#onClick(event));
    this.addEventListener("keydown", (event) => this.#onKey(event));
    this.addEventListener("pointerdown", (event) => this.#onDown(event));
    for (const [event, on] of /** @type {[string, boolean][]} */ ([["pointerover", true], ["focusin", true], ["pointerout", false], ["focusout", false]])) {
      this.#frame.addEventListener(event, ({ target }) => this.#light(target instanceof Element ? target.closest("button.target") : null, on));
    }
    this.#fillTray();
    this.#draw();
  }

  /** @returns {SVGGraphicsElement[]} */
  #regions() {
    return Array.from(this.querySelectorAll("svg [data-region]"));
  }

  /** @returns {HTMLButtonElement[]} */
  #targets() {
    return Array.from(this.#frame.querySelectorAll("button.target"));
  }

  /** @returns {HTMLButtonElement[]} */
  #chips() {
    return Array.from(this.#tray.querySelectorAll("button.chip"));
  }

  /**
   * The number on a structure, which is where its label goes.
   * @param {Element} region
   * @param {number} index
   */
  #target(region, index) {
    const target = document.createElement("button");
    target.type = "button";
    target.className = "target";
    target.dataset.target = region.getAttribute("data-region") ?? "";
    target.dataset.name = region.getAttribute("aria-label") ?? `Structure ${index + 1}`;
    target.tabIndex = index === 0 ? 0 : -1;
    target.innerHTML = `<span class="number">${index + 1}</span><span class="text" dir="auto"></span>`;
    return target;
  }

  /**
   * Shows which structure a number belongs to, while it is pointed at or has the focus.
   * @param {Element | null} target
   * @param {boolean} on
   */
  #light(target, on) {
    const region = this.#regions()[this.#targets().findIndex((one) => one === target)];
    region?.classList.toggle("lit", on || target === document.activeElement);
  }

  #fillTray() {
    this.#tray.replaceChildren(
      ...this.#labels.map((label) => {
        const chip = document.createElement("button");
        chip.type = "button";
        chip.className = "chip";
        chip.dataset.label = label.key;
        chip.dir = "auto";
        chip.textContent = label.text;
        return chip;
      }),
      this.#takeOff,
    );
  }

  /** Puts every number on its structure's spot; the drawing changes its size with the page. */
  #arrange() {
    const svg = this.#frame.querySelector("svg");
    const matrix = svg?.getScreenCTM();
    const frame = this.#frame.getBoundingClientRect();
    if (!svg || !matrix || frame.width === 0) return;
    const targets = this.#targets();
    const spots = spotsOf(svg, this.#regions()).map((spot) => spot.matrixTransform(matrix));
    const places = spots.map((spot) => ({ x: spot.x - frame.x, y: spot.y - frame.y }));
    const numbers = makeRoom(places, frame.width, frame.height);
    // In shares of the drawing, so that on paper, where nothing is arranged anew, all keeps its place.
    numbers.forEach(({ x, y, size }, index) => {
      targets[index].style.left = `${(100 * x) / frame.width}%`;
      targets[index].style.top = `${(100 * y) / frame.height}%`;
      targets[index].style.setProperty("--size", `${size}px`);
    });
    this.#leaders.setAttribute("viewBox", `0 0 ${frame.width} ${frame.height}`);
    drawLeaders(this.#leaders, places, numbers);
    this.#turnTexts(numbers, frame.width);
    this.#spreadTexts();
  }

  /** No label's text lies on another's or beyond the drawing's edge. */
  #spreadTexts() {
    spread(
      this.#targets().map((target) => /** @type {HTMLElement} */ (target.lastElementChild)),
      this.#frame.getBoundingClientRect(),
    );
  }

  /**
   * A label stands toward the middle of the drawing, unless another number is in its way, and breaks
   * its line where the drawing ends.
   * @param {{x: number, y: number}[]} numbers
   * @param {number} width
   */
  #turnTexts(numbers, width) {
    numbers.forEach((here, index) => {
      const isFree = (/** @type {number} */ way) =>
        !numbers.some((other) => other !== here && Math.abs(other.y - here.y) < CROWDED.down && (other.x - here.x) * way > 0 && (other.x - here.x) * way < CROWDED.across);
      const inward = here.x > width / 2 ? -1 : 1;
      const way = isFree(inward) || !isFree(-inward) ? inward : -inward;
      const target = this.#targets()[index];
      target.toggleAttribute("data-left", way < 0);
      target.style.setProperty("--reach", `${(100 * (way < 0 ? here.x : width - here.x)) / width}cqw`);
    });
  }

  #closed() {
    return this.hasAttribute("closed");
  }

  /** @param {string} key */
  #text(key) {
    return this.#labels.find((label) => label.key === key)?.text ?? "";
  }

  /** @param {Event} event */
  #onClick(event) {
    if (this.#dragged) {
      this.#dragged = false;
      return;
    }
    if (this.#closed() || !(event.target instanceof Element)) return;
    const byKeyboard = event instanceof MouseEvent && event.detail === 0;
    if (event.target.closest(".take-off")) {
      const key = this.#held;
      this.#put(undefined, key);
      this.#chips().find((one) => one.dataset.label === key)?.focus();
      return;
    }
    const chip = event.target.closest("[data-label]");
    const target = this.#targetOf(event.target);
    if (chip instanceof HTMLElement) {
      this.#pickUp(this.#held === chip.dataset.label ? "" : (chip.dataset.label ?? ""), byKeyboard);
    } else if (target && this.#held) {
      this.#put(target, this.#held);
      if (byKeyboard) this.#firstFree()?.focus();
    } else if (target) {
      this.#pickUp(this.#placed[target.dataset.target ?? ""] ?? "", false);
    }
  }

  /**
   * The number a thing on the drawing belongs to: itself, or the structure's.
   * @param {Element} element
   */
  #targetOf(element) {
    const own = element.closest("button.target");
    const region = element.closest("[data-region]")?.getAttribute("data-region");
    return this.#targets().find((target) => target === own || target.dataset.target === region);
  }

  #firstFree() {
    const used = Object.values(this.#placed);
    return this.#chips().find((chip) => !used.includes(chip.dataset.label ?? ""));
  }

  /**
   * @param {string} key the label now held; "" lets it go
   * @param {boolean} byKeyboard then the focus goes where the label may go
   */
  #pickUp(key, byKeyboard) {
    this.#held = key;
    const way = Object.values(this.#placed).includes(key) ? "Choose another number, or take it off." : "Choose its number.";
    this.#say(key ? `${this.#text(key)} picked up. ${way}` : "");
    this.#draw();
    if (key && byKeyboard) this.#focus(this.#targets().find((target) => !this.#placed[target.dataset.target ?? ""]) ?? this.#targets()[0]);
  }

  /**
   * Puts a label on a number; it leaves where it was.
   * @param {HTMLElement | undefined} target none takes it off the drawing
   * @param {string} key
   */
  #put(target, key) {
    const before = this.#placed;
    const rest = Object.entries(before).filter(([, label]) => label !== key);
    this.#placed = Object.fromEntries(rest);
    if (target) this.#placed[target.dataset.target ?? ""] = key;
    // What stands elsewhere now is judged no more.
    for (const region of Object.keys(this.#marks)) if (this.#placed[region] !== before[region]) delete this.#marks[region];
    this.#held = "";
    this.#say(target ? `${this.#text(key)} put on ${target.dataset.name}.` : `${this.#text(key)} taken off.`);
    this.#draw();
    this.dispatchEvent(new Event("change", { bubbles: true }));
    this.dispatchEvent(new CustomEvent("placed", { detail: { placed: this.#placed } }));
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.key === "Escape" && this.#held) {
      const chip = this.#chips().find((one) => one.dataset.label === this.#held);
      this.#pickUp("", false);
      chip?.focus();
      event.preventDefault();
      return;
    }
    const here = event.target instanceof Element ? event.target.closest("button.target, button.chip") : null;
    if (!(here instanceof HTMLButtonElement)) return;
    const all = here.matches(".target") ? this.#targets() : this.#chips();
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.#focus(all[(all.indexOf(here) + step + all.length) % all.length]);
    } else if ((event.key === "Delete" || event.key === "Backspace") && !this.#closed()) {
      const key = this.#placed[here.dataset.target ?? ""];
      if (key) this.#put(undefined, key);
    }
  }

  /** @param {HTMLElement | undefined} button */
  #focus(button) {
    if (!button) return;
    if (button.matches(".target")) this.#targets().forEach((target) => (target.tabIndex = target === button ? 0 : -1));
    button.focus();
  }

  /** @param {PointerEvent} event */
  #onDown(event) {
    this.#dragged = false;
    if (this.#closed() || event.button !== 0 || !(event.target instanceof Element)) return;
    const from = event.target.closest("[data-label], button.target");
    if (!(from instanceof HTMLElement)) return;
    const key = from.dataset.label ?? this.#placed[from.dataset.target ?? ""];
    if (!key) return;
    // A quick hand has left the drawing before its first move is told.
    this.#follow = new AbortController();
    const { signal } = this.#follow;
    document.addEventListener("pointermove", (move) => this.#onMove(move), { signal });
    document.addEventListener("pointerup", (up) => this.#onUp(up), { signal });
    document.addEventListener("pointercancel", () => this.#drop(), { signal });
    this.#drag = { key, x: event.clientX, y: event.clientY, seen: event.clientX, ghost: null };
  }

  /** @param {PointerEvent} event */
  #onMove(event) {
    const drag = this.#drag;
    if (!drag) return;
    if (!drag.ghost) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < SLIP || this.#pushesTray(drag, event)) return;
      drag.ghost = document.createElement("div");
      drag.ghost.className = "chip ghost";
      drag.ghost.textContent = this.#text(drag.key);
      this.append(drag.ghost);
      this.setPointerCapture(event.pointerId);
      this.#held = drag.key;
      this.#draw();
    }
    drag.ghost.style.left = `${event.clientX}px`;
    drag.ghost.style.top = `${event.clientY}px`;
    const near = this.#nearest(event);
    this.#over(near);
  }

  /**
   * Where the labels stand in one row that is too long for the screen, a finger on a label pushes the row until it leaves it; then the label comes along.
   * @param {{y: number, seen: number}} drag
   * @param {PointerEvent} event
   */
  #pushesTray(drag, event) {
    const box = this.#tray.getBoundingClientRect();
    const isInTray = drag.y >= box.top && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!isInTray || this.#tray.scrollWidth <= this.#tray.clientWidth) return false;
    this.setPointerCapture(event.pointerId);
    this.#tray.scrollLeft -= event.clientX - drag.seen;
    drag.seen = event.clientX;
    this.#dragged = true;
    return true;
  }

  /**
   * Shows where a label would fall.
   * @param {HTMLElement | undefined} near
   */
  #over(near) {
    this.#targets().forEach((target) => {
      target.toggleAttribute("data-over", target === near);
      this.#light(target, target === near);
    });
  }

  /** @param {PointerEvent} event */
  #onUp(event) {
    const drag = this.#drag;
    this.#follow.abort();
    setTimeout(() => (this.#dragged = false));
    if (!drag?.ghost) {
      this.#drag = null;
      return;
    }
    const near = this.#nearest(event);
    const was = Object.values(this.#placed).includes(drag.key);
    this.#drop();
    this.#dragged = true;
    if (near || was) this.#put(near, drag.key);
  }

  /** Ends a drag without putting anything anywhere. */
  #drop() {
    this.#follow.abort();
    this.#drag?.ghost?.remove();
    this.#over(undefined);
    this.#drag = null;
    this.#held = "";
    this.#draw();
  }

  /**
   * The number a label let go here falls on: the nearest one, or that of the structure under the finger.
   * @param {PointerEvent} event
   */
  #nearest(event) {
    const numbers = this.#targets()
      .map((target) => ({ target, box: /** @type {Element} */ (target.firstElementChild).getBoundingClientRect() }))
      .map(({ target, box }) => ({ target, far: Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY) }))
      .sort((one, other) => one.far - other.far);
    if (numbers[0] && numbers[0].far <= NEAR) return numbers[0].target;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    return under && this.contains(under) ? this.#targetOf(under) : undefined;
  }

  /** @param {string} words */
  #say(words) {
    this.#status.textContent = words;
  }

  #draw() {
    this.toggleAttribute("data-holding", this.#held !== "");
    const used = Object.values(this.#placed);
    this.#takeOff.hidden = !used.includes(this.#held) || this.#drag !== null;
    for (const chip of this.#chips()) {
      const key = chip.dataset.label ?? "";
      chip.setAttribute("aria-pressed", String(this.#held === key));
      chip.toggleAttribute("data-used", used.includes(key));
      chip.disabled = this.#closed();
    }
    for (const target of this.#targets()) {
      const region = target.dataset.target ?? "";
      const text = this.#text(this.#placed[region] ?? "");
      const mark = this.#marks[region];
      const verdict = mark === "right" ? "✓ " : mark === "wrong" ? "✗ " : "";
      /** @type {Element} */ (target.lastElementChild).textContent = text && verdict + text;
      target.toggleAttribute("data-filled", text !== "");
      target.classList.toggle("right", mark === "right");
      target.classList.toggle("wrong", mark === "wrong");
      target.setAttribute("aria-label", `${target.dataset.name}: ${text ? verdict + text : "no label yet"}`);
    }
    this.#spreadTexts();
  }
}

customElements.define("palpate-labelling", PalpateLabelling);
