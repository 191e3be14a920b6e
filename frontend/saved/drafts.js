// @ts-check

/**
 * What was entered and not yet acknowledged, kept in this browser until it is. An attempt's id is random and its page is shown to its own
 * learner alone, so a draft, which is only ever looked up under the id of the attempt on the page, comes back to nobody else.
 *
 * @typedef {import("./controls.js").State} State
 * @typedef {{states: State[], base: number, sent?: State[][], page: string, at: number, large?: boolean}} Draft `base` is the last sequence the page knew of, `sent`
 * what the page last sent and heard nothing of, `page` names the visit that wrote it, `large` whether the server refused it for its size.
 */

const PREFIX = "palpate-draft:";

/** After this long a draft is of no more use to anybody. */
const OLDEST_MS = 14 * 24 * 60 * 60 * 1000;

/**
 * Keeps a draft, and says whether this browser did.
 * @param {string} key
 * @param {Draft} draft
 */
export function keepDraft(key, draft) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} key
 * @returns {Draft | null}
 */
export function findDraft(key) {
  try {
    const draft = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
    return draft && Array.isArray(draft.states) ? draft : null;
  } catch {
    return null;
  }
}

/** @param {string} key */
export function dropDraft(key) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

/** Drops what nobody came back for. */
export function dropOldDrafts() {
  try {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
      const draft = findDraft(key.slice(PREFIX.length));
      if (!draft || Date.now() - draft.at > OLDEST_MS) localStorage.removeItem(key);
    }
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}
