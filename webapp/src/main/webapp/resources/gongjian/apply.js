/* Ticking matters of the list, and handing in once. */
(function () {
  "use strict";

  function count(form) {
    const ticked = form.querySelectorAll("input[name='matter']:checked").length;
    const line = form.querySelector("[data-gj-count]");
    line.textContent = ticked === 0 ? line.dataset.none : line.dataset.gjCount.replace("{0}", String(ticked));
    return ticked;
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-gj-tick]");
    if (!button) {
      return;
    }
    const boxes = [...button.closest("fieldset").querySelectorAll("input[data-gj-bundled='true']")];
    const all = boxes.every((box) => box.checked);
    boxes.forEach((box) => { box.checked = !all; });
    count(button.closest("form"));
  });

  document.addEventListener("change", (event) => {
    if (event.target.name === "matter") {
      count(event.target.form);
    }
  });

  /* The first press counts; the page shows that it is under way. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const line = form.querySelector("[data-gj-sending]");
    if (form.querySelector("[data-gj-count]") && count(form) === 0) {
      event.preventDefault();
      return;
    }
    if (!line) {
      return;
    }
    if (form.getAttribute("aria-busy") === "true") {
      event.preventDefault();
      return;
    }
    form.setAttribute("aria-busy", "true");
    line.textContent = line.dataset.gjSending;
  });

  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[aria-busy]").forEach((form) => form.removeAttribute("aria-busy"));
  });

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-gj-count]").forEach((line) => count(line.closest("form")));
  });
})();
