/* What a page does for each kind of field, each widget and each format of texts. A new one is registered here, and its faults in form-checks.js;
   no other script knows kinds by name. */
(function () {
  "use strict";

  const { checks } = gongjian;

  /** What holds where a kind says nothing else. */
  const USUAL = {
    isShort: false /* stands beside others */,
    isPicked: false /* is answered with one press, and saved at once */,
    isSeveral: false /* has a list of ticked options for its value */,
    isTable: false,
    isHandedIn: false /* is answered on another page */,
    isDrawn: false /* has a figure below it */,
    isNamed: false /* is read by the title of its option */,
    hasOptions: false /* of which the server may offer some only */,
    takesUnknown: false /* shows a value that is none of its options */,
    cellClass: "",
    inputMode: "",
    typed: (text) => text,
    cell: (plain, text) => text,
    cellOptions: () => null,
    tidied: (plain, text) => text,
    ticks: () => {},
    dress: () => {},
  };
  const known = { kind: {}, widget: {}, format: {} };
  const found = new WeakMap();

  /** @param what "kind", "widget" or "format" */
  function register(what, name, own) {
    known[what][name] = own;
  }

  /** What is done for a field or a column. */
  function of(shape) {
    if (!found.has(shape)) {
      found.set(shape, { ...USUAL, ...known.kind[shape.kind], ...known.format[shape.format], ...known.widget[shape.widget] });
    }
    return found.get(shape);
  }

  function tickFor(name, type, value, title) {
    const { make } = gongjian;
    const label = make("label");
    const tick = make("input");
    tick.type = type;
    tick.name = name;
    tick.value = value;
    label.append(tick, make("span", "", title));
    return { label, tick };
  }

  /* ---- Kinds ---- */

  register("kind", "number", {
    isShort: true,
    cellClass: "is-number",
    inputMode: "decimal",
    typed: (text) => (text.trim() === "" ? null : checks.numberOf(text)),
    cell: (plain) => checks.numberOf(plain),
  });

  register("kind", "flag", {
    isShort: true,
    isPicked: true,
    typed: (text) => text === "true",
    cell: (plain, text, say) => plain === "true" || plain === say("yes"),
    cellOptions: (say) => [{ id: "true", title: say("yes") }, { id: "false", title: say("no") }],
    ticks(id, shape, box, say) {
      const flags = box.querySelector(".ff-ticks[data-flag]");
      this.cellOptions(say).forEach((option) => {
        const { label, tick } = tickFor(id, "radio", option.id, option.title);
        tick.checked = flags.dataset.flag === option.id;
        flags.append(label);
      });
    },
  });

  register("kind", "day", {
    isShort: true,
    tidied(plain, text) {
      const parts = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(plain) || /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
      return parts ? parts[1] + "-" + parts[2].padStart(2, "0") + "-" + parts[3].padStart(2, "0") : text;
    },

    /** A calendar beside the text, for those who would rather pick. */
    dress(input, page) {
      const { make, button } = gongjian;
      const picker = make("input", "ff-day");
      picker.type = "date";
      picker.tabIndex = -1;
      picker.setAttribute("aria-hidden", "true");
      const open = button("", () => {
        picker.value = input.value;
        picker.showPicker();
      }, "gj-iconbutton ff-pick");
      open.setAttribute("aria-label", page.say("pick", page.title));
      open.append(make("i", "pi pi-calendar"));
      picker.addEventListener("change", () => page.choose(picker.value || null));
      const pair = make("span", "ff-dayline");
      input.replaceWith(pair);
      pair.append(input, open, picker);
    },
  });

  register("kind", "choice", { isShort: true, isPicked: true, hasOptions: true, isNamed: true });

  register("kind", "choices", {
    isPicked: true,
    isSeveral: true,
    hasOptions: true,
    ticks(id, shape, box, say) {
      if (!(shape.minItems > 0)) {
        const { label, tick } = tickFor("", "checkbox", "on", say("none_of_these"));
        tick.dataset.none = "true";
        box.querySelector(".ff-ticks").append(label);
      }
    },
  });

  register("kind", "files", { isHandedIn: true });

  register("kind", "table", { isTable: true });

  /* ---- Widgets ---- */

  /** Regions are told once for all fields, those of a city under it. */
  function fillRegions(select, regions) {
    const { make } = gongjian;
    const chosen = select.value;
    select.replaceChildren(select.options[0]);
    const groups = {};
    regions.forEach(([code, title, parent]) => {
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

  register("widget", "region", { isNamed: true, takesUnknown: true, dress: (select, page) => fillRegions(select, page.regions) });

  register("widget", "boundary", { isDrawn: true });

  /* ---- Formats of texts ---- */

  const CODE = { cellClass: "is-code", tidied: (plain) => plain.replace(/[\s-]/g, "").toUpperCase() };
  register("format", "credit-code", CODE);
  register("format", "id-number", CODE);

  gongjian.kinds = { of };
})();
