// Native dialogs. `command="show-modal" commandfor="id"` opens one; here for browsers that do not know it yet, and for
// content that HTMX puts into the host: the host opens when filled and closes on the event `dialog:close`.
const host = document.getElementById("dialog");

if (!("commandForElement" in HTMLButtonElement.prototype)) {
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("button[commandfor]");
    const dialog = opener && document.getElementById(opener.getAttribute("commandfor"));
    if (!dialog) return;
    if (opener.getAttribute("command") === "close") dialog.close();
    else if (!dialog.open) dialog.showModal();
  });
}

if (!("closedBy" in HTMLDialogElement.prototype)) {
  document.addEventListener("click", (event) => {
    if (event.target.matches("dialog[closedby=any]")) event.target.close();
  });
}

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target !== host) return;
  if (host.childElementCount === 0) host.close();
  else if (!host.open) host.showModal();
});
document.addEventListener("dialog:close", () => host.close());
host?.addEventListener("close", () => host.replaceChildren());
