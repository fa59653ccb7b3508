/* Presses: bound to what they were made for, sent once, and sent again when they did not arrive. */
(function () {
  "use strict";

  const root = document.documentElement;
  const QUIET_MS = 600;
  const NEAR = 12;
  const CONTROLS = "button,a[href],summary,label,input,select,textarea";
  const TYPED = "gongjian.typed";

  /* ---- A second press on the same spot is no press for what has come there meanwhile ---- */

  let last = null;

  /** Rows of a form are added one press after the other, and their button is painted anew each time. */
  function isSecond(event, control) {
    return last !== null && !control.closest("#form") && control !== last.control && event.timeStamp - last.at < QUIET_MS
      && Math.abs(event.clientX - last.x) <= NEAR && Math.abs(event.clientY - last.y) <= NEAR
      && !last.control.contains(control) && !control.contains(last.control) && !(control.labels && Array.from(control.labels).includes(last.control));
  }

  /** What comes under the pointer after a press rests for a moment. */
  function rest(press) {
    const resting = new Set();
    function look() {
      const now = performance.now();
      if (last !== press || now - press.at >= QUIET_MS) {
        resting.forEach((button) => {
          button.disabled = false;
          delete button.dataset.resting;
        });
        return;
      }
      const there = document.elementFromPoint(press.x, press.y);
      const button = there && there.closest("button");
      if (button && button !== press.control && !button.disabled && !button.closest("#form")) {
        button.disabled = true;
        button.dataset.resting = "";
        resting.add(button);
      }
      window.requestAnimationFrame(look);
    }
    window.requestAnimationFrame(look);
  }

  document.addEventListener("click", (event) => {
    const control = event.target.closest(CONTROLS);
    if (!control || event.detail === 0) {
      return;
    }
    if (isSecond(event, control)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    last = { at: event.timeStamp, x: event.clientX, y: event.clientY, control };
    rest(last);
  }, true);

  /* A key that is held presses once. */
  document.addEventListener("keydown", (event) => {
    const held = event.repeat && (event.key === "Enter" ? !event.target.matches("textarea") : event.key === " " && event.target.matches("button,summary,[type=checkbox]"));
    if (held) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  /* ---- One press at a time ---- */

  let running = null;

  function mark(press, busy) {
    if (press.element && press.element.isConnected) {
      press.element.toggleAttribute("aria-busy", false);
      if (busy) {
        press.element.setAttribute("aria-busy", "true");
      }
    }
  }

  /** Says at the press, or in the bar, that it did not arrive; what was typed stays. */
  function tell(press, text) {
    const place = press && press.element && press.element.isConnected ? press.element.closest(".gj-asked") : null;
    if (!place) {
      gongjian.session.show("unsent", text);
      return;
    }
    const line = document.createElement("p");
    line.className = "gj-error gj-unsent";
    line.setAttribute("role", "alert");
    place.append(line);
    line.textContent = text;
  }

  function send(press) {
    document.querySelectorAll(".gj-unsent").forEach((line) => line.remove());
    running = press;
    mark(press, true);
    window[press.command](Object.entries(press.values).map(([name, value]) => ({ name, value })));
  }

  /** Sends a press by a remote command of the page. */
  function press(command, values, element) {
    if (running || typeof window[command] !== "function") {
      return;
    }
    send({ command, values, element, tries: 0 });
  }

  /** A view that the server no longer keeps is made anew, for the question of the press, and the press sent again. */
  async function again(press) {
    try {
      const { part, fact } = press ? press.values : {};
      const renewed = await gongjian.session.renew(part && fact ? { part, fact } : {});
      if (renewed && press && press.tries === 0) {
        send({ command: press.command, values: press.values, element: press.element, tries: 1 });
        return;
      }
      running = null;
      if (renewed) {
        tell(press, bar("again"));
      }
    } catch (lost) {
      running = null;
      tell(press, root.dataset.unsent);
    }
    if (press) {
      mark(press, false);
    }
    gongjian.saying("failed");
  }

  function bar(key) {
    return document.getElementById("session").dataset[key];
  }

  function failed(xhr, press) {
    if (xhr.status === 410) {
      again(press);
      return true;
    }
    if (xhr.status === 401) {
      gongjian.session.ask().then((now) => {
        if (now === "here") {
          tell(press, bar("again"));
        }
      }).catch(() => tell(press, root.dataset.unsent));
    } else {
      tell(press, xhr.status === 0 ? root.dataset.unsent : root.dataset.unsentTrouble);
    }
    gongjian.saying("failed");
    return false;
  }

  /** A button of PrimeFaces stays disabled when its request is lost. */
  function revive() {
    document.querySelectorAll("button.ui-state-loading").forEach((button) => {
      const widget = window.PrimeFaces.getWidgetById(button.id);
      if (widget) {
        widget.ajaxCount = 0;
        window.PrimeFaces.buttonEndAjaxDisabled(widget, window.jQuery(button));
      }
    });
  }

  function bindAjax() {
    window.jQuery(document)
      .on("pfAjaxSend", (event, xhr, settings) => {
        if (running && !running.source) {
          running.source = settings.source;
        }
      })
      .on("pfAjaxError", (event, xhr, settings) => {
        const mine = running && running.source === settings.source ? running : null;
        const kept = failed(xhr, mine);
        if (mine) {
          mine.kept = kept;
        }
        revive();
      })
      .on("pfAjaxSuccess", () => gongjian.session.touched())
      .on("pfAjaxComplete", (event, xhr, settings) => {
        if (running && running.source === settings.source && !running.kept) {
          mark(running, false);
          running = null;
        }
        putBack();
      });
  }

  /* ---- Answers ---- */

  /** What the box or the ticks of a question say. */
  function given(place) {
    const ticks = Array.from(place.querySelectorAll(".gj-choice input"));
    if (ticks.length === 0) {
      return { way: "typed", said: place.querySelector(".gj-unit input, .gj-unit textarea").value };
    }
    const on = ticks.filter((tick) => tick.checked);
    if (on.some((tick) => tick.dataset.none)) {
      return { way: "none", said: "" };
    }
    return { way: "ticked", said: on.map((tick) => tick.dataset.value).join(" ") };
  }

  function answer(element) {
    const place = element.closest(".gj-asked");
    const { fact, at, part, command } = place.dataset;
    const way = element.dataset.way || place.dataset.way || "";
    const said = element.dataset.value || (element.dataset.way ? "" : place.dataset.said || "");
    const matter = (element.closest("dialog") || document).querySelector("[data-matter]");
    press(command, {
      act: element.dataset.act,
      part,
      fact,
      at,
      ...("go" in element.dataset ? given(place) : { way, said }),
      matter: matter ? matter.dataset.matter : "",
    }, element);
  }

  /* Enter in the box answers; it sends no form. */
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing && event.target.matches(".gj-asked .gj-unit input")) {
      event.preventDefault();
      answer(event.target.closest(".gj-asked").querySelector("[data-go]"));
    }
  });

  /* None of these, and one of these, are never true together. */
  document.addEventListener("change", (event) => {
    const place = event.target.closest(".gj-asked");
    if (place && event.target.matches(".gj-choice input") && event.target.checked) {
      place.querySelectorAll(".gj-choice input").forEach((tick) => {
        if (tick !== event.target && (tick.dataset.none || event.target.dataset.none)) {
          tick.checked = false;
        }
      });
    }
    noteTyped(place);
  });

  /* ---- What is typed and not yet sent outlives the page, for the one who typed it ---- */

  function noteTyped(place) {
    if (!place || !place.querySelector("[data-go]")) {
      return;
    }
    try {
      window.sessionStorage.setItem(TYPED, JSON.stringify({ account: gongjian.session.account, page: root.dataset.page, fact: place.dataset.fact, ...given(place) }));
    } catch (refused) {
      /* Storage switched off. */
    }
  }

  function putBack() {
    let kept = null;
    try {
      kept = JSON.parse(window.sessionStorage.getItem(TYPED) || "null");
      if (kept && kept.account !== gongjian.session.account) {
        window.sessionStorage.removeItem(TYPED);
        kept = null;
      }
    } catch (unreadable) {
      kept = null;
    }
    if (!kept || kept.page !== root.dataset.page) {
      return;
    }
    const place = Array.from(document.querySelectorAll(".gj-asked")).find((one) => one.dataset.fact === kept.fact);
    if (!place || !place.querySelector("[data-go]")) {
      window.sessionStorage.removeItem(TYPED);
      return;
    }
    const box = place.querySelector(".gj-unit input");
    if (box) {
      box.value = kept.said;
    }
    const said = kept.said.split(" ");
    place.querySelectorAll(".gj-choice input").forEach((tick) => {
      tick.checked = tick.dataset.none ? kept.way === "none" : said.includes(tick.dataset.value);
    });
  }

  document.addEventListener("input", (event) => noteTyped(event.target.closest(".gj-asked")));

  document.addEventListener("DOMContentLoaded", () => {
    if (window.jQuery && gongjian.session.account) {
      bindAjax();
      putBack();
    }
  });

  gongjian.press = press;
  gongjian.answer = answer;
})();
