// @ts-check

/**
 * A deck of flashcards: a question, and its answer once the card is turned. "Knew it" puts a card away, "Again" puts it at the end of the
 * deck; of each the event "judged" tells. Buttons do everything, so it works by keyboard; the focus stays in the deck.
 *
 * @typedef {{question: string, answer: string}} Flashcard answer is clean HTML from the server
 */
class PalpateFlashcards extends HTMLElement {
  /** @type {Flashcard[]} */
  #cards = [];
  /** @type {Flashcard[]} */
  #deck = [];
  #again = 0;

  /** @param {Flashcard[]} cards */
  set cards(cards) {
    this.#cards = cards;
    this.#begin();
  }

  connectedCallback() {
    this.classList.add("flashcards");
    this.setAttribute("role", "group");
    this.setAttribute("aria-label", "Flashcards");
  }

  #begin() {
    this.#deck = [...this.#cards];
    this.#again = 0;
    this.#front(false);
  }

  /** @param {boolean} focus */
  #front(focus) {
    const card = this.#deck[0];
    if (!card) {
      this.#end();
      return;
    }
    this.#draw(card.question, "", [["Show the answer", true, () => this.#back()]], focus ? "question" : "");
  }

  #back() {
    const card = this.#deck[0];
    this.#draw(
      card.question,
      card.answer,
      [
        ["Again", false, () => this.#move(true)],
        ["Knew it", true, () => this.#move(false)],
      ],
      "answer",
    );
  }

  /** @param {boolean} again */
  #move(again) {
    const card = this.#deck.shift();
    if (card) this.dispatchEvent(new CustomEvent("judged", { detail: { card: this.#cards.indexOf(card), known: !again } }));
    if (again && card) {
      this.#again++;
      this.#deck.push(card);
    }
    this.#front(true);
  }

  #end() {
    const words = this.#again ? `You turned ${this.#again} of them more than once.` : "Every one at the first try.";
    this.#draw("All cards known", `<p>${words} Come back tomorrow, and again in a week.</p>`, [["Start over", true, () => this.#restart()]], "question");
  }

  #restart() {
    this.#begin();
    this.#front(true);
  }

  /**
   * @param {string} question
   * @param {string} answer
   * @param {[string, boolean, () => void][]} acts
   * @param {string} focus which part a screen reader goes on with
   */
  #draw(question, answer, acts, focus) {
    const known = this.#cards.length - this.#deck.length;
    const progress = document.createElement("p");
    progress.className = "quiet small";
    progress.textContent = `${known} of ${this.#cards.length} known`;
    const bar = document.createElement("progress");
    bar.max = this.#cards.length;
    bar.value = known;
    bar.setAttribute("aria-hidden", "true");
    const face = document.createElement("div");
    face.className = "flashcard";
    const front = document.createElement("h3");
    front.textContent = question;
    front.tabIndex = -1;
    const back = document.createElement("div");
    back.className = "flashcard-answer";
    back.tabIndex = -1;
    back.innerHTML = answer;
    back.hidden = !answer;
    face.append(front, back);
    const row = document.createElement("div");
    row.className = "row";
    for (const [text, primary, act] of acts) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = primary ? "button primary" : "button";
      button.textContent = text;
      button.addEventListener("click", act);
      row.append(button);
    }
    this.replaceChildren(bar, progress, face, row);
    if (focus) (focus === "answer" ? back : front).focus({ preventScroll: true });
  }
}

customElements.define("palpate-flashcards", PalpateFlashcards);
