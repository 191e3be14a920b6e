// @ts-check

/** Where the key is a sign that somebody types. */
const TYPING = "input:not([type=radio]):not([type=checkbox]):not([type=button]), textarea, select, [contenteditable], vaadin-select, vaadin-combo-box";

/** Kept by this browser alone. */
const KEPT = "palpate-search-key";

/**
 * The key "/" opens the search from every page, as the link in the head does, where nobody is typing, no dialog is open and no question is in
 * front. Somebody who speaks to their device, or whose hand slips, can turn it off (WCAG 2.2, 2.1.4): with the attribute `choice` the element is
 * the box that does it.
 */
class PalpateSearchKey extends HTMLElement {
  static get isOff() {
    try {
      return localStorage.getItem(KEPT) === "off";
    } catch {
      return false;
    }
  }

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (event.key !== "/" || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (PalpateSearchKey.isOff || document.querySelector("palpate-quiz-keys, vaadin-dialog[opened], vaadin-confirm-dialog[opened]")) return;
    if (event.composedPath().some((node) => node instanceof Element && node.matches(TYPING))) return;
    event.preventDefault();
    const field = document.querySelector("#search-words input");
    const link = document.querySelector(".search-link");
    if (field instanceof HTMLElement) field.focus();
    else if (link instanceof HTMLElement) link.click();
  };

  connectedCallback() {
    if (this.hasAttribute("choice")) this.#showChoice();
    else document.addEventListener("keydown", this.#onKey);
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.#onKey);
  }

  #showChoice() {
    if (this.firstChild) return;
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = !PalpateSearchKey.isOff;
    box.addEventListener("change", () => {
      try {
        localStorage.setItem(KEPT, box.checked ? "on" : "off");
      } catch {
        box.checked = true;
      }
    });
    const label = document.createElement("label");
    label.className = "tick-line";
    label.append(box, " The key / opens this page from any other, on this device");
    this.append(label);
  }
}

customElements.define("palpate-search-key", PalpateSearchKey);
