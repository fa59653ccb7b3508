/* The page of a case: keys, templates of opinions, and what is typed outlives the page. */
(function () {
  "use strict";

  const OFF = "gongjian.keys";
  const KEPT = "gongjian.opinion.";
  const columns = document.querySelector("[data-dk-case]");

  function stored(area, key) {
    try {
      return window[area].getItem(key);
    } catch (refused) {
      return null;
    }
  }

  function store(area, key, value) {
    try {
      if (value) {
        window[area].setItem(key, value);
      } else {
        window[area].removeItem(key);
      }
    } catch (refused) {
      /* Storage switched off. */
    }
  }

  /* ---- Keys, which can be switched off ---- */

  function decide() {
    const card = document.querySelector(".dk-card [data-dk-decide]") || document.querySelector("[data-dk-decide]");
    card.focus();
    card.scrollIntoView({ block: "nearest" });
  }

  function go(key) {
    const link = document.querySelector("[data-dk-go='" + key + "']");
    if (link) {
      link.click();
    }
  }

  const keys = { e: decide, j: () => go("j"), k: () => go("k"), "?": () => window.gongjian.open("desk-keys") };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !keys[event.key]) {
      return;
    }
    if (stored("localStorage", OFF) === "off" || document.querySelector("dialog[open]")) {
      return;
    }
    event.preventDefault();
    keys[event.key]();
  });

  document.querySelectorAll("[data-dk-keys]").forEach((box) => {
    box.checked = stored("localStorage", OFF) !== "off";
    box.addEventListener("change", () => store("localStorage", OFF, box.checked ? "" : "off"));
  });

  /* ---- What was just said can be taken back for some seconds; longer among the other acts ---- */

  document.querySelectorAll("[data-dk-undo]").forEach((box) => {
    setTimeout(() => {
      if (!box.contains(document.activeElement) && !box.querySelector("[role='alert']")) {
        box.remove();
      }
    }, Number(box.dataset.dkUndo));
  });

  /* ---- Opinions ---- */

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-dk-template]");
    if (!button) {
      return;
    }
    const box = document.getElementById(button.dataset.dkTemplate);
    const text = button.querySelector("[data-dk-text]").textContent;
    box.value = box.value.trim() === "" ? text : box.value.replace(/\s*$/, "\n") + text;
    const choice = box.form.querySelector("[name='outcome'][value='" + button.dataset.dkOutcome + "']");
    if (choice && !box.form.querySelector("[name='outcome']:checked")) {
      choice.checked = true;
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    }
    box.dispatchEvent(new Event("input", { bubbles: true }));
    box.focus();
  });

  /* What is not taken back is asked for once more: until then its own button sends nothing. */
  function settle(form) {
    const chosen = form.querySelector("[name='outcome']:checked");
    const isFinal = chosen !== null && chosen.dataset.dkFinal === "true";
    form.dataset.dkFinal = String(isFinal);
    form.querySelector(".dk-plain").disabled = isFinal;
    form.querySelector("textarea").required = chosen !== null && chosen.dataset.dkAgainst === "true";
  }

  document.querySelectorAll(".dk-decide").forEach((form) => {
    settle(form);
    form.addEventListener("change", () => settle(form));
  });

  function place(box) {
    return KEPT + columns.dataset.dkCase + "." + box.dataset.dkKeep;
  }

  const done = document.querySelector("[data-dk-done]");
  if (done) {
    Object.keys(window.sessionStorage).filter((key) => key.startsWith(KEPT + done.dataset.dkDone + ".")).forEach((key) => store("sessionStorage", key, ""));
  }
  document.querySelectorAll("[data-dk-keep]").forEach((box) => {
    if (box.value === "") {
      box.value = stored("sessionStorage", place(box)) || "";
    }
    box.addEventListener("input", () => store("sessionStorage", place(box), box.value));
  });

  /* Ticking an item leads to what is asked of it; writing there ticks it. */
  document.addEventListener("input", (event) => {
    const row = event.target.closest(".dk-items li");
    if (row && event.target.type === "text" && event.target.value !== "") {
      row.querySelector("[type='checkbox']").checked = true;
    }
  });
})();
