const key = "tp-place";
// By its full name: the bundle takes the short one away, so that htmx finds no storage to note addresses in.
const storage = window.sessionStorage;

/** A long form with data-keep-place opens again where it was left: what was unfolded, how far down, and with the focus there. */
export function keepPlace() {
  const form = document.querySelector("form[data-keep-place]");
  if (!form) return;
  const left = taken();
  if (left?.path === location.pathname && !document.querySelector(".tp-felsumma")) open(form, left);
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    const place = {
      path: location.pathname,
      unfolded: [...form.querySelectorAll("details[id][open]")].map((each) => each.id),
      top: window.scrollY,
      focus: document.activeElement?.id ?? "",
      pressed: event.submitter?.value?.split(":")[0] ?? "",
    };
    storage.setItem(key, JSON.stringify(place));
  });
}

function taken() {
  const told = storage.getItem(key);
  storage.removeItem(key);
  return told && JSON.parse(told);
}

function open(form, { unfolded, top, focus, pressed }) {
  for (const id of unfolded) {
    const details = document.getElementById(id);
    if (details?.matches("details")) details.open = true;
  }
  const item = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (item?.matches("details")) {
    // Going to a fragment ends with the focus on the page itself, after this has run.
    history.replaceState(history.state, "", location.pathname + location.search);
    lead(item, pressed);
  } else {
    window.scrollTo(0, top);
    document.getElementById(focus)?.focus({ preventScroll: true });
  }
}

/** To the item that was added, to the same button of one that was moved, or to the one that now stands where one was removed. */
function lead(item, pressed) {
  if (pressed !== "remove") item.open = true;
  const goal =
    pressed === "add"
      ? item.querySelector("input, select, textarea")
      : item.querySelector(`:scope > div > .tp-knappar > [value^="${pressed}:"]`);
  item.scrollIntoView({ block: "center" });
  (goal && pressed !== "remove" ? goal : item.querySelector("summary")).focus({ preventScroll: true });
}
