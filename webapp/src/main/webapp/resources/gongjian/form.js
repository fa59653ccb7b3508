/* The form of a draft: saves by itself, shows what the server makes of it, checks at once. */
(function () {
  "use strict";

  const form = document.getElementById("form");
  const told = document.getElementById("form-definition");
  if (!form || !told) {
    return;
  }
  const definition = JSON.parse(told.textContent);
  const fields = definition.fields;
  const words = definition.texts;
  const DELAY = 500;
  const AGAIN = 5000;
  const states = {};
  const pending = new Map();
  const touched = new Set();
  const rows = {};
  const conflicts = {};
  let problems = [];
  let sent = null;
  let version = form.dataset.version;
  let timer = 0;
  let asked = false;

  /* ---- Small things ---- */

  function say(key, ...values) {
    return words[key].replace(/\{(\d)\}/g, (slot, at) => String(values[Number(at)] ?? ""));
  }

  function byId(prefix, id) {
    return document.getElementById(prefix + id);
  }

  function make(tag, className, text) {
    const element = document.createElement(tag);
    if (className) {
      element.className = className;
    }
    if (text !== undefined) {
      element.textContent = text;
    }
    return element;
  }

  function same(one, other) {
    return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  }

  function isEmpty(value) {
    return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  }

  function inLanguage(text) {
    return document.documentElement.lang.startsWith("en") ? text.en : text.zh;
  }

  function button(text, act, className) {
    const one = make("button", className || "gj-link", text);
    one.type = "button";
    one.addEventListener("click", act);
    return one;
  }

  function optionTitle(id, option) {
    const box = byId("f-", id);
    const chosen = Array.from(box.querySelectorAll("input,option")).find((one) => one.value === option);
    return chosen ? (chosen.tagName === "OPTION" ? chosen.textContent : chosen.nextElementSibling.textContent) : option;
  }

  function readable(id, value) {
    if (isEmpty(value)) {
      return words.nothing;
    }
    if (typeof value === "boolean") {
      return value ? words.yes : words.no;
    }
    if (fields[id].kind === "table") {
      return value.map((row) => Object.values(row).join(" ")).join("; ");
    }
    if (Array.isArray(value)) {
      return value.map((one) => optionTitle(id, one)).join("、");
    }
    return fields[id].kind === "choice" ? optionTitle(id, value) : String(value);
  }

  function clock(text) {
    return new Date(text).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
  }

  function sourceName(source) {
    return inLanguage(source.name) + (source.date ? " " + source.date : "");
  }

  /* ---- Values of controls ---- */

  function numberOf(text) {
    const plain = text.trim();
    return /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : plain;
  }

  function typed(shape, text) {
    if (text === "") {
      return null;
    }
    if (shape.kind === "number") {
      return text.trim() === "" ? null : numberOf(text);
    }
    return shape.kind === "flag" ? text === "true" : text;
  }

  function valueOf(id) {
    const shape = fields[id];
    const box = byId("f-", id);
    if (shape.kind === "table") {
      const filled = (rows[id] || []).filter((row) => Object.keys(row).length > 0);
      return filled.length === 0 ? null : filled;
    }
    if (shape.kind === "files") {
      return states[id] ? states[id].value : null;
    }
    const ticks = box.querySelectorAll(".ff-ticks input");
    if (ticks.length > 0) {
      const on = Array.from(ticks).filter((tick) => tick.checked).map((tick) => tick.value);
      if (shape.kind === "choices") {
        return on.length === 0 ? null : on;
      }
      return on.length === 0 ? null : typed(shape, on[0]);
    }
    return typed(shape, byId("i-", id).value);
  }

  function setValue(id, value) {
    const shape = fields[id];
    if (shape.kind === "table") {
      rows[id] = (value || []).map((row) => ({ ...row }));
      paintTable(id);
      return;
    }
    if (shape.kind === "files") {
      return;
    }
    const ticks = byId("f-", id).querySelectorAll(".ff-ticks input");
    if (ticks.length > 0) {
      const on = Array.isArray(value) ? value : value === null || value === undefined ? [] : [String(value)];
      ticks.forEach((tick) => {
        tick.checked = on.includes(tick.value);
      });
      return;
    }
    const text = value === null || value === undefined ? "" : String(value);
    const input = byId("i-", id);
    if (input.value !== text && !same(typed(shape, input.value), value)) {
      input.value = text;
    }
  }

  /* ---- Local checks: the same rules as the server's, whose word counts ---- */

  const CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  function isCreditCode(text) {
    if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) {
      return false;
    }
    let sum = 0;
    let weight = 1;
    for (let at = 0; at < 17; at++) {
      sum += CREDIT.indexOf(text[at]) * weight;
      weight = (weight * 3) % 31;
    }
    return CREDIT[(31 - (sum % 31)) % 31] === text[17];
  }

  function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      return false;
    }
    const day = new Date(text + "T00:00:00Z");
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  }

  function isIdNumber(text) {
    if (!/^[1-9][0-9]{16}[0-9X]$/.test(text) || Number(text.slice(6, 10)) <= 1800) {
      return false;
    }
    let sum = 0;
    for (let at = 0; at < 17; at++) {
      sum += Number(text[at]) * (2 ** (17 - at) % 11);
    }
    return isDay(text.slice(6, 10) + "-" + text.slice(10, 12) + "-" + text.slice(12, 14)) && "10X98765432"[sum % 11] === text[17];
  }

  const FORMATS = {
    "credit-code": [isCreditCode, "credit_code"],
    "id-number": [isIdNumber, "id_number"],
    phone: [(text) => /^(\+?86[- ]?)?(1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8}([- ]\d{1,6})?|[48]00[- ]?\d{3}[- ]?\d{4})$/.test(text), "phone"],
    postcode: [(text) => /^\d{6}$/.test(text), "postcode"],
    "region-code": [(text) => /^\d{6}$/.test(text), "region_code"],
    date: [isDay, "day"],
    boundary: [(text) => plotsOf(text) !== null, "boundary"],
  };

  function isMultiple(value, step) {
    const parts = value / step;
    return Math.abs(parts - Math.round(parts)) < 1e-9 * Math.max(1, Math.abs(parts));
  }

  function numberFault(shape, title, value) {
    const faults = [
      [typeof value !== "number", "number"],
      [shape.whole && !Number.isInteger(value), "whole"],
      [value < shape.minimum, "minimum", shape.minimum],
      [value > shape.maximum, "maximum", shape.maximum],
      [value <= shape.exclusiveMinimum, "more_than", shape.exclusiveMinimum],
      [value >= shape.exclusiveMaximum, "less_than", shape.exclusiveMaximum],
      [shape.multipleOf && !isMultiple(value, shape.multipleOf), "multiple", shape.multipleOf],
    ];
    const fault = faults.find((one) => one[0]);
    return fault ? say(fault[1], title, fault[2]) : "";
  }

  function fits(pattern, text) {
    try {
      return new RegExp(pattern, "u").test(text);
    } catch (unknown) {
      return true; /* Written for the server's engine alone: it decides. */
    }
  }

  function textFault(shape, title, value) {
    const length = Array.from(value).length;
    if (length < shape.minLength) {
      return say("shortest", title, shape.minLength);
    }
    if (length > shape.maxLength) {
      return say("longest", title, shape.maxLength);
    }
    const format = FORMATS[shape.format];
    if (format && !format[0](value)) {
      return say(format[1], title);
    }
    return (shape.patterns || []).every((pattern) => fits(pattern, value)) ? "" : say("pattern", title);
  }

  function rowFault(shape, title, value) {
    for (let at = 0; at < value.length; at++) {
      for (const column of shape.columns) {
        const cell = say("row", at + 1, column.title);
        const fault = faultOf(column, cell, value[at][column.name] ?? null, column.required);
        if (fault) {
          return fault;
        }
      }
    }
    return "";
  }

  function faultOf(shape, title, value, required, options) {
    if (isEmpty(value)) {
      return required ? say("required", title) : "";
    }
    if (shape.kind === "number") {
      return numberFault(shape, title, value);
    }
    if (shape.kind === "day") {
      return isDay(value) ? "" : say("day", title);
    }
    if (Array.isArray(value)) {
      if (value.length < shape.minItems) {
        return say("fewest", title, shape.minItems);
      }
      if (value.length > shape.maxItems) {
        return say("most", title, shape.maxItems);
      }
      if (shape.kind === "table") {
        return rowFault(shape, title, value);
      }
    }
    if (options && (shape.kind === "choice" || shape.kind === "choices")) {
      const none = [].concat(value).find((one) => !options.includes(one));
      if (none !== undefined) {
        return say("choice", title, none);
      }
    }
    return shape.kind === "text" ? textFault(shape, title, value) : "";
  }

  function localFault(id) {
    const state = states[id] || {};
    return faultOf(fields[id], fields[id].title, valueOf(id), state.required && !state.readonly, state.options);
  }

  /* ---- Painting a field ---- */

  function holder(id) {
    const box = byId("f-", id);
    let place = box.querySelector(":scope > .ff-more");
    if (!place) {
      place = make("div", "ff-more gj-stack");
      place.id = "x-" + id;
      place.hidden = true;
      box.append(place);
      const control = byId("i-", id);
      const described = [byId("h-", id) ? "h-" + id : "", place.id].filter(Boolean).join(" ");
      (control.tagName === "LEGEND" ? box : control).setAttribute("aria-describedby", described);
    }
    return place;
  }

  function faultShown(id) {
    const state = states[id];
    if (!state || !state.shown || !(asked || touched.has(id))) {
      return "";
    }
    const local = localFault(id);
    if (local || pending.has(id)) {
      return local;
    }
    const problem = problems.find((one) => one.field === id);
    return problem ? problem.text : "";
  }

  function more(id) {
    const state = states[id];
    const lines = [];
    const fault = faultShown(id);
    if (fault) {
      lines.push(make("p", "ff-error", fault));
    }
    if (conflicts[id]) {
      lines.push(conflictLine(id, conflicts[id]));
    }
    if (state.source && !pending.has(id)) {
      lines.push(make("p", "ff-note", say("source", inLanguage(state.source.name), state.source.date ? " · " + state.source.date : "")));
    } else if (state.origin === "default" || state.origin === "computed") {
      lines.push(make("p", "ff-note", words[state.origin]));
    }
    if (state.overridden) {
      lines.push(make("p", "ff-note", say("overridden", readable(id, state.overridden.value), sourceName(state.overridden.source))));
    }
    if (state.offered && !state.readonly) {
      const line = make("div", "ff-offer");
      line.append(make("span", "", say("offered", readable(id, state.offered.value), sourceName(state.offered.source))));
      line.append(button(words.take, () => choose(id, state.offered.value)));
      lines.push(line);
    }
    (state.messages || []).forEach((message) => lines.push(make("p", "ff-note is-" + message.level, message.text)));
    if (fields[id].unit === "万元" && typeof valueOf(id) === "number") {
      lines.push(make("p", "ff-note gj-tabular", say("yuan", (valueOf(id) * 10000).toLocaleString())));
    }
    if (fields[id].widget === "boundary") {
      const figure = figureOf(id);
      if (figure) {
        lines.push(figure);
      }
    }
    return [lines, fault];
  }

  function conflictLine(id, conflict) {
    const line = make("div", "ff-conflict");
    const who = conflict.by === form.dataset.account ? words.conflict_self : conflict.by;
    line.append(make("span", "", say("conflict", who, clock(conflict.at), readable(id, conflict.yours), readable(id, conflict.theirs))));
    line.append(button(words.mine, () => choose(id, conflict.yours)), button(words.theirs, () => settle(id, conflict.theirs)));
    return line;
  }

  function paint(id) {
    const state = states[id];
    if (!state) {
      return;
    }
    const box = byId("f-", id);
    box.hidden = !state.shown;
    if (!state.shown) {
      return;
    }
    box.classList.toggle("is-required", state.required);
    const place = holder(id);
    const [lines, fault] = more(id);
    const focused = place.contains(document.activeElement);
    place.replaceChildren(...lines);
    place.hidden = lines.length === 0;
    if (focused) {
      focusField(id);
    }
    const control = byId("i-", id);
    const single = control.tagName !== "LEGEND";
    box.querySelectorAll("input,select,textarea,.ff-table button,.ff-clear").forEach((one) => {
      if (one.tagName === "BUTTON" || one.tagName === "SELECT" || one.type === "radio" || one.type === "checkbox") {
        one.disabled = state.readonly;
      } else {
        one.readOnly = state.readonly;
      }
      if (one.tagName !== "BUTTON" && (single || one.type === "text")) {
        one.toggleAttribute("aria-invalid", false);
        if (fault) {
          one.setAttribute("aria-invalid", "true");
        }
      }
    });
    if (single) {
      control.setAttribute("aria-required", String(state.required));
    }
    offerOptions(id, state);
  }

  function offerOptions(id, state) {
    if (fields[id].kind !== "choice" && fields[id].kind !== "choices") {
      return;
    }
    const chosen = [].concat(valueOf(id) ?? []);
    byId("f-", id).querySelectorAll(".ff-ticks label, option").forEach((one) => {
      const option = one.tagName === "OPTION" ? one.value : one.querySelector("input").value;
      one.hidden = option !== "" && Boolean(state.options) && !state.options.includes(option) && !chosen.includes(option);
    });
  }

  function paintSections() {
    document.querySelectorAll(".ff-section").forEach((section) => {
      const shown = Array.from(section.querySelectorAll(".ff")).filter((box) => !box.hidden);
      const filled = shown.filter((box) => !isEmpty(valueOf(box.id.slice(2))));
      section.hidden = shown.length === 0;
      const item = form.querySelector("[data-section='" + section.id.slice(2) + "']");
      item.hidden = shown.length === 0;
      item.lastElementChild.textContent = say("filled", filled.length, shown.length);
    });
  }

  /* ---- The summary of what is wrong ---- */

  function focusField(id) {
    const control = byId("i-", id);
    const first = control.tagName === "LEGEND" ? byId("f-", id).querySelector("input:not(:disabled), .ff-table button") : control;
    (first || control).focus();
  }

  function summarise() {
    const box = document.getElementById("form-errors");
    if (!asked) {
      return;
    }
    const wrong = Object.keys(fields).map((id) => [id, faultShown(id)]).filter((one) => one[1]);
    box.querySelector("h2").textContent = say("wrong", wrong.length);
    box.querySelector("ul").replaceChildren(
      ...wrong.map(([id, text]) => {
        const item = make("li");
        const link = make("a", "", text);
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
    await flush();
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
    } else if (pending.size === 0) {
      tell(hindrance ? "still_open" : "all_good", false, hindrance ? hindrance.detail || hindrance.title : "");
    }
  }

  /* ---- Saving ---- */

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

  function choose(id, value) {
    setValue(id, value);
    changed(id);
    focusField(id);
  }

  function settle(id, value) {
    delete conflicts[id];
    pending.delete(id);
    setValue(id, value);
    paint(id);
    focusField(id);
  }

  function changed(id) {
    delete conflicts[id];
    pending.set(id, valueOf(id));
    tell("unsaved");
    paint(id);
    clearTimeout(timer);
    timer = setTimeout(flush, DELAY);
  }

  let saving = Promise.resolve();

  function flush() {
    clearTimeout(timer);
    saving = saving.then(save);
    return saving;
  }

  async function save() {
    if (pending.size === 0) {
      return;
    }
    sent = new Map(pending);
    pending.clear();
    tell("saving");
    try {
      const answer = await call("", {
        method: "PATCH",
        headers: { "Content-Type": "application/merge-patch+json", "If-Match": '"' + version + '"' },
        body: JSON.stringify({ fields: Object.fromEntries(sent) }),
      });
      await answered(answer);
    } catch (lost) {
      putBack();
      tell("offline", true);
      timer = setTimeout(flush, AGAIN);
    }
  }

  function putBack() {
    sent.forEach((value, id) => {
      if (!pending.has(id)) {
        pending.set(id, value);
      }
    });
    sent = null;
  }

  async function answered(answer) {
    if (answer.ok) {
      apply(await answer.json());
      return;
    }
    putBack();
    if (answer.status === 401) {
      tell("signed_out", true);
      timer = setTimeout(flush, AGAIN);
      return;
    }
    const problem = await answer.json().catch(() => ({}));
    tell("refused", true, problem.detail || problem.title || answer.status);
    if (answer.status >= 500 || answer.status === 429) {
      timer = setTimeout(flush, AGAIN);
    }
  }

  function apply(result) {
    const before = sent;
    sent = null;
    version = result.version;
    problems = result.problems;
    take(result.changed);
    result.conflicts.forEach((conflict) => {
      if (!pending.has(conflict.field)) {
        conflicts[conflict.field] = conflict;
        setValue(conflict.field, conflict.yours);
      }
    });
    before.forEach((value, id) => touched.add(id));
    Object.keys(states).forEach(paintIfTouched);
    paintSections();
    summarise();
    if (pending.size > 0) {
      tell("unsaved");
    } else if (result.dropped.length > 0) {
      tell("dropped", true);
    } else {
      tell("saved", false, clock(result.changedAt || new Date()));
    }
  }

  function paintIfTouched(id) {
    if (asked || touched.has(id) || conflicts[id]) {
      paint(id);
    }
  }

  function take(list) {
    list.forEach((state) => {
      const known = states[state.id];
      states[state.id] = state;
      const control = byId("i-", state.id);
      const busy = pending.has(state.id) || (control === document.activeElement && known && same(known.value, state.value));
      if (!busy && !(sameKept(state) && !state.shown)) {
        setValue(state.id, state.value);
      }
      paint(state.id);
    });
  }

  function sameKept(state) {
    return state.kept !== null && state.kept !== undefined;
  }

  /* ---- Tables ---- */

  function cellControl(id, at, column) {
    const row = rows[id][at];
    const value = row[column.name];
    let control;
    if (column.options || column.kind === "flag") {
      control = make("select", "gj-input");
      control.append(new Option("", ""));
      const options = column.options || [{ id: "true", title: words.yes }, { id: "false", title: words.no }];
      options.forEach((option) => control.append(new Option(option.title, option.id)));
    } else {
      control = make("input", "gj-input");
      control.type = "text";
      if (column.kind === "number") {
        control.inputMode = "decimal";
      }
    }
    control.value = value === undefined || value === null ? "" : String(value);
    control.dataset.row = at;
    control.dataset.column = column.name;
    control.setAttribute("aria-label", say("row", at + 1, column.title));
    return control;
  }

  function paintTable(id) {
    const place = byId("f-", id).querySelector(".ff-table");
    const shape = fields[id];
    byId("f-", id).classList.add("is-table");
    const table = make("table");
    const head = table.createTHead().insertRow();
    shape.columns.forEach((column) => {
      const cell = make("th", "", column.title + (column.unit ? " (" + column.unit + ")" : "") + (column.required ? " *" : ""));
      cell.scope = "col";
      head.append(cell);
    });
    head.append(make("td"));
    const body = table.createTBody();
    rows[id].forEach((row, at) => {
      const line = body.insertRow();
      shape.columns.forEach((column) => line.insertCell().append(cellControl(id, at, column)));
      const remove = button("×", () => removeRow(id, at), "gj-iconbutton");
      remove.setAttribute("aria-label", say("remove_row", at + 1));
      line.insertCell().append(remove);
    });
    const scroll = make("div", "ff-scroll");
    if (rows[id].length > 0) {
      scroll.append(table);
    }
    const add = button(words.add_row, () => addRow(id), "gj-button gj-second");
    place.replaceChildren(scroll, add, make("p", "ff-note", words.paste_hint));
  }

  function addRow(id) {
    rows[id].push({});
    paintTable(id);
    const first = byId("f-", id).querySelector("[data-row='" + (rows[id].length - 1) + "']");
    first.focus();
  }

  function removeRow(id, at) {
    const [gone] = rows[id].splice(at, 1);
    paintTable(id);
    changed(id);
    const place = byId("f-", id).querySelector(".ff-table");
    const line = make("p", "ff-offer");
    line.setAttribute("role", "status");
    const undo = button(words.undo, () => {
      rows[id].splice(at, 0, gone);
      paintTable(id);
      changed(id);
      focusField(id);
    });
    line.append(make("span", "", say("removed_row", at + 1)), undo);
    place.append(line);
    undo.focus();
  }

  function cellValue(column, text) {
    const plain = text.trim();
    if (column.options) {
      const option = column.options.find((one) => one.id === plain || one.title === plain);
      return option ? option.id : plain === "" ? null : plain;
    }
    if (column.kind === "flag") {
      return plain === "" ? null : plain === "true" || plain === words.yes;
    }
    return typed(column, column.kind === "number" ? plain.replace(/,/g, "") : plain);
  }

  function setCell(row, column, text) {
    const value = cellValue(column, text);
    if (value === null) {
      delete row[column.name];
    } else {
      row[column.name] = value;
    }
  }

  function paste(event) {
    const cell = event.target.closest("[data-column]");
    const text = event.clipboardData.getData("text/plain");
    if (!cell || cell.readOnly || !/[\t\n]/.test(text.trimEnd())) {
      return;
    }
    event.preventDefault();
    const id = cell.closest(".ff").id.slice(2);
    const columns = fields[id].columns;
    const from = columns.findIndex((column) => column.name === cell.dataset.column);
    text.replace(/\r/g, "").replace(/\n+$/, "").split("\n").forEach((line, down) => {
      const at = Number(cell.dataset.row) + down;
      rows[id][at] = rows[id][at] || {};
      line.split("\t").forEach((value, right) => {
        if (columns[from + right]) {
          setCell(rows[id][at], columns[from + right], value);
        }
      });
    });
    paintTable(id);
    changed(id);
  }

  /* ---- Boundaries ---- */

  function plane([east, north]) {
    return [north, east];
  }

  function ringsOfText(text) {
    const start = text.indexOf("[地块坐标]");
    const plots = [];
    let rings = null;
    for (const raw of (start < 0 ? text : text.slice(start + 6)).split(/\r?\n/)) {
      const line = raw.trim();
      if (line.endsWith("@") && line !== "") {
        rings = null;
      } else if (line !== "") {
        const parts = line.split(/[,，]/).map((part) => part.trim());
        const number = /^\d{1,9}(\.\d{1,9})?$/;
        if (parts.length !== 4 || !/^\d{1,3}$/.test(parts[1]) || !number.test(parts[2]) || !number.test(parts[3])) {
          return null;
        }
        if (!rings) {
          rings = {};
          plots.push(rings);
        }
        const ring = Number(parts[1]);
        (rings[ring] = rings[ring] || []).push([Number(parts[2]), Number(parts[3])]);
      }
    }
    return plots.map((one) => Object.values(one));
  }

  function polygons(tree) {
    if (!tree || typeof tree !== "object") {
      return [];
    }
    return {
      Polygon: () => [tree.coordinates],
      MultiPolygon: () => tree.coordinates,
      Feature: () => polygons(tree.geometry),
      FeatureCollection: () => tree.features.flatMap(polygons),
    }[tree.type]?.() || [];
  }

  /* Degrees become metres by the radii of curvature in the middle of the figure (CGCS2000). */
  function metres(plots) {
    const points = plots.flat(2);
    if (!points.every((one) => Math.abs(one[0]) <= 180 && Math.abs(one[1]) <= 90)) {
      return plots.map((plot) => plot.map((ring) => ring.map(plane)));
    }
    const middle = (points.reduce((sum, one) => sum + one[1], 0) / points.length) * (Math.PI / 180);
    const squared = (2 - 1 / 298.257222101) / 298.257222101;
    const bend = 1 - squared * Math.sin(middle) ** 2;
    const north = (6378137 * (1 - squared)) / bend ** 1.5;
    const east = (6378137 / Math.sqrt(bend)) * Math.cos(middle);
    const degree = Math.PI / 180;
    const [lon, lat] = points[0];
    return plots.map((plot) => plot.map((ring) => ring.map((one) => [(one[1] - lat) * degree * north, (one[0] - lon) * degree * east])));
  }

  function plotsOf(text) {
    try {
      const plots = text.trim().startsWith("{") ? metres(polygons(JSON.parse(text))) : ringsOfText(text);
      return plots && plots.length > 0 && plots.every((plot) => plot.every((ring) => ring.length >= 3)) ? plots : null;
    } catch (broken) {
      return null;
    }
  }

  function ringArea(ring) {
    const [x0, y0] = ring[0];
    let twice = 0;
    ring.forEach((point, at) => {
      const next = ring[(at + 1) % ring.length];
      twice += (point[0] - x0) * (next[1] - y0) - (next[0] - x0) * (point[1] - y0);
    });
    return Math.abs(twice) / 2;
  }

  function figureOf(id) {
    const value = valueOf(id);
    const plots = value ? plotsOf(value) : null;
    if (!plots) {
      return null;
    }
    const points = plots.flat(2);
    const xs = points.map((point) => point[0]);
    const ys = points.map((point) => point[1]);
    const [low, left] = [Math.min(...xs), Math.min(...ys)];
    const [tall, wide] = [Math.max(...xs) - low || 1, Math.max(...ys) - left || 1];
    const area = plots.reduce((sum, plot) => sum + ringArea(plot[0]) - plot.slice(1).reduce((holes, hole) => holes + ringArea(hole), 0), 0);
    let text = say("area", area.toFixed(2), (area / 10000).toFixed(4));
    const stated = Object.keys(fields).find((one) => one === id + "_area" || one === id.replace(/[^.]*$/, "land_area"));
    if (stated && !isEmpty(valueOf(stated))) {
      text += " · " + say("stated", valueOf(stated) + " " + (fields[stated].unit || ""));
    }
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    svg.setAttribute("viewBox", [-wide * 0.05, -tall * 0.05, wide * 1.1, tall * 1.1].join(" "));
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", text);
    const path = document.createElementNS(space, "path");
    const line = (ring) => "M" + ring.map((one) => (one[1] - left).toFixed(2) + " " + (low + tall - one[0]).toFixed(2)).join("L") + "Z";
    path.setAttribute("d", plots.flat().map(line).join(""));
    svg.append(path);
    const figure = make("div", "ff-figure");
    figure.append(svg, make("p", "ff-note gj-tabular", text));
    return figure;
  }

  /* ---- Events ---- */

  function idAt(target) {
    const box = target.closest(".ff");
    return box ? box.id.slice(2) : "";
  }

  function edited(event) {
    const id = idAt(event.target);
    if (!id) {
      return;
    }
    const cell = event.target.closest("[data-column]");
    if (cell) {
      const column = fields[id].columns.find((one) => one.name === cell.dataset.column);
      setCell(rows[id][Number(cell.dataset.row)], column, cell.value);
    }
    changed(id);
  }

  form.addEventListener("input", edited);
  form.addEventListener("paste", paste);
  form.addEventListener("focusout", (event) => {
    const id = idAt(event.target);
    const leaves = id && event.target.matches("input,select,textarea") && idAt(event.relatedTarget || form) !== id;
    if (leaves && states[id]) {
      touched.add(id);
      paint(id);
      summarise();
    }
  });
  form.addEventListener("click", (event) => {
    if (event.target.matches(".ff-clear")) {
      const id = idAt(event.target);
      choose(id, null);
    }
  });
  document.getElementById("form-check").addEventListener("click", check);
  window.addEventListener("online", flush);
  window.addEventListener("beforeunload", (event) => {
    if (pending.size > 0 || sent) {
      event.preventDefault();
      event.returnValue = "";
    }
  });
  document.getElementById("form-review").addEventListener("click", async (event) => {
    if (pending.size > 0 || sent) {
      event.preventDefault();
      await flush();
      if (pending.size === 0) {
        window.location.assign(event.target.href);
      }
    }
  });

  /* ---- Beginning ---- */

  Object.keys(fields).forEach((id) => {
    const shape = fields[id];
    if (shape.for) {
      const line = make("p", "ff-for", say("for", shape.for.map((at) => definition.matters[at]).join("、")));
      byId("i-", id).after(line);
      const wrapped = byId("i-", id).closest(".gj-unit");
      if (wrapped || byId("i-", id).tagName !== "LEGEND") {
        (wrapped || byId("i-", id)).after(line);
      }
    }
    if (shape.kind === "table") {
      rows[id] = [];
      paintTable(id);
    } else if (shape.kind === "files") {
      const link = make("a", "", words.materials);
      link.href = form.dataset.materials;
      byId("f-", id).querySelector(".ff-files").append(link);
    }
  });

  async function begin() {
    try {
      const answer = await call("", { method: "GET" });
      if (answer.ok) {
        const draft = await answer.json();
        version = draft.version;
        problems = draft.problems;
        take(draft.fields);
        paintSections();
        form.dataset.ready = "true";
        return;
      }
      tell("refused", true, answer.status);
    } catch (lost) {
      tell("offline", true);
    }
    setTimeout(begin, AGAIN);
  }

  begin();
})();
