// @ts-check

/** From here on there is room beside the question. */
const WIDE = matchMedia("(min-width: 1240px)");

/**
 * Opens the paragraph an answer comes from: beside the page where there is room, over it on a phone. It watches its neighbors for links with
 * `data-section`, asks the server for the lesson with one event "wanted" (detail: the section), and shows the dialog inside it once the server calls
 * `open`. Closing brings the focus back to the link. A link pressed with Ctrl, or with the middle button, stays an ordinary link.
 */
class PalpateReadAgain extends HTMLElement {
  /** @type {HTMLElement | undefined} */
  #opener;

  /** @param {Event} event */
  #onClick = (event) => {
    const click = /** @type {MouseEvent} */ (event);
    const target = click.target instanceof Element ? click.target.closest("a[data-section]") : null;
    if (!(target instanceof HTMLElement) || this.contains(target) || click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    this.#opener = target;
    this.dispatchEvent(new CustomEvent("wanted", { detail: target.dataset.section }));
  };

  /** @type {Element | null} */
  #around = null;

  constructor() {
    super();
    this.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest(".close")) this.#dialog?.close();
    });
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      this.#dialog?.close();
    });
  }

  connectedCallback() {
    this.#around = this.parentElement;
    this.#around?.addEventListener("click", this.#onClick);
  }

  disconnectedCallback() {
    this.#around?.removeEventListener("click", this.#onClick);
  }

  get #dialog() {
    return this.querySelector("dialog");
  }

  /** @param {string} anchor the paragraph's id, empty for the lesson's beginning */
  open(anchor) {
    const dialog = this.#dialog;
    if (!dialog) return;
    dialog.addEventListener("close", () => this.#opener?.focus({ preventScroll: true }), { once: true });
    if (WIDE.matches) {
      dialog.show();
    } else {
      dialog.showModal();
    }
    const paragraph = (anchor && dialog.querySelector(`#${CSS.escape(anchor)}`)) || dialog.querySelector("h2");
    if (paragraph instanceof HTMLElement) {
      paragraph.tabIndex = -1;
      paragraph.dataset.here = "";
      paragraph.focus({ preventScroll: true });
      paragraph.scrollIntoView({ block: anchor ? "center" : "start" });
    }
  }
}

customElements.define("palpate-read-again", PalpateReadAgain);
