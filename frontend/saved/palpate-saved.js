// @ts-check
import { keepDraft, findDraft, dropDraft, dropOldDrafts } from "./drafts.js";
import { isFaulty, isTooLarge } from "../session/server-answers.js";
import { readControls, writeControls, sameStates, typedTexts } from "./controls.js";

/** @typedef {import("./controls.js").State} State */

/** How long after the last key an answer is sent, and how long at most while keys go on. */
const PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 2000;

/** How many answers on their way are remembered. */
const MOST_SENT = 20;

/** How long an answer may be on its way before the page says that it is not saved. */
const PATIENCE_MS = 4500;

/** How long to wait before sending again what was not acknowledged: longer each time, up to the last. */
const AGAIN_MS = [2000, 4000, 8000, 15000];

/** How long somebody about to leave waits at most for what was just entered to be saved. */
const SETTLING_MS = 3000;

/** One visit of the page: what was entered in it goes on after a part of the page is drawn anew. */
const VISIT = crypto.randomUUID?.() ?? String(Math.random());

const WHY = {
  offline: "the connection is gone",
  refused: "the server cannot save at the moment",
  slow: "the server has not confirmed it",
  large: "it is larger than this server takes",
};

/** What makes a change by a click alone. */
const CHANGING_BUTTONS = ".arrange vaadin-button, vaadin-button.as-shown";

/**
 * Says honestly whether the answer on the page is kept, at every key.
 *
 * It counts the changes of the nearest `.question`. `keep` asks the server to keep what stands there, with the number of the last change; the
 * server calls `kept` with that number once the commit is on its disk, or `notKept`. Only when the last number has come back does it say
 * "Saved". Until then the answer is a draft in this browser, is sent again whatever became of it on its way, and leaving the page asks.
 */
class PalpateSaved extends HTMLElement {
  #edits = 0;
  #sent = 0;
  #acknowledged = 0;
  /** When the oldest change that is not acknowledged was made, the oldest that is not sent, and when the last was sent. */
  #since = 0;
  #unsentSince = 0;
  #sentAt = 0;
  /** @type {State[][]} what was sent and not acknowledged, any of which the server may have kept without a word of it reaching the page */
  #sentStates = [];
  /** How often it was sent again since the server last said that it is kept. */
  #again = 0;
  /** @type {((saved: boolean) => void)[]} who waits to hear whether all is saved */
  #waiting = [];
  #stored = false;
  /** @type {keyof typeof WHY} why it was last not saved */
  #why = "slow";
  #key = "";
  #base = 0;
  #sending = 0;
  #watching = 0;
  /** @type {Element | null} */
  #question = null;
  #words = document.createElement("span");

  #onInput = (/** @type {Event} */ event) => this.#changed(event, PAUSE_MS);
  #onChange = (/** @type {Event} */ event) => this.#changed(event, 0);
  #onPress = (/** @type {Event} */ event) => {
    if (event.target instanceof Element && event.target.closest(CHANGING_BUTTONS)) this.#changed(event, 0);
  };
  /** Whatever is pressed next goes out after what was entered before it. */
  #onClick = (/** @type {MouseEvent} */ event) => {
    this.#send();
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (link && this.dataset.state === "failed" && !this.#mayLeave()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  #onOffline = () => this.#unsaved && this.#fail("offline");
  #onOnline = () => this.#unsaved && this.#sendSoon(1000);
  #onHidden = () => document.visibilityState === "hidden" && this.#sent < this.#edits && this.#send();
  #onLeave = (/** @type {BeforeUnloadEvent} */ event) => {
    // A page whose session has ended is loaded anew; what was entered comes back in it.
    if (document.querySelector(".v-system-error")) return;
    event.preventDefault();
    event.returnValue = "";
  };

  get #unsaved() {
    return this.#acknowledged < this.#edits;
  }

  connectedCallback() {
    this.setAttribute("role", "status");
    this.classList.add("saved");
    this.append(this.#words);
    this.#question = this.closest(".question");
    this.#question?.addEventListener("input", this.#onInput);
    this.#question?.addEventListener("change", this.#onChange);
    this.#question?.addEventListener("click", this.#onPress);
    document.addEventListener("click", this.#onClick, true);
    document.addEventListener("visibilitychange", this.#onHidden);
    window.addEventListener("offline", this.#onOffline);
    window.addEventListener("online", this.#onOnline);
    if (!this.dataset.state) this.#say("none", "Nothing to save yet");
  }

  disconnectedCallback() {
    clearTimeout(this.#sending);
    clearInterval(this.#watching);
    this.#question?.removeEventListener("input", this.#onInput);
    this.#question?.removeEventListener("change", this.#onChange);
    this.#question?.removeEventListener("click", this.#onPress);
    document.removeEventListener("click", this.#onClick, true);
    document.removeEventListener("visibilitychange", this.#onHidden);
    window.removeEventListener("offline", this.#onOffline);
    window.removeEventListener("online", this.#onOnline);
    window.removeEventListener("beforeunload", this.#onLeave);
    this.#tell(false);
  }

  /**
   * Whether all that stands here is saved: sent now if it is not, and waited for a moment.
   * @returns {Promise<boolean>}
   */
  settled() {
    if (!this.#unsaved) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      window.setTimeout(() => resolve(false), SETTLING_MS);
      this.#send();
    });
  }

  /** @param {boolean} saved */
  #tell(saved) {
    for (const hears of this.#waiting.splice(0)) hears(saved);
  }

  /**
   * Called once the question is drawn.
   * @param {string} key names the attempt and the question
   * @param {number} sequence the last one of the attempt's log
   * @param {boolean} answered whether an answer is kept, and stands in the field
   * @param {boolean} elsewhere whether the answer was changed in another place: then a draft is offered, never put over it
   */
  begin(key, sequence, answered, elsewhere) {
    this.#key = key;
    this.#base = sequence;
    if (answered) this.#say("saved", "Saved");
    dropOldDrafts();
    const draft = findDraft(key);
    if (!draft || !this.#question) return;
    const here = readControls(this.#question);
    if (sameStates(draft.states, here) || draft.states.length !== here.length) {
      dropDraft(key);
    } else if (draft.large) {
      this.#offer(draft, "was larger than this server takes. Shorten it when you put it back.");
    } else if (!elsewhere && (draft.base === sequence || draft.page === VISIT || draft.sent?.some((sent) => sameStates(sent, here)))) {
      this.#putBack(draft);
    } else {
      this.#offer(draft, "was not saved. Since then this attempt went on elsewhere.");
    }
  }

  /**
   * Called when everything up to a change is on the server's disk.
   * @param {number} edit the number of the change
   * @param {number} sequence the last one of the attempt's log
   */
  kept(edit, sequence) {
    this.#again = 0;
    this.#base = sequence;
    this.#acknowledged = Math.max(this.#acknowledged, edit);
    if (!this.#unsaved) this.#sentStates = [];
    if (this.#unsaved) {
      this.#since = this.#unsentSince;
      this.#say("saving", "Saving…");
      this.#store();
      return;
    }
    clearInterval(this.#watching);
    clearTimeout(this.#sending);
    this.#watching = 0;
    window.removeEventListener("beforeunload", this.#onLeave);
    dropDraft(this.#key);
    this.#say("saved", "Saved");
    this.#tell(true);
  }

  /** Called when the server could not keep it. */
  notKept() {
    this.#store();
    this.#fail("refused");
    this.#tell(false);
  }

  /**
   * @param {Event} event
   * @param {number} pause
   */
  #changed(event, pause) {
    if (event.target === this) return;
    if (!this.#unsaved) {
      this.#since = performance.now();
      this.#sentAt = this.#since;
      window.addEventListener("beforeunload", this.#onLeave);
      if (!this.#watching) this.#watching = window.setInterval(() => this.#watch(), 250);
    }
    if (this.#sent === this.#edits) this.#unsentSince = performance.now();
    this.#edits++;
    this.#store();
    if (!navigator.onLine) this.#fail("offline");
    else if (this.dataset.state !== "failed") this.#say("saving", "Saving…");
    this.#sendSoon(performance.now() - this.#sentAt > LONGEST_PAUSE_MS ? 0 : pause);
  }

  /** @param {number} pause */
  #sendSoon(pause) {
    clearTimeout(this.#sending);
    this.#sending = window.setTimeout(() => this.#send(), pause);
  }

  #send() {
    clearTimeout(this.#sending);
    if (!this.#unsaved) return;
    this.#sent = this.#edits;
    this.#sentAt = performance.now();
    if (this.#question) {
      const states = readControls(this.#question);
      const last = this.#sentStates.at(-1);
      if (!last || !sameStates(last, states)) this.#sentStates = [...this.#sentStates, states].slice(-MOST_SENT);
    }
    this.#store();
    this.dispatchEvent(new CustomEvent("keep", { detail: this.#sent }));
  }

  /** What is said is done: as long as it is not saved it is sent again, whether it was refused, lost on its way or never taken. */
  #watch() {
    if (!this.#unsaved) return;
    const now = performance.now();
    if (this.dataset.state !== "failed" && now - this.#since > PATIENCE_MS) this.#fail(navigator.onLine ? "slow" : "offline");
    // The page says in two places why; both say the same. What is too large is not sent again: that would not make it smaller.
    if (isTooLarge()) {
      if (this.#why !== "large") {
        this.#why = "large";
        this.#store();
        this.#fail("large");
      }
      return;
    }
    if (this.dataset.state === "failed" && this.#why === "slow" && isFaulty()) this.#fail("refused");
    if (navigator.onLine && now - this.#sentAt > AGAIN_MS[Math.min(this.#again, AGAIN_MS.length - 1)]) {
      this.#again++;
      this.#send();
    }
  }

  #store() {
    if (!this.#question || !this.#key) return;
    const draft = { states: readControls(this.#question), base: this.#base, sent: this.#sentStates, page: VISIT, at: Date.now(), large: this.#why === "large" };
    this.#stored = keepDraft(this.#key, draft);
  }

  /** @param {keyof typeof WHY} why */
  #fail(why) {
    this.#why = why;
    if (why === "large") {
      const kept = this.#stored ? "What you entered stays in this browser: load the page again, and shorten it." : "Copy it before you load the page again.";
      this.#say("failed", `Not saved: ${WHY.large}. ${kept}`);
      return;
    }
    const where = this.#stored ? "What you entered stays in this browser" : "Keep this page open: what you entered stays here";
    this.#say("failed", `Not saved yet: ${WHY[why]}. ${where} and is sent again until it is saved.`);
  }

  /**
   * @param {"none" | "saving" | "saved" | "failed"} state
   * @param {string} words
   */
  #say(state, words) {
    this.dataset.state = state;
    if (this.#words.textContent !== words) this.#words.textContent = words;
    const button = this.querySelector("button");
    if (state !== "failed") button?.remove();
    else if (this.#why === "large") button?.remove();
    else if (!button) this.append(this.#button("Send it now", () => this.#send()));
  }

  #mayLeave() {
    return window.confirm(
      this.#stored
        ? "Your last answer is not saved yet. Leave anyway? It stays in this browser and comes back when you open this question here again."
        : "Your last answer is not saved yet and is lost when you leave. Leave anyway?",
    );
  }

  /** @param {import("./drafts.js").Draft} draft */
  #putBack(draft) {
    if (!this.#question) return;
    this.#note("What you had entered here is back.");
    writeControls(this.#question, draft.states);
    this.#changed(new Event("change"), 0);
  }

  /**
   * @param {import("./drafts.js").Draft} draft
   * @param {string} why it is not simply put back
   */
  #offer(draft, why) {
    if (!this.#question) return;
    const texts = typedTexts(this.#question, draft.states);
    const note = this.#note(`You had entered another answer here${texts ? `: “${texts}”` : ""}. It ${why} `);
    const close = () => {
      note.remove();
      dropDraft(this.#key);
    };
    note.append(
      this.#button("Put it back", () => {
        close();
        this.#putBack(draft);
      }),
      " ",
      this.#button("Leave it out", close),
    );
  }

  /** @param {string} text */
  #note(text) {
    const note = document.createElement("p");
    note.className = "message draft-note";
    note.textContent = text;
    this.before(note);
    return note;
  }

  /**
   * @param {string} text
   * @param {() => void} act
   */
  #button(text, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = text;
    button.addEventListener("click", act);
    return button;
  }
}

customElements.define("palpate-saved", PalpateSaved);
