import { setUnsaved } from "./unsaved.js";

const slowAfter = 600;
const retryAfter = 15000;
const longestUnsaved = 5000;
const signedOut = 401;
/** Sent again, it would be refused again: too much text (413) too. */
const isRefusal = (status) => status === 409 || status === 413 || status === 422;

/** Tells how it goes with forms that htmx saves while they are written in. */
export function watchAutosave() {
  for (const form of document.querySelectorAll("form[data-autosave]")) watch(form);
}

function watch(form) {
  // Counts of what the reader has written: so far, in the request under way, known to be saved, and refused as it was.
  let written = 0;
  let sent = 0;
  let saved = 0;
  let refused = 0;
  let underWay = false;
  let leaving = false;
  let held = null;
  let slow;
  let retry;
  let due;

  // An event of its own, without delay: htmx has one delay for the whole form, which the next keystroke puts off.
  const save = () => form.dispatchEvent(new Event("save"));
  const saveWhatWaits = () => written > saved && written > refused && !underWay && save();
  const mark = () => setUnsaved(form, written > saved && !leaving);

  form.addEventListener("input", () => {
    written += 1;
    mark();
    // What was done before says nothing of what is written now: only one state shows.
    document.querySelector('[data-flash="done"]')?.remove();
    // Whoever writes without a pause is saved too.
    due ??= setTimeout(() => {
      due = undefined;
      saveWhatWaits();
    }, longestUnsaved);
  });

  form.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt !== form) return;
    if (leaving) {
      event.preventDefault();
      return;
    }
    sent = written;
    underWay = true;
    clearTimeout(retry);
    // A quick save goes unannounced: a word at every keystroke would disturb readers of the screen.
    slow = setTimeout(() => tell("saving"), slowAfter);
  });

  // The answer's own words, when it brings any, are put in after this and win.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.requestConfig?.elt === form && isRefusal(event.detail.xhr.status)) tell("refused");
  });

  // The session has ended: what is written stays on the page, and is saved when the reader has signed in elsewhere.
  form.addEventListener("htmx:beforeOnLoad", (event) => {
    if (event.detail.elt === form && event.detail.xhr.status === signedOut) event.preventDefault();
  });

  form.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.elt !== form) return;
    underWay = false;
    clearTimeout(slow);
    if (event.detail.successful) {
      saved = sent;
      settle();
    } else if (isRefusal(event.detail.xhr.status)) {
      refused = sent;
    } else {
      if (event.detail.xhr?.status === signedOut) offerSignIn();
      else tell(navigator.onLine ? "failed" : "offline");
      retry = setTimeout(save, retryAfter);
    }
    mark();
    sendHeld();
  });

  for (const back of ["online", "focus"]) window.addEventListener(back, saveWhatWaits);

  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (underWay) {
      // The running save moves the version on; sent now, the form would meet its own conflict.
      event.preventDefault();
      held = { submitter: event.submitter };
      return;
    }
    leaving = true;
    mark();
  });

  window.addEventListener("pageshow", () => {
    leaving = false;
    mark();
  });

  function sendHeld() {
    const submitter = held?.submitter;
    if (held) form.requestSubmit(submitter);
    held = null;
  }
}

const places = () => document.querySelectorAll("[data-save-state]");

function tell(state) {
  for (const place of places()) {
    place.dataset.state = state;
    const words = state === "refused" ? (place.dataset.saveRefused ?? place.dataset.failed) : place.dataset[state];
    if (words) place.textContent = words;
  }
}

function offerSignIn() {
  for (const place of places()) {
    if (place.dataset.state === "signedOut") continue;
    place.dataset.state = "signedOut";
    const link = Object.assign(document.createElement("a"), {
      href: "/sign-in",
      target: "_blank",
      rel: "noopener",
      textContent: place.dataset.signIn,
    });
    place.replaceChildren(`${place.dataset.signedOut} `, link);
  }
}

function settle() {
  for (const place of places()) delete place.dataset.state;
}
