/* How long the session stands: warned before it ends, and taken up again after signing in beside, with all that was typed. */
(function () {
  "use strict";

  const root = document.documentElement;
  const account = root.dataset.account;
  const SHARED = "gongjian.session";
  const VIEWS = "gongjian.views";
  const WARN_MS = 5 * 60 * 1000;
  const GRACE_MS = 5000;
  const MANY_VIEWS = 20;
  const STATE = "jakarta.faces.ViewState";
  let seconds = Number(root.dataset.seconds || 0);
  let standing = "here";
  let token = root.dataset.token;
  let stale = false;
  let timer = 0;
  let views = 0;
  let asking = null;

  function stored(key) {
    try {
      return window.localStorage.getItem(key);
    } catch (refused) {
      return null;
    }
  }

  function store(key, text) {
    try {
      window.localStorage.setItem(key, text);
    } catch (refused) {
      /* Storage switched off: each tab counts for itself. */
    }
  }

  /* ---- The bar ---- */

  const bar = () => document.getElementById("session");

  /** A modal dialog leaves nothing outside it to be reached. */
  function place(shown) {
    const dialog = document.querySelector("dialog:modal");
    if (dialog && shown) {
      dialog.prepend(bar());
    } else if (bar().previousElementSibling !== document.querySelector(".gj-top")) {
      document.querySelector(".gj-top").after(bar());
    }
  }

  function show(state, text) {
    const line = bar();
    if (!line) {
      return;
    }
    place(true);
    line.hidden = false;
    line.dataset.state = state;
    line.querySelector("[data-session='stay']").hidden = state !== "ending";
    line.querySelector("[data-session='sign-in']").hidden = state !== "ended" && state !== "other";
    line.querySelector("[data-session='close']").hidden = state !== "back" && state !== "unsent";
    const words = line.querySelector("p");
    if (words.textContent !== text) {
      words.textContent = text;
    }
  }

  function hide() {
    if (bar() && !bar().hidden) {
      bar().hidden = true;
      bar().querySelector("p").textContent = "";
      place(false);
    }
  }

  function clock(at) {
    return new Date(at).toLocaleTimeString(root.lang, { hour: "2-digit", minute: "2-digit" });
  }

  /* ---- How it stands ---- */

  function until() {
    try {
      const known = JSON.parse(stored(SHARED) || "null");
      return known && known.account === account ? known.until : 0;
    } catch (unreadable) {
      return 0;
    }
  }

  /** Something was asked of the server: the session begins to run anew, for all tabs. */
  function touched() {
    store(SHARED, JSON.stringify({ account, until: Date.now() + seconds * 1000 }));
    look();
  }

  function look() {
    window.clearTimeout(timer);
    const left = until() - Date.now();
    const warned = Math.min(WARN_MS, seconds * 500);
    if (seconds === 0 || standing !== "here" || until() === 0) {
      return;
    }
    if (left <= -GRACE_MS) {
      ask();
    } else if (left <= warned) {
      show("ending", bar().dataset.ending.replace("{0}", clock(until())));
      timer = window.setTimeout(look, left + GRACE_MS + 100);
    } else {
      if (bar() && bar().dataset.state === "ending") {
        hide();
      }
      timer = window.setTimeout(look, left - warned + 100);
    }
  }

  function stand(now, name) {
    const before = standing;
    standing = now;
    if (now === "here") {
      if (before !== "here") {
        show("back", bar().dataset.back);
        document.dispatchEvent(new CustomEvent("gongjian:back"));
      } else if (bar() && bar().dataset.state === "ending") {
        hide();
      }
    } else {
      window.clearTimeout(timer);
      show(now, now === "other" ? bar().dataset.other.replaceAll("{0}", name).replaceAll("{1}", account) : bar().dataset.ended);
    }
    return now;
  }

  async function fetchStanding() {
    const answer = await window.fetch((root.dataset.context || "") + "/session", { credentials: "same-origin", cache: "no-store" });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const told = await answer.json();
    if (told.account !== account) {
      return stand(told.account === "" ? "ended" : "other", told.name);
    }
    stale = stale || token !== told.token;
    token = told.token;
    seconds = told.seconds;
    stand("here");
    touched();
    return "here";
  }

  /** Asks the server who is signed in: "here" when it is the account of this page; fails without network. */
  function ask() {
    if (!asking) {
      asking = fetchStanding().finally(() => {
        asking = null;
      });
    }
    return asking;
  }

  /** When the account of this page is signed in again. */
  function returned() {
    return standing === "here" ? Promise.resolve() : new Promise((go) => document.addEventListener("gongjian:back", go, { once: true }));
  }

  /* ---- A new view in the place of one that the server keeps no longer ---- */

  /**
   * Takes the page anew and from it what the forms that stand here send; nothing that is shown changes.
   * @param more what the new view is to show, such as the question of a press
   */
  async function renew(more) {
    const address = new URL(root.dataset.page, window.location.href);
    Object.entries({ lang: root.lang, ...more }).forEach(([name, value]) => address.searchParams.set(name, value));
    const answer = await window.fetch(address, { credentials: "same-origin", cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || fresh.documentElement.dataset.account !== account) {
      await ask();
      return false;
    }
    fresh.querySelectorAll("form").forEach((form) => {
      const here = form.id && document.getElementById(form.id);
      const state = form.querySelector("input[name='" + STATE + "']");
      const old = here && here.querySelector("input[name='" + STATE + "']");
      if (state && old) {
        old.value = state.value;
      }
    });
    stale = false;
    views = Number(stored(VIEWS) || 0);
    touched();
    return true;
  }

  /** True when the server has surely, or may have, let the view of this page go. */
  function isStale() {
    return stale || Number(stored(VIEWS) || 0) - views >= MANY_VIEWS;
  }

  /* ---- A form that is sent as a whole leaves the page only when it will arrive ---- */

  const passing = new WeakSet();
  const held = new WeakSet();

  /** Sends a form with what it would have sent when it was pressed: links add what they say for that moment only. */
  function submit(form, button, said) {
    const added = said.filter(([name, value]) => typeof value === "string" && !form.elements.namedItem(name) && name !== (button && button.name)).map(([name, value]) => {
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      input.value = value;
      form.append(input);
      return input;
    });
    passing.add(form);
    form.requestSubmit(button && button.isConnected ? button : undefined);
    added.forEach((input) => input.remove());
  }

  async function send(form, button) {
    if (held.has(form)) {
      return;
    }
    held.add(form);
    const said = Array.from(new FormData(form));
    try {
      if ((await ask()) === "here" && (!isStale() || (await renew()))) {
        submit(form, button, said);
      }
    } catch (lost) {
      show("unsent", root.dataset.unsent);
    } finally {
      held.delete(form);
    }
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!account || form.method !== "post") {
      return;
    }
    if (passing.delete(form)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    send(form, event.submitter);
  }, true);

  /* ---- Beginning ---- */

  function begin() {
    views = Number(stored(VIEWS) || 0) + 1;
    store(VIEWS, String(views));
    touched();
    bar().addEventListener("click", (event) => {
      const pressed = event.target.closest("[data-session]");
      if (pressed && pressed.dataset.session === "stay") {
        ask().catch(() => show("unsent", root.dataset.unsent));
      } else if (pressed && pressed.dataset.session === "close") {
        hide();
      }
    });
    document.addEventListener("close", () => place(!bar().hidden), true);
    window.addEventListener("storage", (event) => {
      if (event.key === SHARED) {
        const other = until() === 0;
        if (standing !== "here" || other) {
          ask().catch(() => {});
        } else {
          look();
        }
      }
    });
    ["focus", "pageshow"].forEach((kind) => window.addEventListener(kind, again));
    document.addEventListener("visibilitychange", again);
  }

  function again() {
    if (document.visibilityState !== "visible") {
      return;
    }
    if (standing === "ended") {
      ask().catch(() => {});
    } else {
      look();
    }
  }

  if (account) {
    document.addEventListener("DOMContentLoaded", begin);
  }

  window.gongjian = window.gongjian || {};
  gongjian.session = {
    account,
    ask,
    renew,
    returned,
    touched,
    show,
    isHere: () => standing === "here",
    token: () => token,
  };
})();
