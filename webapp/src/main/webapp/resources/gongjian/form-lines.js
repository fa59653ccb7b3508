/* The lines under a field: what is wrong, where its value comes from, what else it could be, what rows tell. */
(function () {
  "use strict";

  const { checks, kinds, boundary, make, button } = gongjian;

  function inLanguage(text) {
    return document.documentElement.lang.startsWith("en") ? text.en : text.zh;
  }

  function clock(text) {
    return new Date(text).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
  }

  /**
   * @param page {fields, account, say, valueOf(id), optionTitle(id, option), isPending(id), choose(id, value), settle(id, value)}
   */
  function lines(page) {
    const { fields, account, say, valueOf, optionTitle, isPending, choose, settle } = page;

    /** A value of any kind: a source or an earlier form may have had another one. */
    function plain(value) {
      if (Array.isArray(value)) {
        return value.map(plain).join("、");
      }
      return value && typeof value === "object" ? Object.values(value).map(plain).join(" ") : String(value);
    }

    function readable(id, value) {
      if (checks.isEmpty(value)) {
        return say(checks.isOpen(fields[id], value) ? "nothing" : "none_of_these");
      }
      if (typeof value === "boolean") {
        return value ? say("yes") : say("no");
      }
      if (kinds.of(fields[id]).isTable) {
        return Array.isArray(value) ? value.map(plain).join("; ") : plain(value);
      }
      if (Array.isArray(value)) {
        return value.map((one) => (typeof one === "object" ? plain(one) : optionTitle(id, one))).join("、");
      }
      return kinds.of(fields[id]).isNamed ? optionTitle(id, value) : plain(value);
    }

    function sourceName(source) {
      return inLanguage(source.name) + (source.date ? " " + source.date : "");
    }

    function sourceLines(id, state) {
      const lines = [];
      if (state.source && !isPending(id)) {
        lines.push(make("p", "ff-note", say("source", inLanguage(state.source.name), state.source.date ? " · " + state.source.date : "")));
      } else if (["default", "computed", "derived"].includes(state.origin)) {
        lines.push(make("p", "ff-note", say(state.origin)));
      }
      if (state.overridden) {
        lines.push(make("p", "ff-note", say("overridden", readable(id, state.overridden.value), sourceName(state.overridden.source))));
      }
      if (state.offered && !state.readonly) {
        const line = make("div", "ff-offer");
        line.append(make("span", "", say(checks.isOpen(fields[id], state.value) ? "offered_first" : "offered", readable(id, state.offered.value), sourceName(state.offered.source))));
        line.append(button(say("take"), () => choose(id, state.offered.value)));
        lines.push(line);
      }
      return lines;
    }

    function conflictLine(id, conflict) {
      const line = make("div", "ff-conflict");
      const who = conflict.by === account ? say("conflict_self") : conflict.by;
      line.append(make("span", "", say("conflict", who, clock(conflict.at), readable(id, conflict.yours), readable(id, conflict.theirs))));
      line.append(button(say("mine"), () => choose(id, conflict.yours)), button(say("theirs"), () => settle(id, conflict.theirs)));
      return line;
    }

    function figureOf(id, refusal) {
      const value = valueOf(id);
      const plots = value ? boundary.read(value) : null;
      if (!plots) {
        return [];
      }
      const area = boundary.area(plots);
      const text = refusal ? say("figure_wrong") : say("area", area.toFixed(2), (area / 10000).toFixed(4));
      const figure = make("div", "ff-figure");
      figure.append(boundary.figure(plots, refusal ? text + " " + refusal.text : text, refusal), make("p", "ff-note gj-tabular", text));
      return [figure];
    }

    function of(id, state, fault, conflict) {
      const lines = fault ? [make("p", "ff-error", fault.text)] : [];
      if (conflict) {
        lines.push(conflictLine(id, conflict));
      }
      lines.push(...sourceLines(id, state));
      (state.messages || []).forEach((message) => lines.push(make("p", "ff-note is-" + message.level, message.text)));
      if (fields[id].money && typeof valueOf(id) === "number") {
        lines.push(make("p", "ff-note gj-tabular", say("yuan", (valueOf(id) * 10000).toLocaleString())));
      }
      return kinds.of(fields[id]).isDrawn ? lines.concat(figureOf(id, fault && fault.boundary ? { ...fault.boundary, text: fault.text } : null)) : lines;
    }

    return { of };
  }

  gongjian.lines = lines;
  gongjian.inLanguage = inLanguage;
  gongjian.clock = clock;
})();
