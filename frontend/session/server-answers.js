// @ts-check

/**
 * What is said while a page's requests come to nothing. Vaadin says the same whether the server is silent or answers that it cannot take
 * anything in just now, as without its database; and it goes on saying so beside what has been saved meanwhile, until the one request that
 * failed first has been tried again. Here every answer counts: an error is called an error, and the first answer that is none ends it.
 *
 * @typedef {{reconnectingText: string}} Indicator
 * @typedef {{state: string}} Connection
 */

const FAULTY = "The server answers, but cannot take anything in at the moment. Trying again; what you entered stays here.";

/** A page's own requests: messages and signs of life. */
const OURS = /[?&]v-r=(uidl|heartbeat)\b/;

/** What a proxy says in place of a server that is silent. */
const SILENT = [0, 502, 504];

/** The words of the server itself (Mishaps), once they are known. */
let silent = "";

/** @returns {{connectionIndicator?: Indicator, connectionState?: Connection}} */
function vaadin() {
  return /** @type {any} */ (window).Vaadin ?? {};
}

/** @param {XMLHttpRequest} request */
function answered(request) {
  const { connectionIndicator: indicator, connectionState: connection } = vaadin();
  if (!indicator || !connection) return;
  if (request.status === 200) {
    if (connection.state === "reconnecting") connection.state = "connected";
    return;
  }
  if (indicator.reconnectingText !== FAULTY) silent = indicator.reconnectingText;
  indicator.reconnectingText = SILENT.includes(request.status) ? silent : FAULTY;
}

const opening = XMLHttpRequest.prototype.open;

XMLHttpRequest.prototype.open = /** @type {typeof opening} */ (
  /**
   * @this {XMLHttpRequest}
   * @param {[string, string | URL, ...any]} wanted
   */
  function (...wanted) {
    if (OURS.test(String(wanted[1]))) this.addEventListener("loadend", () => answered(this));
    return opening.apply(this, /** @type {any} */ (wanted));
  }
);

/** Whether the server answers at present, though only that it cannot take anything in. */
export function isFaulty() {
  const { connectionIndicator: indicator, connectionState: connection } = vaadin();
  return connection?.state === "reconnecting" && indicator?.reconnectingText === FAULTY;
}
