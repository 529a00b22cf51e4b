import htmx from "htmx.org";

Object.assign(htmx.config, {
  // Our content security policy forbids eval and inline style; htmx must not try.
  allowEval: false,
  allowScriptTags: false,
  includeIndicatorStyles: false,
  // Pages hold personal data, and browser storage outlives the session.
  historyEnabled: false,
  historyCacheSize: 0,
  timeout: 20000,
  // A conflict (409) and refused fields (422) bring parts of the page that tell about it.
  responseHandling: [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: "409|422", swap: true, error: true },
    { code: "[45]..", swap: false, error: true },
  ],
});
