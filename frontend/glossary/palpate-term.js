// @ts-check

/**
 * A word of the glossary within a lesson. Pressing it shows in a small pop-over what it means; Escape, a press elsewhere or scrolling puts it
 * away. To screen readers it is a button that says what opened. Without script it is plain text.
 */
class PalpateTerm extends HTMLElement {
  #note = document.createElement("span");
  #putAway = () => this.#note.hidePopover();

  constructor() {
    super();
    this.#note.className = "term-note";
    this.#note.setAttribute("popover", "auto");
    this.#note.setAttribute("role", "status");
    this.#note.addEventListener("toggle", (event) => this.#toggled(/** @type {ToggleEvent} */ (event).newState === "open"));
    // A press outside closes the pop-over before this press arrives; without this it would open again.
    this.addEventListener("pointerdown", () => (this.#wasOpen = this.#isOpen));
    this.addEventListener("click", () => this.#press(this.#wasOpen));
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      // The event that tells of opening and closing comes a moment later; a quick key must not wait for it.
      this.#press(this.#note.matches(":popover-open"));
    });
  }

  /** It may be moved: what listens was added when it was made, once. */
  connectedCallback() {
    this.setAttribute("role", "button");
    this.setAttribute("tabindex", "0");
    this.setAttribute("aria-expanded", "false");
    this.after(this.#note);
  }

  disconnectedCallback() {
    this.#note.remove();
    removeEventListener("scroll", this.#putAway);
  }

  #wasOpen = false;
  #isOpen = false;

  /** @param {boolean} open whether the note was open when the press began */
  #press(open) {
    this.#wasOpen = false;
    if (open) {
      this.#note.hidePopover();
    } else {
      this.#note.showPopover();
    }
  }

  /** @param {boolean} open */
  #toggled(open) {
    this.#isOpen = open;
    this.setAttribute("aria-expanded", String(open));
    this.#note.textContent = open ? this.getAttribute("means") : "";
    if (open) {
      this.#place();
      addEventListener("scroll", this.#putAway, { passive: true, once: true });
    } else {
      removeEventListener("scroll", this.#putAway);
    }
  }

  /** Below the word, or above it where there is no room. */
  #place() {
    const word = this.getClientRects()[0];
    const note = this.#note.getBoundingClientRect();
    const gap = 8;
    const left = Math.min(Math.max(gap, word.left), document.documentElement.clientWidth - note.width - gap);
    const below = word.bottom + gap;
    const top = below + note.height > innerHeight ? word.top - note.height - gap : below;
    this.#note.style.left = `${left}px`;
    this.#note.style.top = `${Math.max(gap, top)}px`;
  }
}

customElements.define("palpate-term", PalpateTerm);
