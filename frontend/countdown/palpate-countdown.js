// @ts-check

/** How far the two clocks of a device may run apart before the server is asked again, in milliseconds. */
const APART_MS = 2000;

/** How long to wait before the server is asked again whether the time is up: longer each time, up to the last. */
const AGAIN_MS = [1000, 2000, 4000, 8000, 15000];

/**
 * A calm countdown to the server's deadline. The server says how much time is left; from then on the page only subtracts, so a wrong clock on
 * the device does not matter. A device that slept, or whose clock was set, has two clocks that disagree: the page then believes the one that
 * leaves less time and asks the server (`sync`), as it does whenever it is looked at again. Asks the server (`over`) from zero on until it
 * answers; speaks to screen readers at a tenth of the time and at the last minute.
 */
class PalpateCountdown extends HTMLElement {
  #left = -1;
  #whole = 0;
  #timer = 0;
  /** Both clocks at the moment the server last said how much is left, and when it was asked. */
  #steady = 0;
  #wall = 0;
  #askedAt = 0;
  #apart = 0;
  #overAt = 0;
  #overs = 0;
  #spoken = new Set();
  #voice = document.createElement("span");
  #face = document.createElement("span");
  #onSight = () => document.visibilityState === "visible" && this.#ask();

  /**
   * Milliseconds left, as the server counts.
   * @param {number} milliseconds
   */
  set left(milliseconds) {
    this.#set(milliseconds, performance.now(), Date.now());
  }

  /**
   * Seconds the whole attempt has, for the warning at a tenth.
   * @param {number} seconds
   */
  set whole(seconds) {
    this.#whole = seconds;
  }

  /**
   * The server's answer to `sync` and `over`. How long its words were under way is not known, so the whole way is taken off: the page may say
   * a little less than there is, never more.
   * @param {number} milliseconds
   */
  synced(milliseconds) {
    const now = performance.now();
    const way = this.#askedAt ? Math.min(Math.max(0, now - this.#askedAt), 10_000) : 0;
    this.#set(milliseconds, now - way, Date.now() - way);
    this.#askedAt = 0;
  }

  connectedCallback() {
    this.classList.add("countdown");
    this.#voice.className = "visually-hidden";
    this.#voice.setAttribute("aria-live", "polite");
    this.#face.setAttribute("role", "timer");
    this.append(this.#face, this.#voice);
    this.#timer = window.setInterval(() => this.#tick(), 1000);
    document.addEventListener("visibilitychange", this.#onSight);
    window.addEventListener("pageshow", this.#onSight);
    window.addEventListener("focus", this.#onSight);
    window.addEventListener("online", this.#onSight);
    this.#tick();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    document.removeEventListener("visibilitychange", this.#onSight);
    window.removeEventListener("pageshow", this.#onSight);
    window.removeEventListener("focus", this.#onSight);
    window.removeEventListener("online", this.#onSight);
  }

  /**
   * @param {number} left
   * @param {number} steady
   * @param {number} wall
   */
  #set(left, steady, wall) {
    this.#left = left;
    this.#steady = steady;
    this.#wall = wall;
    this.#apart = 0;
    if (left > 0) this.#overs = 0;
    this.#tick();
  }

  #ask() {
    if (this.#askedAt || !this.isConnected) return;
    this.#askedAt = performance.now();
    this.dispatchEvent(new CustomEvent("sync"));
    // An answer that never comes must not keep the page from asking again.
    window.setTimeout(() => (this.#askedAt = 0), 15_000);
  }

  #tick() {
    if (this.#left < 0) return;
    const steady = performance.now() - this.#steady;
    const wall = Date.now() - this.#wall;
    if (Math.abs(Math.abs(steady - wall) - this.#apart) > APART_MS) {
      this.#apart = Math.abs(steady - wall);
      this.#ask();
    }
    const left = Math.max(0, Math.round((this.#left - Math.max(steady, wall)) / 1000));
    const minutes = Math.floor(left / 60);
    this.#face.textContent = `${minutes}:${String(left % 60).padStart(2, "0")} left`;
    this.toggleAttribute("data-short", left <= this.#whole / 10);
    if (left === 0) {
      // Nothing that was true a minute ago is left to be read.
      this.#voice.textContent = "";
      this.#over();
      return;
    }
    if (left <= this.#whole / 10) this.#say("tenth", `A tenth of the time is left: ${minutes} minutes ${left % 60} seconds.`);
    if (left <= 60) this.#say("minute", "One minute left.");
  }

  /** The server decides; it is asked again until it says so, as its clock may be a moment behind. */
  #over() {
    const now = performance.now();
    if (this.#overs && now - this.#overAt < AGAIN_MS[Math.min(this.#overs, AGAIN_MS.length) - 1]) return;
    this.#overAt = now;
    this.#overs++;
    this.dispatchEvent(new CustomEvent("over"));
  }

  /**
   * @param {string} once
   * @param {string} words
   */
  #say(once, words) {
    if (this.#spoken.has(once)) return;
    this.#spoken.add(once);
    this.#voice.textContent = words;
  }
}

customElements.define("palpate-countdown", PalpateCountdown);
