// One script for the site, bundled by jobmatch/bundles.py. Modules export nothing and speak through DOM events.
import "./theme.js";
import "./dialogs.js";
import "./menus.js";
import "./toasts.js";
import "./network.js";
import "./focus.js";
import "./tabs.js";
import "./file_drop.js";
import "./evidence.js";
import "./palette.js";
import "./autosave.js";
import "./draft.js";
import "./copying.js";
import "./counting.js";
