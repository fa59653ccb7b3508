/* Behaviour of the frame and of the pieces. No inline script anywhere: elements say what they do in data-gj attributes. */
(function () {
  "use strict";

  const root = document.documentElement;
  const NARROW_KEY = "gongjian.nav";

  function remember(key, value) {
    try {
      window.localStorage.setItem(key, value);
    } catch (refused) {
      /* Storage switched off: the choice lasts for this page. */
    }
  }

  function remembered(key) {
    try {
      return window.localStorage.getItem(key);
    } catch (refused) {
      return null;
    }
  }

  if (remembered(NARROW_KEY) === "narrow") {
    root.dataset.nav = "narrow";
  }

  /* ---- Navigation ---- */

  function showNavState() {
    const narrow = root.dataset.nav === "narrow";
    document.querySelectorAll("[data-gj='nav-narrow']").forEach((button) => {
      button.setAttribute("aria-expanded", String(!narrow));
    });
    document.querySelectorAll(".gj-nav a").forEach((link) => {
      if (narrow) {
        link.title = link.textContent.trim();
      } else {
        link.removeAttribute("title");
      }
    });
  }

  function setSheet(open) {
    const button = document.querySelector("[data-gj='nav-sheet']");
    if (open) {
      root.dataset.sheet = "open";
      const first = document.querySelector(".gj-nav a");
      if (first) {
        first.focus();
      }
    } else if (root.dataset.sheet) {
      delete root.dataset.sheet;
      if (button) {
        button.focus();
      }
    }
    if (button) {
      button.setAttribute("aria-expanded", String(open));
    }
  }

  /* ---- Dialogs and the drawer ---- */

  let opener = null;

  function open(id) {
    const dialog = document.getElementById(id);
    if (!dialog) {
      return;
    }
    if (!dialog.open) {
      opener = document.activeElement;
      dialog.showModal();
    }
    const heading = dialog.querySelector("[data-gj-focus]");
    if (heading) {
      heading.focus();
    }
  }

  function close(id) {
    const dialog = document.getElementById(id);
    if (dialog && dialog.open) {
      dialog.close();
    }
  }

  function restoreFocus(dialog) {
    if (dialog.dataset.gjOpener) {
      const again = document.querySelector(dialog.dataset.gjOpener);
      if (again) {
        again.focus();
        return;
      }
    }
    if (opener && document.contains(opener)) {
      opener.focus();
    }
  }

  /* Calls the remote command that an element names, with its one parameter. */
  let looking = false;

  function call(element) {
    if (element.dataset.call === "gjWhy") {
      const dialog = document.getElementById("why");
      dialog.dataset.gjOpener = "[data-call='gjWhy'][data-value='" + element.dataset.value + "']";
    }
    looking = element.dataset.call !== "gjConfirm";
    const matter = element.closest("dialog") && element.closest("dialog").querySelector("[data-matter]");
    const values = { [element.dataset.name]: element.dataset.value };
    gongjian.press(element.dataset.call, matter ? { matter: matter.dataset.matter, ...values } : values, element);
  }

  /* ---- Autosave state ---- */

  function saying(state) {
    document.querySelectorAll("[data-gj-save]").forEach((line) => {
      const words = line.dataset[state];
      if (!words) {
        return;
      }
      line.classList.toggle("is-busy", state === "saving");
      line.classList.toggle("is-bad", state === "failed");
      line.querySelector(".pi").className = "pi " + (state === "saving" ? "pi-spinner" : "pi-exclamation-triangle");
      line.querySelector("[data-gj-words]").textContent = words;
    });
  }

  /* ---- Progress: anything over 400 ms shows the bar ---- */

  let busyTimer = 0;
  let inFlight = 0;

  function busy() {
    inFlight += 1;
    if (!busyTimer) {
      busyTimer = window.setTimeout(() => { root.dataset.busy = ""; }, 400);
    }
  }

  function idle() {
    inFlight = Math.max(0, inFlight - 1);
    if (inFlight === 0) {
      window.clearTimeout(busyTimer);
      busyTimer = 0;
      delete root.dataset.busy;
    }
  }

  /* A click on a link or a full post: the bar until the next page is there. */
  window.addEventListener("beforeunload", busy);
  window.addEventListener("pageshow", () => { inFlight = 0; idle(); });

  /* Fetches a file that takes a moment to make, and says so meanwhile. */
  function fetchFile(link, event) {
    event.preventDefault();
    if (link.getAttribute("aria-busy") === "true") {
      return;
    }
    const label = link.querySelector("[data-gj-words]");
    const words = label.textContent;
    link.setAttribute("aria-busy", "true");
    label.textContent = link.dataset.busy;
    busy();
    window.fetch(link.href, { credentials: "same-origin" })
      .then((answer) => {
        const type = answer.headers.get("Content-Type") || "";
        return answer.ok && !type.startsWith("text/html") ? answer.blob() : Promise.reject(type);
      })
      .then((file) => {
        const saved = document.createElement("a");
        saved.href = URL.createObjectURL(file);
        saved.download = link.dataset.file;
        saved.click();
        window.setTimeout(() => URL.revokeObjectURL(saved.href), 60000);
      })
      .catch(() => gongjian.session.ask())
      .then((now) => {
        if (now === "here") {
          window.location.assign(link.href);
        }
      })
      .catch(() => gongjian.session.show("unsent", root.dataset.unsent))
      .finally(() => {
        label.textContent = words;
        link.removeAttribute("aria-busy");
        idle();
      });
  }

  /* ---- One listener for all ---- */

  const acts = {
    "nav-narrow": () => {
      const narrow = root.dataset.nav !== "narrow";
      if (narrow) {
        root.dataset.nav = "narrow";
      } else {
        delete root.dataset.nav;
      }
      remember(NARROW_KEY, narrow ? "narrow" : "wide");
      showNavState();
    },
    "nav-sheet": () => setSheet(root.dataset.sheet !== "open"),
    "nav-close": () => setSheet(false),
    "open": (element) => open(element.dataset.gjTarget),
    "close": (element) => close(element.closest("dialog").id),
    "call": call,
    "answer": (element) => gongjian.answer(element),
    "fetch": fetchFile,
    "print": () => window.print(),
    "clear": (element) => element.closest("form").reset()
  };

  document.addEventListener("click", (event) => {
    const element = event.target.closest("[data-gj]");
    if (element && acts[element.dataset.gj]) {
      acts[element.dataset.gj](element, event);
    }
    document.querySelectorAll("details.gj-menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
    if (event.target instanceof HTMLDialogElement && event.target.classList.contains("gj-drawer")) {
      event.target.close();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    if (root.dataset.sheet === "open") {
      setSheet(false);
    }
    document.querySelectorAll("details.gj-menu[open]").forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  document.addEventListener("close", (event) => {
    if (event.target instanceof HTMLDialogElement) {
      restoreFocus(event.target);
    }
  }, true);

  /* ---- Ajax ---- */

  /* Puts the focus where the new content says, so that keyboard and screen reader follow. */
  function followFocus() {
    const target = document.querySelector("[data-gj-focus-next]");
    if (target) {
      target.removeAttribute("data-gj-focus-next");
      target.focus({ preventScroll: true });
      const box = target.getBoundingClientRect();
      if (box.top < 60 || box.bottom > window.innerHeight) {
        target.scrollIntoView({ block: "center" });
      }
    }
  }

  function bindAjax() {
    if (!window.jQuery) {
      return;
    }
    window.jQuery(document)
      .on("pfAjaxSend", () => {
        busy();
        if (!looking) {
          saying("saving");
        }
        looking = false;
      })
      .on("pfAjaxComplete", () => { idle(); followFocus(); });
  }

  document.addEventListener("DOMContentLoaded", () => {
    showNavState();
    bindAjax();
    followFocus();
  });

  window.gongjian = Object.assign(window.gongjian || {}, { open, close, saying });
})();
