// @ts-check

/** Where keys already mean something: Enter opens a list, presses a button, follows a link; digits are typed. */
const OWN_ENTER = "a, button, select, textarea, [data-region], vaadin-button, vaadin-select, vaadin-select-overlay, vaadin-select-list-box, vaadin-select-item, vaadin-confirm-dialog, vaadin-dialog";
const OWN_DIGITS = "input:not([type=radio]):not([type=checkbox]), textarea, select, vaadin-select, vaadin-select-overlay, vaadin-confirm-dialog";
const OWN_ARROWS = "input, textarea, select, [data-region], .target, .chip, vaadin-select, vaadin-select-overlay, vaadin-select-list-box, vaadin-confirm-dialog, vaadin-dialog";

/**
 * The keys of a quiz: digits choose an option, Enter does the next thing (check, next question), the arrows left and right go to the question
 * before and after where the map allows it. A page with a dialog open, or a key that
 * belongs to what has the focus, is left alone. Within a lesson only keys that are pressed in the quiz are the quiz's: the rest is for reading.
 */
class PalpateQuizKeys extends HTMLElement {
  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (document.querySelector("vaadin-confirm-dialog[opened], vaadin-dialog[opened]")) return;
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || !this.#place.contains(target)) return;
    if (event.key === "Enter" && !this.#isWithin(event, OWN_ENTER)) {
      this.#press();
      event.preventDefault();
    } else if (/^[1-9]$/.test(event.key) && !this.#isWithin(event, OWN_DIGITS)) {
      this.#choose(Number(event.key) - 1);
    } else if (/^Arrow(Left|Right)$/.test(event.key) && !event.shiftKey && !this.#isWithin(event, OWN_ARROWS)) {
      this.#go(event.key === "ArrowRight");
    }
  };

  /**
   * The second click of a double click is none: by then another question may stand there.
   * @param {MouseEvent} event
   */
  #onClick = (event) => {
    if (event.detail > 1 && event.target instanceof Element && event.target.closest(".quiz-actions")) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };

  /** Where this quiz is: a part of a lesson, or the page. */
  get #place() {
    return this.closest(".lesson-quiz") ?? document;
  }

  connectedCallback() {
    document.addEventListener("keydown", this.#onKey);
    document.addEventListener("click", this.#onClick, true);
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.#onKey);
    document.removeEventListener("click", this.#onClick, true);
  }

  /**
   * @param {KeyboardEvent} event
   * @param {string} selector
   */
  #isWithin(event, selector) {
    return event.composedPath().some((node) => node instanceof Element && node.matches(selector));
  }

  /** Clicks the one primary button, after what was typed has been handed over. */
  #press() {
    const focused = document.activeElement;
    if (focused instanceof HTMLInputElement) focused.dispatchEvent(new Event("change", { bubbles: true }));
    const next = this.#place.querySelector(".quiz-actions vaadin-button[theme~=primary]:not([disabled])");
    if (next instanceof HTMLElement) next.click();
  }

  /** @param {boolean} onward else back */
  #go(onward) {
    const here = this.#place.querySelector(".progress-line.map li[aria-current]");
    const there = onward ? here?.nextElementSibling : here?.previousElementSibling;
    const button = there?.querySelector("button");
    if (button) button.click();
  }

  /** @param {number} place */
  #choose(place) {
    const input = this.#place.querySelectorAll(".question .option input:not([disabled])")[place];
    if (input instanceof HTMLInputElement) {
      input.focus();
      input.click();
    }
  }
}

customElements.define("palpate-quiz-keys", PalpateQuizKeys);
