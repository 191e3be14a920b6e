// @ts-check

const SHOWN = 4000;

/**
 * Stands around a button that copies a text, and says "Copied" only when it was. Browsers offer their clipboard over HTTPS alone, so over plain HTTP
 * the text is selected and copied as by the keys; where that is refused too, the text stays selected and the keys are named.
 *
 * @property {string} text what is copied
 */
class PalpateCopy extends HTMLElement {
  text = "";
  #label = "";
  #timer = 0;
  /** @type {HTMLTextAreaElement | null} */
  #area = null;
  /** @type {HTMLElement | null} */
  #words = null;

  connectedCallback() {
    // A property that was set before this class was known hides its own field.
    if (Object.hasOwn(this, "text")) this.text = String(this.text);
    this.addEventListener("click", this.#onClick);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this.#onClick);
    clearTimeout(this.#timer);
  }

  /** @param {Event} event */
  #onClick = (event) => {
    const button = this.querySelector("vaadin-button, button");
    if (button && event.composedPath().includes(button)) void this.#copy(button);
  };

  /** @param {Element} button */
  async #copy(button) {
    const copied = (await this.#byClipboard()) || this.#bySelection();
    if (copied) {
      this.#hideText();
      this.#label ||= button.textContent ?? "";
      button.textContent = "Copied";
      this.#say("Copied");
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        button.textContent = this.#label;
        this.#say("");
      }, SHOWN);
    } else {
      const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘ C" : "Ctrl + C";
      this.#say(`Press ${keys} to copy; the text is selected.`);
    }
  }

  async #byClipboard() {
    try {
      await navigator.clipboard.writeText(this.text);
      return true;
    } catch {
      return false;
    }
  }

  /** Only the event tells that something went to the clipboard; the command's own word is not enough. */
  #bySelection() {
    this.#showText();
    let event = false;
    /** @param {ClipboardEvent} copy */
    const onCopy = (copy) => {
      copy.clipboardData?.setData("text/plain", this.text);
      copy.preventDefault();
      event = copy.clipboardData !== null;
    };
    document.addEventListener("copy", onCopy, { capture: true, once: true });
    try {
      return document.execCommand("copy") && event;
    } catch {
      return false;
    } finally {
      document.removeEventListener("copy", onCopy, { capture: true });
    }
  }

  #showText() {
    if (!this.#area) {
      this.#area = document.createElement("textarea");
      this.#area.readOnly = true;
      this.#area.setAttribute("aria-label", "The text to copy");
      this.#area.rows = 2;
      this.append(this.#area);
    }
    this.#area.value = this.text;
    this.#area.focus({ preventScroll: true });
    this.#area.select();
  }

  #hideText() {
    if (this.#area) {
      this.#area.remove();
      this.#area = null;
      /** @type {HTMLElement | null} */ (this.querySelector("vaadin-button, button"))?.focus();
    }
  }

  /** @param {string} words */
  #say(words) {
    if (!this.#words) {
      this.#words = document.createElement("span");
      this.#words.setAttribute("role", "status");
      this.append(this.#words);
    }
    this.#words.textContent = words;
    this.#words.classList.toggle("visually-hidden", words === "Copied" || words === "");
  }
}

customElements.define("palpate-copy", PalpateCopy);
