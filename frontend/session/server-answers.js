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

/** Trying again does not make it smaller: what is sent is what was refused. */
const TOO_LARGE =
  "Not saved: what you entered is larger than this server takes at once. It stays here: copy it, load the page again, and enter less of it at a time.";

/** A page's own requests: messages and signs of life. */
const OURS = /[?&]v-r=(uidl|heartbeat)\b/;

/** A sign of life says nothing of what was entered. */
const LIFE = /[?&]v-r=heartbeat\b/;

/** What a server, or a proxy before it, answers to a request that is larger than it takes. */
const REFUSED_AS_TOO_LARGE = 413;

/** What a proxy says in place of a server that is silent. */
const SILENT = [0, 502, 504];

/** The words of the server itself (Mishaps), once they are known. */
let silent = "";

/** @returns {{connectionIndicator?: Indicator, connectionState?: Connection}} */
function vaadin() {
  return /** @type {any} */ (window).Vaadin ?? {};
}

/**
 * @param {XMLHttpRequest} request
 * @param {boolean} isSignOfLife
 */
function answered(request, isSignOfLife) {
  const { connectionIndicator: indicator, connectionState: connection } = vaadin();
  if (!indicator || !connection) return;
  if (isSignOfLife && indicator.reconnectingText === TOO_LARGE) return;
  if (request.status === 200) {
    if (indicator.reconnectingText === TOO_LARGE) indicator.reconnectingText = silent;
    if (connection.state === "reconnecting") connection.state = "connected";
    return;
  }
  if (indicator.reconnectingText !== FAULTY && indicator.reconnectingText !== TOO_LARGE) silent = indicator.reconnectingText;
  indicator.reconnectingText = words(request.status);
}

/** @param {number} status */
function words(status) {
  if (status === REFUSED_AS_TOO_LARGE) return TOO_LARGE;
  return SILENT.includes(status) ? silent : FAULTY;
}

const opening = XMLHttpRequest.prototype.open;

XMLHttpRequest.prototype.open = /** @type {typeof opening} */ (
  /**
   * @this {XMLHttpRequest}
   * @param {[string, string | URL, ...any]} wanted
   */
  function (...wanted) {
    const address = String(wanted[1]);
    if (OURS.test(address)) this.addEventListener("loadend", () => answered(this, LIFE.test(address)));
    return opening.apply(this, /** @type {any} */ (wanted));
  }
);

/** Whether the server answers at present, though only that it cannot take anything in. */
export function isFaulty() {
  const { connectionIndicator: indicator, connectionState: connection } = vaadin();
  return connection?.state === "reconnecting" && indicator?.reconnectingText === FAULTY;
}

/** Whether the server has refused what was entered because of its size, so that sending it again is of no use. */
export function isTooLarge() {
  return vaadin().connectionIndicator?.reconnectingText === TOO_LARGE;
}
