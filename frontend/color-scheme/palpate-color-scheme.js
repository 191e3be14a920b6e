// @ts-check

/** Where the choice is kept; it belongs to the device, not to the person. */
const KEY = "palpate-color-scheme";

/** @typedef {"light" | "dark" | ""} Scheme  "" follows the system */

/** @returns {Scheme} what this device chose */
function chosen() {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : "";
  } catch {
    return "";
  }
}

/** @param {Scheme} scheme */
function apply(scheme) {
  if (scheme) {
    document.documentElement.dataset.scheme = scheme;
  } else {
    delete document.documentElement.dataset.scheme;
  }
}

/** @returns {boolean} whether the page is dark now */
function isDark() {
  const scheme = chosen();
  return scheme ? scheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

apply(chosen());

/** A button that turns the page from light to dark and back; until it is used, the page follows the system. */
class PalpateColorScheme extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "icon-button";
    button.addEventListener("click", () => this.#turn(button));
    this.append(button);
    this.#draw(button);
  }

  /** @param {HTMLButtonElement} button */
  #turn(button) {
    const next = isDark() ? "light" : "dark";
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Without storage the choice lasts until the next page load.
    }
    apply(next);
    this.#draw(button);
  }

  /** @param {HTMLButtonElement} button */
  #draw(button) {
    const dark = isDark();
    button.setAttribute("aria-label", dark ? "Turn the page light" : "Turn the page dark");
    button.innerHTML = dark
      ? '<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="4.2"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4"/></svg>'
      : '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M19.5 14.3A8 8 0 0 1 9.7 4.5a8 8 0 1 0 9.8 9.8z"/></svg>';
  }
}

customElements.define("palpate-color-scheme", PalpateColorScheme);
