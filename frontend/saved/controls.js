// @ts-check

/**
 * What stands in the controls of a question, whatever kind they are of: typed texts, ticks, picks, regions, labels and items in an order; all as
 * they stand on the page.
 *
 * @typedef {string | boolean | string[] | Record<string, string>} State
 */

const TYPED = "vaadin-text-field, vaadin-text-area, vaadin-number-field, vaadin-integer-field";
const CONTROLS = `${TYPED}, vaadin-select, input[type=radio], input[type=checkbox], palpate-hotspot, palpate-labelling, ol.arrange`;

/**
 * @param {Element} question
 * @returns {any[]}
 */
function controls(question) {
  return Array.from(question.querySelectorAll(CONTROLS));
}

/**
 * @param {any} control
 * @returns {State}
 */
function stateOf(control) {
  if (control.localName === "input") return control.checked;
  if (control.localName === "palpate-hotspot") return [...(control.chosen ?? [])];
  if (control.localName === "palpate-labelling") return { ...control.placed };
  if (control.localName === "ol") return Array.from(control.children, (item) => item.querySelector("span")?.textContent ?? "");
  return control.value ?? "";
}

/**
 * What stands there now.
 * @param {Element} question
 */
export function readControls(question) {
  return controls(question).map(stateOf);
}

/**
 * Whether two readings say the same; blanks around a text are none of it.
 * @param {State[]} one
 * @param {State[]} other
 */
export function sameStates(one, other) {
  return JSON.stringify(one, tidied) === JSON.stringify(other, tidied);
}

/**
 * @param {string} key
 * @param {unknown} value
 */
function tidied(key, value) {
  return typeof value === "string" ? value.trim() : value;
}

/**
 * Puts a reading back and tells the server, as if it were entered anew. A control that takes no more changes is left alone.
 * @param {Element} question
 * @param {State[]} states
 */
export function writeControls(question, states) {
  const all = controls(question);
  if (all.length !== states.length) return;
  all.forEach((control, place) => {
    const state = states[place];
    if (control.disabled || control.readonly || control.hasAttribute("closed")) return;
    if (JSON.stringify(stateOf(control)) !== JSON.stringify(state)) write(control, state);
  });
}

/**
 * @param {any} control
 * @param {State} state
 */
function write(control, state) {
  if (control.localName === "input") {
    // Radio buttons take each other's tick: only the one that gets it says so.
    control.checked = state;
    if (state || control.type === "checkbox") control.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (control.localName === "palpate-hotspot") {
    control.chosen = state;
    control.dispatchEvent(new CustomEvent("pointed", { bubbles: true, detail: { regions: state } }));
  } else if (control.localName === "palpate-labelling") {
    control.placed = state;
    control.dispatchEvent(new CustomEvent("placed", { detail: { placed: state } }));
  } else if (control.localName === "ol") {
    // The server draws the order; it is told the texts as they stood.
    control.dispatchEvent(new CustomEvent("arranged", { detail: state }));
  } else {
    control.value = state;
    if (control.matches(TYPED)) control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/**
 * The texts of a reading, for people; empty when nothing in it was typed.
 * @param {Element} question
 * @param {State[]} states
 */
export function typedTexts(question, states) {
  return controls(question)
    .map((control, place) => (control.matches(TYPED) ? String(states[place] ?? "").trim() : ""))
    .filter((text) => text)
    .join(" · ");
}
