/* A field that is a table: rows are typed, pasted from a spreadsheet or read from a file. */
(function () {
  "use strict";

  const { checks, kinds } = gongjian;
  const SHOWN = 20;
  const USUAL_ROWS = 1000;

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
   * @param host {say, inLanguage, title(), changed(), hold(work), tidied(column, text), call(path, options)}: its words and name, who is told of a change and waits for work, how texts are tidied, what reads and gives files
   */
  function table(place, shape, host) {
    let rows = [];
    let turn = Promise.resolve();
    const { say } = host;

    function value() {
      const filled = rows.filter((row) => Object.keys(row).length > 0);
      return filled.length === 0 ? null : filled;
    }

    function show(list) {
      rows = (list || []).map((row) => Object.fromEntries(Object.entries(row).map(([name, known]) => [name, checks.bounded(known)])));
      paint();
    }

    /* ---- Painting ---- */

    function heading(column) {
      return column.title + (column.unit ? " (" + column.unit + ")" : "") + (column.required ? " *" : "");
    }

    function control(at, column) {
      const known = rows[at][column.name];
      let one;
      const options = column.options || kinds.of(column).cellOptions(say);
      if (options) {
        one = make("select", "gj-input");
        one.append(new Option("", ""), ...options.map((option) => new Option(option.title, option.id)));
      } else {
        one = make("input", "gj-input");
        one.type = "text";
        one.inputMode = kinds.of(column).inputMode;
      }
      one.value = known === undefined || known === null ? "" : checks.shown(known);
      one.addEventListener("change", () => tidy(one, column));
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
          cell.className = kinds.of(column).cellClass; /* Codes are read whole, names nearly so; numbers are short. */
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
      const hint = make("p", "ff-note", say("paste_hint") + say("table_bounds", shape.maxItems || USUAL_ROWS));
      place.replaceChildren(scroll, actions, hint, ...notes);
    }

    /* ---- Rows ---- */

    function add() {
      rows.push({});
      paint();
      place.querySelector("[data-row='" + (rows.length - 1) + "']").focus();
    }

    function take(at) {
      const before = rows;
      rows = rows.filter((row, place) => place !== at);
      const line = undoable(say("removed_row", at + 1), before, at);
      paint(line);
      host.changed();
      line.querySelector("button").focus();
    }

    /** Says what was done to the rows, with a way back to what they were before. */
    function undoable(text, before, at) {
      const line = make("p", "ff-offer");
      line.setAttribute("role", "status");
      const undo = button(say("undo"), () => {
        rows = before;
        paint(note(say("undone")));
        host.changed();
        (place.querySelector("[data-row='" + at + "']") || place.querySelector("button")).focus();
      });
      line.append(make("span", "", text), undo);
      return line;
    }

    function copied() {
      return rows.map((row) => ({ ...row }));
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
      return kinds.of(column).cell(plain, text, say);
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
      place.querySelectorAll(":scope > .ff-offer").forEach((line) => line.remove()); /* It would take back more than it says. */
      set(rows[Number(cell.dataset.row)], shape.columns.find((one) => one.name === cell.dataset.column), cell.value);
    }

    function tidy(cell, column) {
      const tidied = host.tidied(column, cell.value);
      if (tidied !== cell.value && cell.tagName === "INPUT") {
        cell.value = tidied;
        edited(cell);
        host.changed();
      }
    }

    /* ---- Pasting and reading: both are read by the server, in one way ---- */

    /** Takes rows from the clipboard; they begin at a cell, or below the last row. True when it was rows. */
    function paste(text, cell) {
      if (!/[\t\n]/.test(text.trimEnd()) && cell) {
        return false;
      }
      const first = cell ? Number(cell.dataset.row) : rows.length;
      const from = cell ? "?from=" + encodeURIComponent(cell.dataset.column) : "";
      const options = { method: "POST", headers: { "Content-Type": "text/tab-separated-values" }, body: text };
      inTurn(say("reading_paste"), "/rows" + from, options, (result) => {
        result.rows.forEach((read, down) => {
          const row = { ...(rows[first + down] || {}) };
          result.columns.forEach((name) => delete row[name]);
          rows[first + down] = { ...row, ...read };
        });
        rows = Array.from(rows, (row) => row || {});
        return first;
      });
      return true;
    }

    function read(file) {
      const options = {
        method: "POST",
        headers: { "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        body: file,
      };
      inTurn(say("reading", file.name), "/rows", options, (result) => {
        rows = rows.filter((row) => Object.keys(row).length > 0);
        const first = rows.length;
        rows = rows.concat(result.rows);
        return first;
      });
    }

    /** Reads after what is being read already, so that rows come in the order in which they were given. */
    function inTurn(text, path, options, put) {
      turn = turn.then(() => rowsOf(text, path, options, put));
      host.hold(turn);
    }

    async function rowsOf(text, path, options, put) {
      paint(note(text));
      try {
        const answer = await host.call(path, options);
        const result = await answer.json().catch(() => ({}));
        if (!answer.ok || !result.rows) {
          const why = result.errors && result.errors[0] ? result.errors[0].detail : result.detail || result.title || answer.status;
          paint(note(say("not_read", why), true));
          return;
        }
        const before = copied();
        const first = put(result);
        paint(undoable(say("read_rows", result.rows.filter((row) => Object.keys(row).length > 0).length), before, first), ...unread(result.problems));
        host.changed();
      } catch (lost) {
        paint(note(say("not_read", say("no_network")), true));
      }
    }

    /** What could not be read, by the line of the spreadsheet. */
    function unread(problems) {
      const notes = problems.slice(0, SHOWN).map((one) => note((one.row > 0 ? say("line", one.row) : "") + host.inLanguage(one.text), one.code !== "unit_converted"));
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
