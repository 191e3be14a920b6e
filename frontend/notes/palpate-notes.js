// @ts-check

/** @typedef {{anchor: string, words: string, bookmarked: boolean, written: boolean}} Paragraph */

const BOOKMARK = '<path d="M7 4.5h10v15l-5-3.800-5 3.800z"/>';
const NOTE = '<path d="M5 5h14v10.500l-4 3.500H5zM8.500 9h7M8.500 12.500h4.500"/>';

/**
 * Gives every paragraph of the lesson beside it a small button at its end, for a bookmark or a note. A press sends `wanted` with the paragraph's
 * anchor; what the server then says of `paragraphs` is drawn on the buttons, and said by their names.
 */
class PalpateNotes extends HTMLElement {
  /** @type {Paragraph[]} */
  #paragraphs = [];

  get paragraphs() {
    return this.#paragraphs;
  }

  set paragraphs(paragraphs) {
    this.#paragraphs = paragraphs ?? [];
    this.#drawSoon();
  }

  connectedCallback() {
    this.#drawSoon();
  }

  /** The text may arrive after this element. */
  #drawSoon() {
    this.#draw();
    requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    const lesson = this.closest(".lesson");
    if (!lesson) return;
    for (const paragraph of this.#paragraphs) {
      const block = lesson.querySelector(`.prose [id="${CSS.escape(paragraph.anchor)}"]`);
      if (block) this.#drawOn(this.#button(block, paragraph), paragraph);
    }
  }

  /**
   * The button of a paragraph, made if it is not there.
   * @param {Element} block
   * @param {Paragraph} paragraph
   */
  #button(block, paragraph) {
    const name = `note-at-${paragraph.anchor}`;
    const before = document.getElementById(name);
    if (before instanceof HTMLButtonElement) return before;
    const button = document.createElement("button");
    button.type = "button";
    button.id = name;
    button.className = "note-control";
    button.addEventListener("click", () => this.dispatchEvent(new CustomEvent("wanted", { detail: paragraph.anchor })));
    const caption = block.matches("figure") ? block.querySelector("figcaption") : null;
    if (block.matches("table, ol, ul, pre, blockquote")) (block.closest(".table-scroll") ?? block).after(button);
    else (caption ?? block).append(button);
    return button;
  }

  /**
   * @param {HTMLButtonElement} button
   * @param {Paragraph} paragraph
   */
  #drawOn(button, paragraph) {
    const has = [paragraph.bookmarked && "bookmark", paragraph.written && "note"].filter(Boolean).join(" and ");
    button.classList.toggle("has", Boolean(has));
    button.setAttribute("aria-label", `${has ? `Your ${has} at` : "Bookmark or note at"}: ${paragraph.words}`);
    button.setAttribute("aria-haspopup", "dialog");
    button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true">${paragraph.written ? NOTE : BOOKMARK}</svg>`;
  }
}

/** How long a change may be on its way before the page says that it is not saved. */
const PATIENCE_MS = 5000;

/**
 * Says honestly whether the fields beside it are kept: "Saved" only of the very words that the server has acknowledged.
 */
class PalpateNoteSaved extends HTMLElement {
  #waiting = 0;

  #onInput = () => {
    this.say("saving", "Saving…");
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(
      () => this.dataset.state === "saving" && this.say("failed", "Not saved yet: the server does not answer. Leave this open until it does."),
      PATIENCE_MS,
    );
  };

  #onLeave = (/** @type {BeforeUnloadEvent} */ event) => {
    if (this.dataset.state !== "saving" && this.dataset.state !== "failed") return;
    event.preventDefault();
    event.returnValue = "";
  };

  connectedCallback() {
    this.setAttribute("role", "status");
    this.classList.add("saved");
    this.parentElement?.addEventListener("input", this.#onInput);
    this.parentElement?.addEventListener("change", this.#onInput);
    window.addEventListener("beforeunload", this.#onLeave);
  }

  disconnectedCallback() {
    clearTimeout(this.#waiting);
    this.parentElement?.removeEventListener("input", this.#onInput);
    this.parentElement?.removeEventListener("change", this.#onInput);
    window.removeEventListener("beforeunload", this.#onLeave);
  }

  /**
   * The server has this on its disk.
   * @param {string} text
   * @param {boolean} bookmarked
   */
  kept(text, bookmarked) {
    const area = /** @type {HTMLTextAreaElement | null | undefined} */ (this.parentElement?.querySelector("textarea"));
    const box = /** @type {HTMLInputElement | null | undefined} */ (this.parentElement?.querySelector("input[type=checkbox]"));
    if ((area?.value ?? "") === text && (box?.checked ?? false) === bookmarked) this.say("saved", "Saved");
  }

  /**
   * @param {string} state
   * @param {string} words
   */
  say(state, words) {
    if (state !== "saving") clearTimeout(this.#waiting);
    this.dataset.state = state;
    this.textContent = words;
  }
}

customElements.define("palpate-notes", PalpateNotes);
customElements.define("palpate-note-saved", PalpateNoteSaved);
