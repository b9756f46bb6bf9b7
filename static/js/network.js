// What HTMX does when an answer is missing or refused. A refusal that the server redirects (HX-Retarget, see
// jobmatch/http.py) is shown; any other failure becomes a toast, and the page stays as it was.
const say = (text) =>
  document.dispatchEvent(new CustomEvent("toast", { detail: { text, tone: "negative" } }));

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.xhr.status >= 400 && detail.xhr.getResponseHeader("HX-Retarget")) {
    detail.shouldSwap = true;
    detail.selectOverride = "unset";
  }
});
document.addEventListener("htmx:responseError", ({ detail }) => {
  if (detail.xhr.getResponseHeader("HX-Retarget")) return;
  const { status } = detail.xhr;
  if (status === 401) say("You are no longer signed in. Copy what you typed, then reload the page to sign in.");
  else if (status === 403) say("You may not do this, or the page is too old. Reload it and try again.");
  else if (status === 404) say("This is not here any more. Reload the page to see what is.");
  else if (status === 413) say("That is too large to send.");
  else if (status === 429) say("Too many requests in a short time. Wait a minute and try again.");
  else say("The server could not do this. Nothing was changed; try again in a moment.");
});
document.addEventListener("htmx:sendError", () => say("No connection. Nothing was sent; what you typed is still here."));
document.addEventListener("htmx:timeout", () => say("The server took too long to answer. Try again in a moment."));
