/* The form of a draft: shows what the server makes of the answers, checks them at once, and has them saved. */
(function () {
  "use strict";

  const form = document.getElementById("form");
  const told = document.getElementById("form-definition");
  if (!form || !told) {
    return;
  }
  const { checks, boundary, make, button } = gongjian;
  const definition = JSON.parse(told.textContent);
  const fields = {};
  const words = definition.texts;
  const AT_ONCE = 0;
  const SOON = 100;
  const LATER = 500;
  const AGAIN = 5000;
  const SHORT = ["number", "day", "flag", "choice"];
  const NAMED = 2;
  const RESUME = "gongjian.form.resume";
  const states = {};
  const boxes = {};
  const controls = {};
  const titles = {};
  const tables = {};
  const touched = new Set();
  const conflicts = {};
  let problems = [];
  let asked = false;

  /* ---- Small things ---- */

  function say(key, ...values) {
    return words[key].replace(/\{(\d)\}/g, (slot, at) => String(values[Number(at)] ?? ""));
  }

  function same(one, other) {
    return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  }

  function inLanguage(text) {
    return document.documentElement.lang.startsWith("en") ? text.en : text.zh;
  }

  function optionTitle(id, option) {
    const chosen = Array.from(boxes[id].querySelectorAll("input,option")).find((one) => one.value === option);
    return chosen ? (chosen.tagName === "OPTION" ? chosen.textContent : chosen.nextElementSibling.textContent) : option;
  }

  /** A value of any kind: a source or an earlier form may have had another one. */
  function plain(value) {
    if (Array.isArray(value)) {
      return value.map(plain).join("、");
    }
    return value && typeof value === "object" ? Object.values(value).map(plain).join(" ") : String(value);
  }

  function readable(id, value) {
    if (checks.isEmpty(value)) {
      return words.nothing;
    }
    if (typeof value === "boolean") {
      return value ? words.yes : words.no;
    }
    if (fields[id].kind === "table") {
      return Array.isArray(value) ? value.map(plain).join("; ") : plain(value);
    }
    if (Array.isArray(value)) {
      return value.map((one) => (typeof one === "object" ? plain(one) : optionTitle(id, one))).join("、");
    }
    return fields[id].kind === "choice" || fields[id].widget === "region" ? optionTitle(id, value) : plain(value);
  }

  function clock(text) {
    return new Date(text).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
  }

  function sourceName(source) {
    return inLanguage(source.name) + (source.date ? " " + source.date : "");
  }

  function tell(key, bad, ...values) {
    const state = document.getElementById("form-state");
    state.className = bad ? "is-bad" : "";
    state.dataset.state = key;
    state.textContent = say(key, ...values);
  }

  function call(path, options) {
    const headers = { Accept: "application/json", "Accept-Language": document.documentElement.lang, "X-Page-Token": form.dataset.token };
    return fetch(form.dataset.api + path, { credentials: "same-origin", ...options, headers: { ...headers, ...(options.headers || {}) } });
  }

  /* ---- Values of controls ---- */

  function typed(shape, text) {
    if (text === "") {
      return null;
    }
    if (shape.kind === "number") {
      return text.trim() === "" ? null : checks.numberOf(text);
    }
    return shape.kind === "flag" ? text === "true" : text;
  }

  function valueOf(id) {
    const shape = fields[id];
    if (tables[id]) {
      return tables[id].value();
    }
    if (shape.kind === "files") {
      return states[id] ? states[id].value : null;
    }
    const ticks = controls[id].ticks;
    if (ticks.length === 0) {
      return typed(shape, controls[id].main.value);
    }
    const on = ticks.filter((tick) => tick.checked).map((tick) => tick.value);
    if (on.length === 0) {
      return null;
    }
    return shape.kind === "choices" ? on : typed(shape, on[0]);
  }

  function setValue(id, value) {
    const shape = fields[id];
    if (tables[id]) {
      if (!same(tables[id].value(), value)) {
        tables[id].show(value);
      }
      return;
    }
    if (shape.kind === "files") {
      return;
    }
    const { ticks, main } = controls[id];
    if (ticks.length > 0) {
      const on = Array.isArray(value) ? value : value === null || value === undefined ? [] : [String(value)];
      ticks.forEach((tick) => {
        tick.checked = on.includes(tick.value);
      });
      return;
    }
    const text = value === null || value === undefined ? "" : String(value);
    if (main.value !== text && !same(typed(shape, main.value), value)) {
      if (shape.widget === "region" && !Array.from(main.options).some((one) => one.value === text)) {
        main.append(new Option(text, text));
      }
      main.value = text;
    }
  }

  /* ---- What is wrong ---- */

  function optionsOf(id) {
    const state = states[id];
    if (state && state.options) {
      return state.options;
    }
    const { ticks, main } = controls[id];
    return ticks.length > 0 ? ticks.map((tick) => tick.value) : Array.from(main.options || [], (one) => one.value);
  }

  function localFault(id) {
    const state = states[id] || {};
    const kind = fields[id].kind;
    const options = kind === "choice" || kind === "choices" ? optionsOf(id) : null;
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
    return problem ? { text: problem.text } : null;
  }

  /* ---- Painting a field ---- */

  function holder(id) {
    let place = boxes[id].querySelector(":scope > .ff-more");
    if (!place) {
      place = make("div", "ff-more gj-stack");
      place.id = "x-" + id;
      place.hidden = true;
      boxes[id].append(place);
      const { main } = controls[id];
      const described = main.tagName === "LEGEND" ? boxes[id] : main;
      described.setAttribute("aria-describedby", [described.getAttribute("aria-describedby"), place.id].filter(Boolean).join(" "));
    }
    return place;
  }

  function sourceLines(id, state) {
    const lines = [];
    if (state.source && !saving.isPending(id)) {
      lines.push(make("p", "ff-note", say("source", inLanguage(state.source.name), state.source.date ? " · " + state.source.date : "")));
    } else if (state.origin === "default" || state.origin === "computed") {
      lines.push(make("p", "ff-note", words[state.origin]));
    }
    if (state.overridden) {
      lines.push(make("p", "ff-note", say("overridden", readable(id, state.overridden.value), sourceName(state.overridden.source))));
    }
    if (state.offered && !state.readonly) {
      const line = make("div", "ff-offer");
      line.append(make("span", "", say(checks.isEmpty(state.value) ? "offered_first" : "offered", readable(id, state.offered.value), sourceName(state.offered.source))));
      line.append(button(words.take, () => choose(id, state.offered.value)));
      lines.push(line);
    }
    return lines;
  }

  function conflictLine(id, conflict) {
    const line = make("div", "ff-conflict");
    const who = conflict.by === form.dataset.account ? words.conflict_self : conflict.by;
    line.append(make("span", "", say("conflict", who, clock(conflict.at), readable(id, conflict.yours), readable(id, conflict.theirs))));
    line.append(button(words.mine, () => choose(id, conflict.yours)), button(words.theirs, () => settle(id, conflict.theirs)));
    return line;
  }

  function figureOf(id) {
    const value = valueOf(id);
    const plots = value ? boundary.read(value) : null;
    if (!plots) {
      return [];
    }
    const area = boundary.area(plots);
    const text = say("area", area.toFixed(2), (area / 10000).toFixed(4));
    const figure = make("div", "ff-figure");
    figure.append(boundary.figure(plots, text), make("p", "ff-note gj-tabular", text));
    return [figure];
  }

  function linesOf(id, state, fault) {
    const lines = fault ? [make("p", "ff-error", fault.text)] : [];
    if (conflicts[id]) {
      lines.push(conflictLine(id, conflicts[id]));
    }
    lines.push(...sourceLines(id, state));
    (state.messages || []).forEach((message) => lines.push(make("p", "ff-note is-" + message.level, message.text)));
    if (fields[id].money && typeof valueOf(id) === "number") {
      lines.push(make("p", "ff-note gj-tabular", say("yuan", (valueOf(id) * 10000).toLocaleString())));
    }
    return fields[id].widget === "boundary" ? lines.concat(figureOf(id)) : lines;
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
    const lines = linesOf(id, state, fault);
    const place = lines.length > 0 ? holder(id) : box.querySelector(":scope > .ff-more");
    if (place) {
      const focused = place.contains(document.activeElement);
      place.replaceChildren(...lines);
      place.hidden = lines.length === 0;
      if (focused) {
        focusField(id);
      }
    }
    const clear = box.querySelector(":scope > .ff-clear");
    if (clear) {
      clear.classList.toggle("is-idle", checks.isEmpty(valueOf(id)));
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
    const { main } = controls[id];
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
    if (fields[id].kind !== "choice" && fields[id].kind !== "choices") {
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
      const filled = shown.filter((id) => !checks.isEmpty(valueOf(id)));
      section.hidden = shown.length === 0;
      item.hidden = shown.length === 0;
      const open = shown.some((id) => states[id].required && checks.isEmpty(valueOf(id)));
      item.classList.toggle("is-done", filled.length > 0 && !open);
      item.lastElementChild.textContent = say("filled", filled.length, shown.length);
    });
  }

  /* ---- The summary of what is wrong ---- */

  function focusField(id) {
    const { main } = controls[id];
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
    asked = true;
    await saving.flush();
    let hindrance = null;
    try {
      const answer = await call("/validation", { method: "POST" });
      if (answer.ok) {
        const checked = await answer.json();
        problems = checked.problems;
        hindrance = checked.hindrance;
      }
    } catch (lost) {
      tell("offline", true);
    }
    Object.keys(states).forEach(paint);
    summarise();
    const box = document.getElementById("form-errors");
    if (!box.hidden) {
      box.focus();
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
    saving.change(id, valueOf(id), delay);
    paint(id);
  }

  /** A choice is answered at once; a text when typing pauses, sooner when other fields depend on it. */
  function delayOf(id) {
    if (["choice", "choices", "flag"].includes(fields[id].kind)) {
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

  const saving = gongjian.saving(form.dataset.version, call, tell, (result, ids) => whenReleased(() => saved(result, ids)));

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
      const typing = controls[state.id].main === document.activeElement && known && same(known.value, state.value);
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

  /** Codes and days written in another usual way are put into the one that is kept. */
  function tidied(shape, text) {
    const plain = text.normalize("NFKC").trim();
    if (shape.kind === "day") {
      const parts = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(plain) || /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
      return parts ? parts[1] + "-" + parts[2].padStart(2, "0") + "-" + parts[3].padStart(2, "0") : text;
    }
    return shape.format === "credit-code" || shape.format === "id-number" ? plain.replace(/[\s-]/g, "").toUpperCase() : text;
  }

  form.addEventListener("focusout", (event) => {
    const id = idAt(event.target);
    if (!id || !states[id] || !event.target.matches("input,select,textarea,button")) {
      return;
    }
    const { main } = controls[id];
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

  function fillRegions(select) {
    const chosen = select.value;
    select.replaceChildren(select.options[0]);
    const groups = {};
    definition.regions.forEach(([code, title, parent]) => {
      const group = groups[parent];
      if (group) {
        groups[code] = group;
        group.append(new Option(title, code));
      } else if (parent) {
        groups[code] = make("optgroup");
        groups[code].label = title;
        groups[code].append(new Option(title, code));
        select.append(groups[code]);
      } else {
        select.append(new Option(title, code));
      }
    });
    if (chosen && !Array.from(select.options).some((one) => one.value === chosen)) {
      select.append(new Option(chosen, chosen));
    }
    select.value = chosen;
  }

  /** A calendar beside the text, for those who would rather pick. */
  function offerCalendar(id, input) {
    const picker = make("input", "ff-day");
    picker.type = "date";
    picker.tabIndex = -1;
    picker.setAttribute("aria-hidden", "true");
    const open = button("", () => {
      picker.value = input.value;
      picker.showPicker();
    }, "gj-iconbutton ff-pick");
    open.setAttribute("aria-label", say("pick", titles[id]));
    open.append(make("i", "pi pi-calendar"));
    picker.addEventListener("change", () => choose(id, picker.value || null));
    const pair = make("span", "ff-dayline");
    input.replaceWith(pair);
    pair.append(input, open, picker);
  }

  function sayFor(id, shape) {
    const names = shape.for.map((at) => definition.matters[at]);
    const all = names.join("、");
    const line = make("p", "ff-for", names.length > NAMED ? say("for_more", names.slice(0, NAMED).join("、"), names.length) : say("for", all));
    line.title = all;
    (boxes[id].querySelector(":scope > .ff-help") || boxes[id].firstElementChild).after(line);
  }

  /** Ties label, help and control of a field together. */
  function tie(id, box) {
    const [title, help] = box.children;
    if (help && help.tagName === "P") {
      help.className = "ff-help";
      help.id = "h-" + id;
    }
    const main = title.tagName === "LEGEND" ? title : box.querySelector("input,select,textarea");
    main.id = "i-" + id;
    if (main !== title) {
      title.htmlFor = main.id;
      main.className = "gj-input";
      if (main.tagName === "SELECT") {
        main.options[0].textContent = words.choose;
      }
    }
    if (help && help.id) {
      (main === title ? box : main).setAttribute("aria-describedby", help.id);
    }
    controls[id] = { main, ticks: Array.from(box.querySelectorAll(".ff-ticks input")) };
    titles[id] = title.textContent;
  }

  /** Yes and no, and for every choice of one a way to take it back. */
  function prepareTicks(id, box) {
    const flags = box.querySelector(".ff-ticks[data-flag]");
    if (flags) {
      ["true", "false"].forEach((value) => {
        const label = make("label");
        const tick = make("input");
        tick.type = "radio";
        tick.name = id;
        tick.value = value;
        tick.checked = flags.dataset.flag === value;
        label.append(tick, make("span", "", value === "true" ? words.yes : words.no));
        flags.append(label);
      });
    }
    if (box.querySelector("input[type=radio]")) {
      box.append(button(words.clear, () => choose(id, null), "gj-link ff-clear"));
    }
  }

  function showUnit(input, unit) {
    const pair = make("span", "gj-unit");
    input.replaceWith(pair);
    pair.append(input, make("span", "", unit));
  }

  /** Fields are told in the order in which they stand on the page. */
  function prepare(box, at) {
    const id = box.id.slice(2);
    const shape = { kind: "text", ...definition.fields[at] };
    fields[id] = shape;
    boxes[id] = box;
    prepareTicks(id, box);
    tie(id, box);
    const { main } = controls[id];
    box.classList.toggle("is-short", SHORT.includes(shape.kind));
    if (shape.for) {
      sayFor(id, shape);
    }
    if (shape.unit) {
      showUnit(main, shape.unit);
    }
    if (shape.kind === "table") {
      box.classList.add("is-table");
      tables[id] = gongjian.table(box.querySelector(".ff-table"), shape, {
        say,
        call: (path, options) => call("/fields/" + encodeURIComponent(id) + path, options),
        inLanguage,
        title: () => titles[id],
        changed: () => changed(id, AT_ONCE),
      });
    } else if (shape.kind === "files") {
      const link = make("a", "", words.materials);
      link.href = form.dataset.materials;
      box.querySelector(".ff-files").append(link);
    } else if (shape.widget === "region") {
      fillRegions(main);
    } else if (shape.kind === "day") {
      offerCalendar(id, main);
    }
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
        resume();
        form.dataset.ready = "true";
        return;
      }
      tell("refused", true, answer.status);
    } catch (lost) {
      tell("offline", true);
    }
    setTimeout(begin, AGAIN);
  }

  form.querySelectorAll(".ff").forEach(prepare);
  begin();
})();
