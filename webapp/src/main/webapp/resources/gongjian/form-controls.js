/* The controls of a form: their values, and what makes them whole: labels, units, regions, calendars. */
(function () {
  "use strict";

  const { checks, make, button } = gongjian;
  const NAMED = 2;

  /**
   * @param page {definition, fields, states, tables, say, choose(id, value)}: what is known of the form, its words, and who is told of a value that was picked
   */
  function controls(page) {
    const { definition, fields, states, tables, say, choose } = page;
    const boxes = {};
    const parts = {};
    const titles = {};

    function same(one, other) {
      return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
    }

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
      const ticks = parts[id].ticks;
      if (ticks.length === 0) {
        return typed(shape, parts[id].main.value);
      }
      const on = ticks.filter((tick) => tick.checked).map((tick) => tick.value);
      if (on.length === 0) {
        return parts[id].none && parts[id].none.checked ? [] : null;
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
      const { ticks, main } = parts[id];
      if (ticks.length > 0) {
        const on = Array.isArray(value) ? value : value === null || value === undefined ? [] : [String(value)];
        ticks.forEach((tick) => {
          tick.checked = on.includes(tick.value);
        });
        if (parts[id].none) {
          parts[id].none.checked = Array.isArray(value) && value.length === 0;
        }
        return;
      }
      const text = value === null || value === undefined ? "" : checks.shown(checks.bounded(value));
      if (main.value !== text && !same(typed(shape, main.value), value)) {
        if (shape.widget === "region" && !Array.from(main.options).some((one) => one.value === text)) {
          main.append(new Option(text, text));
        }
        main.value = text;
      }
    }

    function optionsOf(id) {
      const state = states[id];
      if (state && state.options) {
        return state.options;
      }
      const { ticks, main } = parts[id];
      return ticks.length > 0 ? ticks.map((tick) => tick.value) : Array.from(main.options || [], (one) => one.value);
    }

    function optionTitle(id, option) {
      const chosen = Array.from(boxes[id].querySelectorAll("input,option")).find((one) => one.value === option);
      return chosen ? (chosen.tagName === "OPTION" ? chosen.textContent : chosen.nextElementSibling.textContent) : option;
    }

    /** Codes and days written in another usual way are put into the one that is kept. */
    function tidied(shape, text) {
      const plain = text.normalize("NFKC").trim();
      if (shape.kind === "day") {
        const parts = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(plain) || /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
        return parts ? parts[1] + "-" + parts[2].padStart(2, "0") + "-" + parts[3].padStart(2, "0") : text;
      }
      return shape.format === "credit-code" || shape.format === "id-number" ? plain.replace(/[\s-]/g, "").toUpperCase() : text;
    }

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
          label.append(tick, make("span", "", value === "true" ? say("yes") : say("no")));
          flags.append(label);
        });
      }
      if (fields[id].kind === "choices" && !(fields[id].minItems > 0)) {
        const label = make("label");
        const tick = make("input");
        tick.type = "checkbox";
        tick.dataset.none = "true";
        label.append(tick, make("span", "", say("none_of_these")));
        box.querySelector(".ff-ticks").append(label);
      }
      if (box.querySelector("input[type=radio]")) {
        box.append(button(say("clear"), () => choose(id, null), "gj-link ff-clear"));
      }
    }

    /** None of these, and one of these, are never true together. */
    function exclude(id, ticked) {
      const { ticks, none } = parts[id];
      if (none && ticked.checked) {
        ticks.concat(none).filter((tick) => tick !== ticked && (tick === none || ticked === none)).forEach((tick) => {
          tick.checked = false;
        });
      }
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
          main.options[0].textContent = say("choose");
        }
      }
      if (help && help.id) {
        (main === title ? box : main).setAttribute("aria-describedby", help.id);
      }
      parts[id] = { main, ticks: Array.from(box.querySelectorAll(".ff-ticks input:not([data-none])")), none: box.querySelector("[data-none]") };
      titles[id] = title.textContent;
    }

    function showUnit(input, unit) {
      const pair = make("span", "gj-unit");
      input.replaceWith(pair);
      pair.append(input, make("span", "", unit));
    }

    function sayFor(id, shape) {
      const names = shape.for.map((at) => definition.matters[at]);
      const all = names.join("、");
      const line = make("p", "ff-for", names.length > NAMED ? say("for_more", names.slice(0, NAMED).join("、"), names.length) : say("for", all));
      line.title = all;
      (boxes[id].querySelector(":scope > .ff-help") || boxes[id].firstElementChild).after(line);
    }

    /** Makes the field of a box whole; its shape is known already. */
    function prepare(id, box) {
      const shape = fields[id];
      boxes[id] = box;
      prepareTicks(id, box);
      tie(id, box);
      if (shape.for) {
        sayFor(id, shape);
      }
      if (shape.unit) {
        showUnit(parts[id].main, shape.unit);
      }
      if (shape.widget === "region") {
        fillRegions(parts[id].main);
      } else if (shape.kind === "day") {
        offerCalendar(id, parts[id].main);
      }
    }

    return { boxes, parts, titles, prepare, exclude, same, valueOf, setValue, optionsOf, optionTitle, tidied };
  }

  gongjian.controls = controls;
})();
