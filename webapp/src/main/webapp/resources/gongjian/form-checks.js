/* What fits a field: the same bounds as the server's, whose word counts. Tells what is wrong, in no language yet. */
(function () {
  "use strict";

  const DIGITS = 15;
  const BLANK = /^[\t-\r\x1c-\x1f \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/;
  const patterns = new Map();

  function isEmpty(value) {
    return value === null || value === undefined || (typeof value === "string" && BLANK.test(value)) || (Array.isArray(value) && value.length === 0);
  }

  /** True while nobody answered. No choice at all is an answer: it was said that none is true. */
  function isOpen(shape, value) {
    return isEmpty(value) && !(shape.kind === "choices" && Array.isArray(value));
  }

  /* ---- Numbers: exact in decimals, as the server counts ---- */

  const GROUPED = /^[-+]?\d{1,3}((,\d{3})+|([ \u00a0\u2009\u202f]\d{3})+)(\.\d+)?$/;
  const WRITTEN = /^[-+]?(\d+(\.\d*)?|\.\d+)$/;

  /** The digits of a text that can be one number only, as TypedNumber of the server reads it; else null. */
  function written(text) {
    const narrow = text.trim().replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\u2212/g, "-");
    const bare = GROUPED.test(narrow) ? narrow.replace(/[, \u00a0\u2009\u202f]/g, "") : narrow;
    return WRITTEN.test(bare) ? bare : null;
  }

  /** True when a number has no more digits than are taken, before and behind the point together. */
  function isShort(bare) {
    const [whole, part = ""] = bare.replace(/^[-+]/, "").split(".");
    return whole.replace(/^0+/, "").length + part.replace(/0+$/, "").length <= DIGITS;
  }

  /** The number that was typed; else the text as it is. */
  function numberOf(text) {
    const bare = written(text);
    return bare !== null && isShort(bare) ? Number(bare) : text;
  }

  /** A number that was kept before numbers were bounded is shown as a text: it can be mended, and is not sent again. */
  function bounded(value) {
    if (typeof value !== "number") {
      return value;
    }
    const [mantissa, exponent = "0"] = String(value).split("e");
    const decimals = (mantissa.split(".")[1] || "").length - Number(exponent);
    return decimals > DIGITS || Number(exponent) > 0 || (exponent === "0" && !isShort(mantissa)) ? String(value) : value;
  }

  /** A value as it is typed: JavaScript would write small numbers with an exponent. */
  function shown(value) {
    return typeof value === "number" && /e-/.test(String(value)) ? value.toFixed(DIGITS).replace(/0+$/, "") : String(value);
  }

  function scaled(number) {
    const [mantissa, exponent] = String(number).toLowerCase().split("e");
    const [whole, part = ""] = mantissa.split(".");
    return [BigInt(whole + part), part.length - Number(exponent || 0)];
  }

  function isMultiple(value, step) {
    const [one, oneScale] = scaled(value);
    const [other, otherScale] = scaled(step);
    const scale = Math.max(oneScale, otherScale, 0);
    return (one * 10n ** BigInt(scale - oneScale)) % (other * 10n ** BigInt(scale - otherScale)) === 0n;
  }

  function numberFault(shape, given) {
    const value = bounded(given);
    if (typeof value === "string" && (written(value) !== null || /^[-+]?\d(\.\d+)?e\+\d+$/.test(value))) {
      return { key: "digits", bound: DIGITS };
    }
    if (typeof value !== "number") {
      return { key: "number" };
    }
    const faults = [
      [shape.whole && !Number.isInteger(value), "whole"],
      [value < shape.minimum, "minimum", shape.minimum],
      [value > shape.maximum, "maximum", shape.maximum],
      [value <= shape.exclusiveMinimum, "more_than", shape.exclusiveMinimum],
      [value >= shape.exclusiveMaximum, "less_than", shape.exclusiveMaximum],
      [shape.multipleOf && !isMultiple(value, shape.multipleOf), "multiple", shape.multipleOf],
    ];
    const fault = faults.find((one) => one[0]);
    return fault ? { key: fault[1], bound: fault[2] } : null;
  }

  /* ---- Texts with a form of their own ---- */

  const CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /* GB 32100-2015 */
  function isCreditCode(text) {
    if (!/^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(text)) {
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

  /* GB 11643-1999 */
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

  function fitting(expression) {
    return (text) => expression.test(text);
  }

  const FORMATS = {
    "credit-code": isCreditCode,
    "id-number": isIdNumber,
    "project-code": fitting(/^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/),
    phone: fitting(/^(\+?86[- ]?)?(1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8}([- ]\d{1,6})?|[48]00[- ]?\d{3}[- ]?\d{4})$/),
    postcode: fitting(/^\d{6}$/),
    "region-code": fitting(/^[1-9]\d{5}$/),
    email: fitting(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/),
    "content-hash": fitting(/^sha256:[0-9a-f]{64}$/),
    date: isDay,
    boundary: (text) => gongjian.boundary.read(text) !== null,
  };

  function fits(pattern, text) {
    if (!patterns.has(pattern)) {
      try {
        patterns.set(pattern, new RegExp(pattern, "u"));
      } catch (unknown) {
        patterns.set(pattern, null); /* Written for the server's engine alone: it decides. */
      }
    }
    const expression = patterns.get(pattern);
    return expression === null || expression.test(text);
  }

  function textFault(shape, value) {
    if (typeof value !== "string") {
      return { key: "text" };
    }
    const length = Array.from(value).length;
    if (length < shape.minLength) {
      return { key: "shortest", bound: shape.minLength };
    }
    if (length > shape.maxLength) {
      return { key: "longest", bound: shape.maxLength };
    }
    const format = FORMATS[shape.format];
    if (format && !format(value)) {
      return { key: shape.format.replace("-", "_") };
    }
    return (shape.patterns || []).every((pattern) => fits(pattern, value)) ? null : { key: "pattern" };
  }

  /* ---- Choices, lists and tables ---- */

  function choiceFault(value, options) {
    if (typeof value !== "string") {
      return { key: "choice", bound: value };
    }
    return options && !options.includes(value) ? { key: "choice", bound: value } : null;
  }

  function countFault(shape, value) {
    if (!Array.isArray(value)) {
      return { key: "number_of" };
    }
    if (value.length < shape.minItems) {
      return { key: "fewest", bound: shape.minItems };
    }
    if (value.length > shape.maxItems) {
      return { key: "most", bound: shape.maxItems };
    }
    return shape.kind !== "table" && new Set(value).size < value.length ? { key: "twice" } : null;
  }

  function rowFault(shape, value) {
    for (let at = 0; at < value.length; at++) {
      for (const column of shape.columns) {
        const options = column.options ? column.options.map((option) => option.id) : null;
        const fault = faultOf(column, value[at][column.name] ?? null, column.required, options);
        if (fault) {
          return { ...fault, row: at, column };
        }
      }
    }
    return null;
  }

  const KINDS = {
    number: numberFault,
    text: textFault,
    flag: (shape, value) => (typeof value === "boolean" ? null : { key: "yes_or_no" }),
    day: (shape, value) => (typeof value === "string" && isDay(value) ? null : { key: "day" }),
    choice: (shape, value, options) => choiceFault(value, options),
    choices: (shape, value, options) => countFault(shape, value) || value.map((one) => choiceFault(one, options)).find(Boolean) || null,
    files: countFault,
    table: (shape, value) => countFault(shape, value) || rowFault(shape, value),
  };

  /** What is wrong with a value: {key, bound?, row?, column?}, or null. */
  function faultOf(shape, value, required, options) {
    if (isOpen(shape, value)) {
      return required ? { key: "required" } : null;
    }
    return KINDS[shape.kind](shape, value, options);
  }

  window.gongjian = window.gongjian || {};
  gongjian.checks = { isEmpty, isOpen, numberOf, bounded, shown, faultOf };
})();
