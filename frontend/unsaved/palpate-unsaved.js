// @ts-check

const PREFIX = "palpate-entered:";

/**
 * Stands in a dialog with fields and knows whether something was entered there that nothing has taken yet: the browser then asks before the page is
 * left. A long text may also be kept in this tab until it is taken, so that a reload, an ended session or a clock that ran out costs no word.
 */
class PalpateUnsaved extends HTMLElement {
  #touched = false;

  /** Where the text of the dialog is kept in this tab; empty where it is not. */
  #key = "";

  /** @type {Element | null} */
  #dialog = null;

  #onInput = () => {
    this.#touched = true;
    window.addEventListener("beforeunload", this.#onLeave);
    const area = this.#area();
    if (this.#key && area) keep(this.#key, area.value);
  };

  #onLeave = (/** @type {BeforeUnloadEvent} */ event) => {
    event.preventDefault();
    event.returnValue = "";
  };

  #onLoadingAnew = () => {
    if (this.#key && entered(this.#key)) window.removeEventListener("beforeunload", this.#onLeave);
  };

  connectedCallback() {
    window.addEventListener("palpate-loading-anew", this.#onLoadingAnew);
    this.#dialog = this.closest(".form-dialog") ?? this.parentElement;
    this.#dialog?.addEventListener("input", this.#onInput);
    this.#dialog?.addEventListener("change", this.#onInput);
  }

  disconnectedCallback() {
    window.removeEventListener("palpate-loading-anew", this.#onLoadingAnew);
    this.#dialog?.removeEventListener("input", this.#onInput);
    this.#dialog?.removeEventListener("change", this.#onInput);
    window.removeEventListener("beforeunload", this.#onLeave);
  }

  /** Whether something was entered since the dialog opened. */
  get touched() {
    return this.#touched;
  }

  /**
   * Keeps the dialog's text from now on, and puts back what was kept and never taken.
   * @param {string} key
   */
  keepUnder(key) {
    this.#key = key;
    const kept = entered(key);
    // The field draws itself a moment after this element has come.
    if (kept) requestAnimationFrame(() => this.#putBack(kept));
  }

  /** @param {string} kept */
  #putBack(kept) {
    const area = this.#area();
    if (!area || area.value === kept) return;
    area.value = kept;
    area.dispatchEvent(new CustomEvent("change", { bubbles: true }));
    this.setAttribute("role", "status");
    this.textContent = "What you had entered here is back. It is not sent yet.";
  }

  /** What was entered is taken, or thrown away on purpose. */
  forget() {
    this.#touched = false;
    window.removeEventListener("beforeunload", this.#onLeave);
    if (this.#key) drop(this.#key);
  }

  #area() {
    return /** @type {HTMLTextAreaElement | null | undefined} */ (this.#dialog?.querySelector("vaadin-text-area"));
  }
}

/**
 * @param {string} key
 * @param {string} text
 */
function keep(key, text) {
  try {
    sessionStorage.setItem(PREFIX + key, text);
  } catch {
    // A browser that keeps nothing still asks before the page is left.
  }
}

/** @param {string} key */
function drop(key) {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

/**
 * What was entered under a key and never taken; empty if nothing was.
 * @param {string} key
 */
export function entered(key) {
  try {
    return sessionStorage.getItem(PREFIX + key) ?? "";
  } catch {
    return "";
  }
}

/** A mark at the button that opens a dialog: some text of it is kept in this tab, and not sent. */
class PalpateUnsent extends HTMLElement {
  /** @param {string} key */
  look(key) {
    this.textContent = entered(key) ? "Not sent yet" : "";
  }
}

customElements.define("palpate-unsaved", PalpateUnsaved);
customElements.define("palpate-unsent", PalpateUnsent);
