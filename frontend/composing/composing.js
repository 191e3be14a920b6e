// @ts-check

/**
 * Keys that belong to an input method, with which Japanese, Chinese, Korean and other texts are written, never reach anything that listens to
 * keys: its Enter takes a word, and neither checks an answer nor sends a form. Loaded with every page and first in line, so that no element
 * needs to think of it. Key code 229 is how Safari marks the Enter that ends the word
 * (https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode).
 */
window.addEventListener("keydown", stopWhileComposing, true);
window.addEventListener("keypress", stopWhileComposing, true);

/** @param {KeyboardEvent} event */
function stopWhileComposing(event) {
  if (event.isComposing || (event.keyCode === 229 && event.key === "Enter")) event.stopImmediatePropagation();
}
