// After a card is accepted or skipped, the next one that is open takes the focus: Enter, Enter, Enter.
document.addEventListener("htmx:afterSettle", (event) => {
  const card = event.target.closest?.(".review-card");
  if (!card) return;
  if (card.dataset.state === "open") {
    // Sent back: what cannot be taken may stand far above the button that was pressed.
    card.querySelector("[aria-invalid]")?.focus();
    return;
  }
  const open = [...card.parentElement.querySelectorAll("[data-review-next]")];
  const next = open.find((button) => card.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) ?? open[0];
  if (!next) return;
  (next.closest(".review-card") ?? next).scrollIntoView({ block: "nearest" });
  next.focus({ preventScroll: true });
});
