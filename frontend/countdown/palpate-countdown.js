// @ts-check

/**
 * A calm countdown to the server's deadline. The server says how much time is left; from then on the page only subtracts, so a wrong clock on
 * the device does not matter. Says `over` every second from zero on; speaks to screen readers at a tenth of the time and at the last minute.
 */
class PalpateCountdown extends HTMLElement {
  #end = 0;
  #whole = 0;
  #timer = 0;
  #spoken = new Set();
  #voice = document.createElement("span");
  #face = document.createElement("span");

  /** Seconds left, as the server counts. */
  set left(seconds) {
    this.#end = performance.now() + seconds * 1000;
    this.#tick();
  }

  /** Seconds the whole attempt has, for the warning at a tenth. */
  set whole(seconds) {
    this.#whole = seconds;
  }

  connectedCallback() {
    this.classList.add("countdown");
    this.#voice.className = "visually-hidden";
    this.#voice.setAttribute("aria-live", "polite");
    this.#face.setAttribute("role", "timer");
    this.append(this.#face, this.#voice);
    this.#timer = window.setInterval(() => this.#tick(), 1000);
    this.#tick();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #tick() {
    if (!this.#end) return;
    const left = Math.max(0, Math.round((this.#end - performance.now()) / 1000));
    const minutes = Math.floor(left / 60);
    this.#face.textContent = `${minutes}:${String(left % 60).padStart(2, "0")} left`;
    this.toggleAttribute("data-short", left <= this.#whole / 10);
    if (left <= this.#whole / 10) this.#say("tenth", `A tenth of the time is left: ${minutes} minutes ${left % 60} seconds.`);
    if (left <= 60) this.#say("minute", "One minute left.");
    // The server decides; it is asked again until it says so, as its clock may be a moment behind.
    if (left === 0) this.dispatchEvent(new CustomEvent("over"));
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
