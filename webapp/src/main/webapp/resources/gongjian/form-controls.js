/* The controls of a form: their values, and what makes them whole: labels, units, regions, calendars. */
(function () {
  "use strict";

  const { checks, kinds, make, button } = gongjian;
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
      return text === "" ? null : kinds.of(shape).typed(text);
    }

    function valueOf(id) {
      const shape = fields[id];
      if (tables[id]) {
        return tables[id].value();
      }
      if (kinds.of(shape).isHandedIn) {
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
      return kinds.of(shape).isSeveral ? on : typed(shape, on[0]);
    }

    function setValue(id, value) {
      const shape = fields[id];
      if (tables[id]) {
        if (!same(tables[id].value(), value)) {
          tables[id].show(value);
        }
        return;
      }
      if (kinds.of(shape).isHandedIn) {
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
        if (kinds.of(shape).takesUnknown && !Array.from(main.options).some((one) => one.value === text)) {
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
      return kinds.of(shape).tidied(text.normalize("NFKC").trim(), text);
    }

    /** The ticks of a kind, and for every choice of one a way to take it back. */
    function prepareTicks(id, box) {
      kinds.of(fields[id]).ticks(id, fields[id], box, say);
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
      kinds.of(shape).dress(parts[id].main, { say, title: titles[id], regions: definition.regions, choose: (value) => choose(id, value) });
    }

    return { boxes, parts, titles, prepare, exclude, same, valueOf, setValue, optionsOf, optionTitle, tidied };
  }

  gongjian.controls = controls;
})();
