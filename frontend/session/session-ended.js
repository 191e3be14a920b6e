// @ts-check

/** How long the words stand before the page is loaded anew, in milliseconds. */
const READING_MS = 2500;

/** A page that ends again so soon is not loaded anew by itself: that would go on for ever. */
const AT_ONCE_MS = 20_000;

const LAST = "palpate-session-ended";

/**
 * A page whose session has ended says so (the words come from the server) and is then loaded anew by itself: nothing of a page lives in the
 * session, and who has to sign in again is led back here.
 */
new MutationObserver((records) => {
  for (const record of records) {
    for (const node of record.addedNodes) {
      if (node instanceof HTMLElement && node.matches(".v-system-error") && /session has ended/i.test(node.textContent ?? "")) {
        node.setAttribute("role", "alert");
        if (!endedJustNow()) window.setTimeout(loadAnew, READING_MS);
      }
    }
  }
}).observe(document.body, { childList: true });

/** Whoever has kept what was entered here lets the page go without a question. */
function loadAnew() {
  window.dispatchEvent(new Event("palpate-loading-anew"));
  window.location.reload();
}

function endedJustNow() {
  try {
    const last = Number(sessionStorage.getItem(LAST) ?? 0);
    sessionStorage.setItem(LAST, String(Date.now()));
    return Math.abs(Date.now() - last) < AT_ONCE_MS;
  } catch {
    // A browser that keeps nothing, a session among it, is not to be loaded over and over.
    return true;
  }
}
