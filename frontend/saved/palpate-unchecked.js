// @ts-check
import { keepDraft, findDraft, dropDraft, dropOldDrafts } from "./drafts.js";
import { readControls, writeControls, sameStates } from "./controls.js";

/** What makes a change by a click alone. */
const CHANGING_BUTTONS = ".arrange vaadin-button, vaadin-button.as-shown";

/**
 * Keeps what stands in the nearest `.question` in this browser until it was checked: whoever leaves, reloads or loses the server before that finds
 * it again. Nothing of it is an answer before it is checked, so that the server is told only what is put back.
 */
class PalpateUnchecked extends HTMLElement {
  #key = "";
  /** @type {Element | null} */
  #question = null;

  #onInput = () => this.#keep();
  #onPress = (/** @type {Event} */ event) => {
    // The server draws an order anew, after this click.
    if (event.target instanceof Element && event.target.closest(CHANGING_BUTTONS)) this.#watch();
  };
  #drawn = new MutationObserver(() => this.#keep());

  connectedCallback() {
    this.setAttribute("role", "status");
    this.#question = this.closest(".question");
    this.#question?.addEventListener("input", this.#onInput);
    this.#question?.addEventListener("change", this.#onInput);
    this.#question?.addEventListener("click", this.#onPress);
  }

  disconnectedCallback() {
    this.#drawn.disconnect();
    this.#question?.removeEventListener("input", this.#onInput);
    this.#question?.removeEventListener("change", this.#onInput);
    this.#question?.removeEventListener("click", this.#onPress);
  }

  /**
   * Called once the question is drawn.
   * @param {string} key names the session and the place in it
   */
  begin(key) {
    this.#key = key;
    dropOldDrafts();
    const draft = findDraft(key);
    if (!draft || !this.#question) return;
    const here = readControls(this.#question);
    if (sameStates(draft.states, here) || draft.states.length !== here.length) {
      dropDraft(key);
      return;
    }
    writeControls(this.#question, draft.states);
    this.className = "message draft-note";
    this.textContent = "What you had entered here is back. It is not checked yet.";
  }

  /** Called when it was checked. */
  end() {
    dropDraft(this.#key);
    this.#key = "";
    this.className = "";
    this.textContent = "";
  }

  #watch() {
    const order = this.#question?.querySelector("ol.arrange");
    if (order) this.#drawn.observe(order, { childList: true, subtree: true, characterData: true });
  }

  #keep() {
    if (!this.#question || !this.#key) return;
    keepDraft(this.#key, { states: readControls(this.#question), base: 0, page: "", at: Date.now() });
  }
}

customElements.define("palpate-unchecked", PalpateUnchecked);
