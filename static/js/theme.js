// The server reads the cookie and writes data-theme into the page, so the first paint is already right.
const root = document.documentElement;

const show = () => {
  for (const button of document.querySelectorAll("[data-theme-switch] button")) {
    button.setAttribute("aria-pressed", String(button.value === (root.dataset.theme || "system")));
  }
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-theme-switch] button");
  if (!button) return;
  root.dataset.theme = button.value;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `theme=${button.value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  show();
});
show();
