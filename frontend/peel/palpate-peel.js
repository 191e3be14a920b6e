// @ts-check

/**
 * Takes a drawing's layers off, one after the other, so that what lies beneath shows. It stands behind the drawing and finds the layers there:
 * groups with `data-layer`, the deepest first; a layer's name is the `<title>` of its group, and labels may belong to it. Without script the drawing
 * simply shows everything.
 */
class PalpatePeel extends HTMLElement {
  static #count = 0;

  connectedCallback() {
    const drawing = this.parentElement?.querySelector("svg");
    const layers = drawing ? this.#layers(drawing) : [];
    if (!drawing || layers.length < 2 || this.childElementCount > 0) return;
    const group = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = "Layers";
    group.append(legend);
    const name = `palpate-peel-${(PalpatePeel.#count += 1)}`;
    for (let off = 0; off < layers.length; off += 1) {
      const label = document.createElement("label");
      const choice = document.createElement("input");
      choice.type = "radio";
      choice.name = name;
      choice.checked = off === 0;
      choice.addEventListener("change", () => this.#takeOff(drawing, layers, off));
      label.append(choice, off === 0 ? "All" : `Without ${layers.slice(0, off).map((layer) => layer.title).join(" and ")}`);
      group.append(label);
    }
    this.append(group);
  }

  /**
   * The layers from the surface down.
   * @param {SVGSVGElement} drawing
   */
  #layers(drawing) {
    return [...drawing.querySelectorAll("g[data-layer]:has(> title)")]
      .map((layer) => ({ key: layer.getAttribute("data-layer") ?? "", title: (layer.querySelector("title")?.textContent ?? "").toLowerCase() }))
      .reverse();
  }

  /**
   * @param {SVGSVGElement} drawing
   * @param {{key: string}[]} layers
   * @param {number} off how many, from the surface
   */
  #takeOff(drawing, layers, off) {
    layers.forEach((layer, depth) => {
      for (const part of drawing.querySelectorAll(`[data-layer="${CSS.escape(layer.key)}"]`)) {
        part.toggleAttribute("data-off", depth < off);
      }
    });
  }
}

customElements.define("palpate-peel", PalpatePeel);
