/* A field that is a table: rows are typed, pasted from a spreadsheet or read from a file. */
(function () {
  "use strict";

  const { checks } = gongjian;
  const SHOWN = 20;

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

  function button(text, act, className) {
    const one = make("button", className || "gj-link", text);
    one.type = "button";
    one.addEventListener("click", act);
    return one;
  }

  /**
   * @param place where the table is painted
   * @param shape the columns
   * @param host {say, inLanguage, title(), changed(), call(path, options)}: its words and name, who is told of a change, what reads and gives files
   */
  function table(place, shape, host) {
    let rows = [];
    const { say } = host;

    function value() {
      const filled = rows.filter((row) => Object.keys(row).length > 0);
      return filled.length === 0 ? null : filled;
    }

    function show(list) {
      rows = (list || []).map((row) => ({ ...row }));
      paint();
    }

    /* ---- Painting ---- */

    function heading(column) {
      return column.title + (column.unit ? " (" + column.unit + ")" : "") + (column.required ? " *" : "");
    }

    /** Codes are read whole, names nearly so; numbers are short. */
    function widthOf(column) {
      if (column.format === "credit-code" || column.format === "id-number") {
        return "is-code";
      }
      return column.kind === "number" ? "is-number" : "";
    }

    function control(at, column) {
      const known = rows[at][column.name];
      let one;
      if (column.options || column.kind === "flag") {
        one = make("select", "gj-input");
        const options = column.options || [{ id: "true", title: say("yes") }, { id: "false", title: say("no") }];
        one.append(new Option("", ""), ...options.map((option) => new Option(option.title, option.id)));
      } else {
        one = make("input", "gj-input");
        one.type = "text";
        one.inputMode = column.kind === "number" ? "decimal" : "";
      }
      one.value = known === undefined || known === null ? "" : String(known);
      one.dataset.row = at;
      one.dataset.column = column.name;
      one.setAttribute("aria-label", say("row", at + 1, column.title));
      return one;
    }

    function grid() {
      const grown = make("table");
      const head = grown.createTHead().insertRow();
      shape.columns.forEach((column) => {
        const cell = make("th", "", heading(column));
        cell.scope = "col";
        head.append(cell);
      });
      head.append(make("td"));
      const body = grown.createTBody();
      rows.forEach((row, at) => {
        const line = body.insertRow();
        shape.columns.forEach((column) => {
          const cell = line.insertCell();
          cell.dataset.title = heading(column);
          cell.className = widthOf(column);
          cell.append(control(at, column));
        });
        const remove = button("×", () => take(at), "gj-iconbutton");
        remove.setAttribute("aria-label", say("remove_row", at + 1));
        line.insertCell().append(remove);
      });
      return grown;
    }

    function paint(...notes) {
      const scroll = make("div", "ff-scroll");
      if (rows.length > 0) {
        scroll.append(grid());
      }
      const file = make("input");
      file.type = "file";
      file.accept = ".xlsx";
      file.hidden = true;
      file.addEventListener("change", () => read(file.files[0]));
      const actions = make("div", "ff-actions");
      actions.append(button(say("add_row"), add, "gj-button gj-second"), button(say("import"), () => file.click(), "gj-button gj-second"), button(say("template"), template), file);
      place.replaceChildren(scroll, actions, make("p", "ff-note", say("paste_hint")), ...notes);
    }

    /* ---- Rows ---- */

    function add() {
      rows.push({});
      paint();
      place.querySelector("[data-row='" + (rows.length - 1) + "']").focus();
    }

    function take(at) {
      const [gone] = rows.splice(at, 1);
      const line = make("p", "ff-offer");
      line.setAttribute("role", "status");
      const undo = button(say("undo"), () => {
        rows.splice(at, 0, gone);
        paint();
        host.changed();
        place.querySelector("[data-row='" + at + "']").focus();
      });
      line.append(make("span", "", say("removed_row", at + 1)), undo);
      paint(line);
      host.changed();
      undo.focus();
    }

    /* ---- Cells ---- */

    function cellValue(column, text) {
      const plain = text.trim();
      if (plain === "") {
        return null;
      }
      if (column.options) {
        const option = column.options.find((one) => one.id === plain || one.title === plain);
        return option ? option.id : plain;
      }
      if (column.kind === "flag") {
        return plain === "true" || plain === say("yes");
      }
      return column.kind === "number" ? checks.numberOf(plain) : text;
    }

    function set(row, column, text) {
      const known = cellValue(column, text);
      if (known === null) {
        delete row[column.name];
      } else {
        row[column.name] = known;
      }
    }

    function edited(cell) {
      set(rows[Number(cell.dataset.row)], shape.columns.find((one) => one.name === cell.dataset.column), cell.value);
    }

    /* ---- Pasting and reading ---- */

    /** The columns that a line names in any order; null when it is no heading. */
    function named(line) {
      const columns = line.map((text) => {
        const plain = text.replace(/[*\s]/g, "");
        return shape.columns.find((one) => [one.title, heading(one), one.name].some((name) => name.replace(/[*\s]/g, "") === plain));
      });
      return columns.filter(Boolean).length >= Math.min(2, shape.columns.length) ? columns : null;
    }

    /** Takes rows from the clipboard; they begin at a cell, or below the last row. True when it was rows. */
    function paste(text, cell) {
      if (!/[\t\n]/.test(text.trimEnd()) && cell) {
        return false;
      }
      const lines = text.replace(/\r/g, "").replace(/\n+$/, "").split("\n").map((line) => line.split("\t"));
      const from = cell ? shape.columns.findIndex((one) => one.name === cell.dataset.column) : 0;
      const first = cell ? Number(cell.dataset.row) : rows.length;
      const heads = named(lines[0]);
      const columns = heads || shape.columns.slice(from);
      (heads ? lines.slice(1) : lines).forEach((line, down) => {
        rows[first + down] = rows[first + down] || {};
        line.forEach((value, right) => columns[right] && set(rows[first + down], columns[right], value));
      });
      paint();
      host.changed();
      return true;
    }

    async function read(file) {
      paint(note(say("reading", file.name)));
      try {
        const answer = await host.call("/rows", {
          method: "POST",
          headers: { "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
          body: file,
        });
        const result = await answer.json().catch(() => ({}));
        if (!answer.ok) {
          paint(note(say("not_read", result.detail || result.title || answer.status), true));
          return;
        }
        rows = rows.filter((row) => Object.keys(row).length > 0).concat(result.rows);
        paint(note(say("read_rows", result.rows.length)), ...unread(result.problems));
        host.changed();
      } catch (lost) {
        paint(note(say("not_read", say("no_network")), true));
      }
    }

    /** What could not be read, by the line of the spreadsheet. */
    function unread(problems) {
      const notes = problems.slice(0, SHOWN).map((one) => note((one.row > 0 ? say("line", one.row) : "") + host.inLanguage(one.text), true));
      return problems.length > SHOWN ? notes.concat(note(say("more_lines", problems.length - SHOWN), true)) : notes;
    }

    /** The file to fill in, in the language of the page. */
    async function template() {
      try {
        const answer = await host.call("/template.xlsx", { method: "GET", headers: { Accept: "*/*" } });
        if (!answer.ok) {
          place.append(note(say("not_given", answer.status), true));
          return;
        }
        const link = make("a");
        link.href = URL.createObjectURL(await answer.blob());
        link.download = host.title() + ".xlsx";
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 0);
      } catch (lost) {
        place.append(note(say("not_given", say("no_network")), true));
      }
    }

    function note(text, bad) {
      const line = make("p", bad ? "ff-error" : "ff-note", text);
      line.setAttribute("role", "status");
      return line;
    }

    /** Marks the cell that a fault names, and no other. */
    function mark(fault) {
      place.querySelectorAll("[data-row]").forEach((cell) => {
        const wrong = fault && fault.column && Number(cell.dataset.row) === fault.row && cell.dataset.column === fault.column.name;
        cell.toggleAttribute("aria-invalid", false);
        if (wrong) {
          cell.setAttribute("aria-invalid", "true");
        }
      });
    }

    paint();
    return { value, show, edited, paste, mark };
  }

  window.gongjian = window.gongjian || {};
  gongjian.table = table;
  gongjian.make = make;
  gongjian.button = button;
})();
