// @ts-check

/**
 * Stands at the end of a lesson and says `reached`, once, when the reader gets there. Also brings the paragraph named in the address into view:
 * the text arrives after the browser has looked for it.
 */
class PalpateLessonEnd extends HTMLElement {
  /** @type {IntersectionObserver | null} */
  #observer = null;

  connectedCallback() {
    this.style.display = "block";
    this.style.height = "1px";
    this.#goToParagraph();
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.#observer?.disconnect();
        this.dispatchEvent(new CustomEvent("reached"));
      }
    });
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
  }

  #goToParagraph() {
    const name = decodeURIComponent(location.hash.slice(1));
    const paragraph = name ? document.getElementById(name) : null;
    if (paragraph) {
      paragraph.classList.add("read-again");
      requestAnimationFrame(() => paragraph.scrollIntoView({ block: "start" }));
    }
  }
}

customElements.define("palpate-lesson-end", PalpateLessonEnd);
