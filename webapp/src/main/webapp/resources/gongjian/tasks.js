/* The list of the desk: j and k go from case to case, unless single keys are switched off. */
(function () {
  "use strict";

  const OFF = "gongjian.keys";
  const box = document.getElementById("keys");

  function isOff() {
    try {
      return window.localStorage.getItem(OFF) === "off";
    } catch (refused) {
      return false;
    }
  }

  function keep(on) {
    try {
      if (on) {
        window.localStorage.removeItem(OFF);
      } else {
        window.localStorage.setItem(OFF, "off");
      }
    } catch (refused) {
      /* Storage switched off: the keys are as they are on this page. */
    }
  }

  function go(by) {
    const links = Array.from(document.querySelectorAll("[data-gj-row]"));
    const here = links.indexOf(document.activeElement);
    const there = here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by;
    if (links[there]) {
      links[there].focus();
      links[there].scrollIntoView({ block: "nearest" });
    }
  }

  if (box) {
    box.checked = !isOff();
    box.addEventListener("change", () => keep(box.checked));
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type='checkbox']), textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !box || !box.checked) {
      return;
    }
    if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      go(event.key === "j" ? 1 : -1);
    }
  });
})();
