// @ts-check

/** The page is looked at every so often, in ms; a step that is much longer was a device asleep. */
const STEP = 1000;
const LONGEST_STEP = 3000;

/** In seconds: one message a minute at most, and one on leaving. */
const MESSAGE = 60;

/** In ms: whoever has touched nothing for so long has gone for a coffee. */
const AWAY = 180_000;

/**
 * Stands at the end of a lesson and measures how long the page is in front of its reader: while it is hidden, or nothing was touched for some
 * minutes, the clock stands still. The event `spent` tells of whole seconds since the last one. Also brings the paragraph named in the address
 * into view: the text arrives after the browser has looked for it.
 */
class PalpateReadingTime extends HTMLElement {
  /** Measured and not told yet, in ms. */
  #open = 0;
  #last = 0;
  #touched = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  #onTouch = () => {
    this.#touched = performance.now();
  };

  #onHidden = () => {
    this.#step();
    if (document.hidden) this.#tell();
  };

  /** A link leads away: what was measured is told before it is followed. */
  #onClick = (/** @type {MouseEvent} */ event) => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) this.#onLeave();
  };

  #onLeave = () => {
    this.#step();
    this.#tell();
  };

  /** Whole seconds that were measured and not told yet. */
  get seconds() {
    return Math.floor(this.#open / 1000);
  }

  connectedCallback() {
    this.#goToParagraph();
    this.#last = performance.now();
    this.#touched = this.#last;
    this.#timer = setInterval(() => {
      this.#step();
      if (this.seconds >= MESSAGE) this.#tell();
    }, STEP);
    for (const event of ["pointerdown", "pointermove", "keydown", "scroll", "touchstart"]) {
      addEventListener(event, this.#onTouch, { capture: true, passive: true });
    }
    addEventListener("click", this.#onClick, { capture: true });
    document.addEventListener("visibilitychange", this.#onHidden);
    addEventListener("pagehide", this.#onLeave);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    for (const event of ["pointerdown", "pointermove", "keydown", "scroll", "touchstart"]) {
      removeEventListener(event, this.#onTouch, { capture: true });
    }
    removeEventListener("click", this.#onClick, { capture: true });
    document.removeEventListener("visibilitychange", this.#onHidden);
    removeEventListener("pagehide", this.#onLeave);
  }

  /** What has passed since the last look counts if the page was seen then and still is. */
  #step() {
    const now = performance.now();
    const step = now - this.#last;
    this.#last = now;
    const seen = !document.hidden || this.#wasSeen;
    if (seen && step <= LONGEST_STEP && now - this.#touched < AWAY) this.#open += step;
    this.#wasSeen = !document.hidden;
  }

  #wasSeen = !document.hidden;

  #tell() {
    const seconds = this.seconds;
    if (seconds < 1) return;
    this.#open -= seconds * 1000;
    this.dispatchEvent(new CustomEvent("spent", { detail: { seconds } }));
  }

  #goToParagraph() {
    const name = decodeURIComponent(location.hash.slice(1));
    const paragraph = name ? document.getElementById(name) : null;
    if (paragraph) {
      paragraph.classList.add("read-again");
      requestAnimationFrame(() => paragraph.scrollIntoView({ block: "start" }));
    }
  }
}

customElements.define("palpate-reading-time", PalpateReadingTime);
