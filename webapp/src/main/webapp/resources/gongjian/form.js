/* The form of a draft: shows what the server makes of the answers, checks them at once, and has them saved. */
(function () {
  "use strict";

  const form = document.getElementById("form");
  const told = document.getElementById("form-definition");
  if (!form || !told) {
    return;
  }
  const { checks, kinds, make, inLanguage, clock } = gongjian;
  const definition = JSON.parse(told.textContent);
  const fields = {};
  const words = definition.texts;
  const AT_ONCE = 0;
  const SOON = 100;
  const LATER = 500;
  const AGAIN = 5000;
  const RESUME = "gongjian.form.resume";
  const states = {};
  const tables = {};
  const controls = gongjian.controls({ definition, fields, states, tables, say, choose });
  const { boxes, parts, titles, same, valueOf, setValue, optionsOf, optionTitle, tidied } = controls;
  const lines = gongjian.lines({ fields, account: form.dataset.account, say, valueOf, optionTitle, isPending: (id) => saving.isPending(id), choose, settle });
  const touched = new Set();
  const conflicts = {};
  let problems = [];
  let asked = false;
  let changes = 0;

  /* ---- Small things ---- */

  function say(key, ...values) {
    return words[key].replace(/\{(\d)\}/g, (slot, at) => String(values[Number(at)] ?? ""));
  }

  function tell(key, bad, ...values) {
    const state = document.getElementById("form-state");
    state.className = bad ? "is-bad" : "";
    state.dataset.state = key;
    state.textContent = say(key, ...values);
  }

  function call(path, options) {
    const headers = { Accept: "application/json", "Accept-Language": document.documentElement.lang, "X-Page-Token": gongjian.session.token() };
    return fetch(form.dataset.api + path, { credentials: "same-origin", ...options, headers: { ...headers, ...(options.headers || {}) } }).then((answer) => {
      if (answer.ok) {
        gongjian.session.touched();
      }
      return answer;
    });
  }

  /* ---- What is wrong ---- */

  function localFault(id) {
    const state = states[id] || {};
    const options = kinds.of(fields[id]).hasOptions ? optionsOf(id) : null;
    return checks.faultOf(fields[id], valueOf(id), state.required && !state.readonly, options);
  }

  function sentence(id, fault) {
    const title = fault.column ? say("row", fault.row + 1, fault.column.title) : titles[id];
    return say(fault.key, title, fault.bound);
  }

  /** The sentence and, for a cell of a table, its place; null where nothing is said yet. */
  function faultShown(id) {
    const state = states[id];
    if (!state || !state.shown || !(asked || touched.has(id))) {
      return null;
    }
    const local = localFault(id);
    if (local) {
      return { ...local, text: sentence(id, local) };
    }
    const problem = saving.isPending(id) ? null : problems.find((one) => one.field === id);
    return problem ? { text: problem.text, boundary: problem.boundary } : null;
  }

  /* ---- Painting a field ---- */

  function holder(id) {
    let place = boxes[id].querySelector(":scope > .ff-more");
    if (!place) {
      place = make("div", "ff-more gj-stack");
      place.id = "x-" + id;
      place.hidden = true;
      boxes[id].append(place);
      const { main } = parts[id];
      const described = main.tagName === "LEGEND" ? boxes[id] : main;
      described.setAttribute("aria-describedby", [described.getAttribute("aria-describedby"), place.id].filter(Boolean).join(" "));
    }
    return place;
  }

  function paint(id) {
    const state = states[id];
    if (!state) {
      return;
    }
    const box = boxes[id];
    if (box.hidden === state.shown) {
      box.hidden = !state.shown;
    }
    if (!state.shown) {
      return;
    }
    box.classList.toggle("is-required", state.required);
    const fault = faultShown(id);
    const told = lines.of(id, state, fault, conflicts[id]);
    const place = told.length > 0 ? holder(id) : box.querySelector(":scope > .ff-more");
    if (place) {
      const focused = place.contains(document.activeElement);
      place.replaceChildren(...told);
      place.hidden = told.length === 0;
      if (focused) {
        focusField(id);
      }
    }
    lock(id, state);
    accuse(id, state, fault);
    offerOptions(id, state);
  }

  function lock(id, state) {
    boxes[id].querySelectorAll("input,select,textarea,.ff-table button,.ff-clear,.ff-pick").forEach((one) => {
      if (one.tagName === "BUTTON" || one.tagName === "SELECT" || one.type === "radio" || one.type === "checkbox") {
        one.disabled = state.readonly;
      } else {
        one.readOnly = state.readonly;
      }
    });
  }

  function accuse(id, state, fault) {
    const { main } = parts[id];
    if (tables[id]) {
      tables[id].mark(fault);
    } else if (main.tagName !== "LEGEND") {
      main.setAttribute("aria-required", String(state.required));
      main.toggleAttribute("aria-invalid", false);
      if (fault) {
        main.setAttribute("aria-invalid", "true");
      }
    }
  }

  function offerOptions(id, state) {
    if (!kinds.of(fields[id]).hasOptions) {
      return;
    }
    const chosen = [].concat(valueOf(id) ?? []);
    boxes[id].querySelectorAll(".ff-ticks label, option").forEach((one) => {
      const option = one.tagName === "OPTION" ? one.value : one.querySelector("input").value;
      one.hidden = option !== "" && Boolean(state.options) && !state.options.includes(option) && !chosen.includes(option);
    });
  }

  const sections = Array.from(document.querySelectorAll(".ff-section"), (section) => ({
    section,
    ids: Array.from(section.querySelectorAll(".ff"), (box) => box.id.slice(2)),
    item: form.querySelector("[data-section='" + section.id.slice(2) + "']"),
  }));

  function paintSections() {
    sections.forEach(({ section, ids, item }) => {
      const shown = ids.filter((id) => states[id] && states[id].shown);
      const filled = shown.filter((id) => !checks.isOpen(fields[id], valueOf(id)));
      section.hidden = shown.length === 0;
      item.hidden = shown.length === 0;
      const open = shown.some((id) => states[id].required && checks.isOpen(fields[id], valueOf(id)));
      item.classList.toggle("is-done", filled.length > 0 && !open);
      item.lastElementChild.textContent = say("filled", filled.length, shown.length);
    });
  }

  /* ---- The summary of what is wrong ---- */

  function focusField(id) {
    const { main } = parts[id];
    const wrong = boxes[id].querySelector("[data-row][aria-invalid]");
    const first = main.tagName === "LEGEND" ? wrong || boxes[id].querySelector("input:not(:disabled):not([hidden]), .ff-table button") : main;
    (first || main).focus();
  }

  function summarise() {
    if (!asked) {
      return;
    }
    const box = document.getElementById("form-errors");
    const wrong = Object.keys(fields).map((id) => [id, faultShown(id)]).filter((one) => one[1]);
    const told = JSON.stringify(wrong.map(([id, fault]) => [id, fault.text]));
    if (box.dataset.told === told) {
      return;
    }
    box.dataset.told = told;
    box.querySelector("h2").textContent = say("wrong", wrong.length);
    box.querySelector("ul").replaceChildren(
      ...wrong.map(([id, fault]) => {
        const item = make("li");
        const link = make("a", "", fault.text);
        link.href = "#f-" + id;
        link.addEventListener("click", (event) => {
          event.preventDefault();
          focusField(id);
        });
        item.append(link);
        return item;
      }),
    );
    box.hidden = wrong.length === 0;
  }

  async function check() {
    await saving.flush();
    const before = saving.isDone() ? changes : -1;
    let hindrance = null;
    try {
      const answer = await call("/validation", { method: "POST" });
      if (answer.status === 401) {
        tell("signed_out", true);
        await gongjian.session.ask();
        return;
      }
      if (answer.ok) {
        const checked = await answer.json();
        if (before === changes) {
          problems = checked.problems;
          hindrance = checked.hindrance;
        } /* Else it is about what stood there before; the answer to the change says how it is now. */
      }
    } catch (lost) {
      tell("offline", true);
    }
    asked = true;
    Object.keys(states).forEach(paint);
    summarise();
    const box = document.getElementById("form-errors");
    if (!box.hidden) {
      /* Whoever went on meanwhile is left where they are. */
      if ([document.body, document.getElementById("form-check")].includes(document.activeElement)) {
        box.focus();
      }
    } else if (saving.isDone()) {
      tell(hindrance ? "still_open" : "all_good", false, hindrance ? hindrance.detail || hindrance.title : "");
    }
  }

  /* ---- Changes ---- */

  function choose(id, value) {
    setValue(id, value);
    changed(id, AT_ONCE);
    focusField(id);
  }

  function settle(id, value) {
    delete conflicts[id];
    saving.forget(id);
    setValue(id, value);
    paint(id);
    focusField(id);
  }

  function changed(id, delay) {
    delete conflicts[id];
    changes++;
    saving.change(id, valueOf(id), delay);
    paint(id);
    summarise();
  }

  /** A choice is answered at once; a text when typing pauses, sooner when other fields depend on it. */
  function delayOf(id) {
    if (kinds.of(fields[id]).isPicked) {
      return AT_ONCE;
    }
    return fields[id].live ? SOON : LATER;
  }

  /** What moves things on the page waits while a pointer is down: the click would miss. */
  let pressed = false;
  const waiting = [];

  function whenReleased(act) {
    if (pressed) {
      waiting.push(act);
    } else {
      act();
    }
  }

  function released() {
    pressed = false;
    setTimeout(() => waiting.splice(0).forEach((act) => act()), 0);
  }

  window.addEventListener("pointerdown", () => {
    pressed = true;
  }, true);
  ["pointerup", "pointercancel", "dragend"].forEach((event) => window.addEventListener(event, released, true));
  window.addEventListener("blur", released);

  const saving = gongjian.saving(form.dataset.version, call, tell, (result, ids) => whenReleased(() => saved(result, ids)), "gongjian.form." + form.dataset.draft);

  function saved(result, ids) {
    problems = result.problems;
    take(result.changed);
    result.conflicts.forEach((conflict) => {
      if (!saving.isPending(conflict.field)) {
        conflicts[conflict.field] = conflict;
        setValue(conflict.field, conflict.yours);
      }
    });
    ids.forEach((id) => touched.add(id));
    Object.keys(states).filter((id) => asked || touched.has(id) || conflicts[id]).forEach(paint);
    paintSections();
    summarise();
    if (!saving.isDone()) {
      tell("unsaved");
    } else if (!same(result.carried, definition.carried)) {
      reload();
    } else if (result.dropped.length > 0) {
      tell("dropped", true);
    } else {
      tell("saved", false, clock(result.changedAt || new Date()));
    }
  }

  /** The answers made other matters part of the application: the form is another one. */
  function reload() {
    const box = document.activeElement.closest(".ff");
    window.sessionStorage.setItem(RESUME, JSON.stringify({ draft: form.dataset.draft, field: box ? box.id.slice(2) : "" }));
    window.location.reload();
  }

  function resume() {
    const kept = JSON.parse(window.sessionStorage.getItem(RESUME) || "null");
    window.sessionStorage.removeItem(RESUME);
    if (kept && kept.draft === form.dataset.draft) {
      tell("other_form");
      if (fields[kept.field]) {
        focusField(kept.field);
      }
    }
  }

  function take(list) {
    list.filter((state) => fields[state.id]).forEach((state) => {
      const known = states[state.id];
      states[state.id] = state;
      const typing = parts[state.id].main === document.activeElement && known && same(known.value, state.value);
      const away = !state.shown && state.kept !== null && state.kept !== undefined;
      if (!saving.isPending(state.id) && !typing && !away) {
        setValue(state.id, state.value);
      }
      paint(state.id);
    });
  }

  /* ---- Events ---- */

  function idAt(target) {
    const box = target.closest(".ff");
    return box ? box.id.slice(2) : "";
  }

  form.addEventListener("input", (event) => {
    const id = idAt(event.target);
    if (!id || event.target.type === "file" || event.target.matches(".ff-day")) {
      return;
    }
    if (event.target.dataset.column) {
      tables[id].edited(event.target);
    }
    controls.exclude(id, event.target);
    changed(id, delayOf(id));
  });

  form.addEventListener("paste", (event) => {
    const id = idAt(event.target);
    const cell = event.target.closest("[data-column]");
    if (!id || !tables[id] || states[id].readonly || (!cell && event.target.matches("input,select,textarea"))) {
      return;
    }
    if (tables[id].paste(event.clipboardData.getData("text/plain"), cell)) {
      event.preventDefault();
    }
  });

  form.addEventListener("focusout", (event) => {
    const id = idAt(event.target);
    if (!id || !states[id] || !event.target.matches("input,select,textarea,button")) {
      return;
    }
    const { main } = parts[id];
    if (event.target === main && !main.readOnly && main.tagName === "INPUT" && tidied(fields[id], main.value) !== main.value) {
      main.value = tidied(fields[id], main.value);
      changed(id, AT_ONCE);
    }
    if (idAt(event.relatedTarget || form) === id) {
      return;
    }
    whenReleased(() => {
      touched.add(id);
      paint(id);
      summarise();
    });
  });

  document.getElementById("form-check").addEventListener("click", check);
  document.getElementById("form-review").addEventListener("click", async (event) => {
    if (!saving.isDone()) {
      event.preventDefault();
      await saving.flush();
      if (saving.isDone()) {
        window.location.assign(event.target.href);
      }
    }
  });

  /* ---- Beginning ---- */

  /** Fields are told in the order in which they stand on the page. */
  function prepare(box, at) {
    const id = box.id.slice(2);
    const shape = { kind: "text", ...definition.fields[at] };
    fields[id] = shape;
    controls.prepare(id, box);
    const kind = kinds.of(shape);
    box.classList.toggle("is-short", kind.isShort);
    if (kind.isTable) {
      box.classList.add("is-table");
      tables[id] = gongjian.table(box.querySelector(".ff-table"), shape, {
        say,
        call: (path, options) => call("/fields/" + encodeURIComponent(id) + path, options),
        inLanguage,
        title: () => titles[id],
        changed: () => changed(id, AT_ONCE),
        hold: (work) => saving.hold(work),
        tidied,
      });
    } else if (kind.isHandedIn) {
      const link = make("a", "", words.materials);
      link.href = form.dataset.materials;
      box.querySelector(".ff-files").append(link);
    }
  }

  /** What was typed and not saved when the page was left is changed again, on the version that it was typed on. */
  function takeKept() {
    const kept = saving.kept();
    if (!kept) {
      return;
    }
    Object.entries(kept.fields).filter(([id]) => states[id] && !states[id].readonly).forEach(([id, value]) => {
      setValue(id, value);
      touched.add(id);
      saving.at(kept.version);
      changed(id, AT_ONCE);
    });
  }

  async function begin() {
    try {
      const answer = await call("", { method: "GET" });
      if (answer.ok) {
        const draft = await answer.json();
        saving.at(draft.version);
        problems = draft.problems;
        take(draft.fields);
        paintSections();
        tell("ready");
        resume();
        takeKept();
        form.dataset.ready = "true";
        return;
      }
      tell(answer.status === 401 ? "signed_out" : "refused", true, answer.status);
      if (answer.status === 401 && (await gongjian.session.ask()) !== "here") {
        await gongjian.session.returned();
      }
    } catch (lost) {
      tell("offline", true);
    }
    setTimeout(begin, AGAIN);
  }

  form.querySelectorAll(".ff").forEach(prepare);
  begin();
})();
