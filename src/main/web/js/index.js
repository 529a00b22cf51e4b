import "./htmx.js";
import { offerRows } from "./add-row.js";
import { leadToErrors } from "./error-summary.js";
import { keepPlace } from "./keep-place.js";
import { offerPrint } from "./print.js";
import { watchAutosave } from "./save-state.js";
import { addSteppers } from "./stepper.js";
import { sendOnce } from "./submit-once.js";
import { offerTakeOver } from "./take-over.js";
import { watchForms } from "./unsaved.js";

addSteppers();
offerTakeOver();
offerRows();
offerPrint();
watchForms();
// Before sendOnce: a form that waits for its autosave is not yet sent.
watchAutosave();
sendOnce();
keepPlace();
leadToErrors();
