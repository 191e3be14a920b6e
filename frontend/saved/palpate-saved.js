// @ts-check

/** How long an answer may be under way before the page says that it is not saved. */
const PATIENCE_MS = 6000;

const WORDS = {
  none: "Nothing to save yet",
  saving: "Saving…",
  saved: "Saved",
  failed: "Not saved yet. The connection is gone; what you see is sent as soon as it is back.",
};

/**
 * Says honestly whether the answer on the page is kept. Turns to "Saving" by itself when something changes in the nearest `.question`; only
 * the server turns it to "Saved", by setting `sequence` after the commit.
 */
class PalpateSaved extends HTMLElement {
  #timer = 0;
  /** @type {Element | null} */
  #question = null;
  #onChange = () => this.#say("saving");
  #onOffline = () => this.dataset.state === "saving" && this.#say("failed");

  /** The last sequence the server has committed. */
  set sequence(number) {
    this.#say(number > 0 ? "saved" : "none");
  }

  connectedCallback() {
    this.setAttribute("role", "status");
    this.classList.add("saved");
    this.#question = this.closest(".question");
    this.#question?.addEventListener("change", this.#onChange);
    window.addEventListener("offline", this.#onOffline);
    if (!this.dataset.state) this.#say("none");
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#question?.removeEventListener("change", this.#onChange);
    window.removeEventListener("offline", this.#onOffline);
  }

  /** @param {keyof typeof WORDS} state */
  #say(state) {
    clearTimeout(this.#timer);
    this.dataset.state = state;
    this.textContent = WORDS[state];
    if (state === "saving") {
      this.#timer = window.setTimeout(() => this.#say("failed"), PATIENCE_MS);
    }
  }
}

customElements.define("palpate-saved", PalpateSaved);
