/* Boundaries of land: CGCS2000 exchange text or GeoJSON, with their area and a figure. The server alone judges whether lines cross and
   where the land lies; the figure marks what it refuses. */
(function () {
  "use strict";

  const MOST_POINTS = 20000;
  const MOST_METRES = 1e8;
  const LEAST_AREA = 1e-4;
  const MAJOR = 6378137;
  const FLATTENING = 1 / 298.257222101;
  const E2 = FLATTENING * (2 - FLATTENING);
  const E4 = E2 * E2;
  const E6 = E4 * E2;
  const SECOND = E2 / (1 - E2);
  const SPACE = "[\\t-\\r\\x1c-\\x1f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";
  const AROUND = new RegExp("^" + SPACE + "+|" + SPACE + "+$", "g");

  function strip(text) {
    return text.replace(AROUND, "");
  }

  /** A ring without its last point when that repeats the first; null with fewer than three points. */
  function closed(points) {
    const last = points.length - 1;
    const repeats = last > 0 && points[0][0] === points[last][0] && points[0][1] === points[last][1];
    const once = repeats ? points.slice(0, last) : points;
    return once.length < 3 ? null : once;
  }

  /** True when all points of a ring lie on one line. */
  function isFlat(ring) {
    const from = ring[0];
    const away = (one) => Math.hypot(one[0] - from[0], one[1] - from[1]);
    const far = ring.reduce((found, one) => (away(one) > away(found) ? one : found), from);
    return ring.every((one) => Math.abs((far[0] - from[0]) * (one[1] - from[1]) - (one[0] - from[0]) * (far[1] - from[1])) / 2 <= LEAST_AREA);
  }

  /* ---- Exchange text ---- */

  function pointOf(line) {
    const parts = line.split(/[,，]/).map(strip);
    const number = /^[0-9]{1,9}(\.[0-9]{1,9})?$/;
    return parts.length === 4 && /^[0-9]{1,3}$/.test(parts[1]) && number.test(parts[2]) && number.test(parts[3])
      ? { ring: Number(parts[1]), at: [Number(parts[2]), Number(parts[3])] }
      : null;
  }

  function ofText(text) {
    const start = text.indexOf("[地块坐标]");
    const plots = [];
    let rings = {};
    let count = 0;
    const close = () => {
      if (Object.keys(rings).length > 0) {
        plots.push(Object.values(rings).map(closed));
        rings = {};
      }
    };
    for (const line of (start < 0 ? text : text.slice(start + 6)).split(/\r\n|\n|\r/).map(strip)) {
      if (line.endsWith("@")) {
        close();
      } else if (line !== "") {
        const point = pointOf(line);
        if (!point || ++count > MOST_POINTS) {
          return null;
        }
        (rings[point.ring] = rings[point.ring] || []).push(point.at);
      }
    }
    close();
    return plots;
  }

  /* ---- GeoJSON (RFC 7946) ---- */

  function isPosition(one) {
    return Array.isArray(one) && one.length >= 2 && one.slice(0, 2).every((part) => typeof part === "number" && Math.abs(part) < MOST_METRES);
  }

  function all(list, read) {
    return Array.isArray(list) && list.every(read);
  }

  function polygonsOf(tree, into) {
    const polygon = (rings) => all(rings, (ring) => all(ring, isPosition)) && rings.length > 0 && into.push(rings) > 0;
    const kinds = {
      Polygon: () => polygon(tree.coordinates),
      MultiPolygon: () => all(tree.coordinates, polygon),
      Feature: () => polygonsOf(tree.geometry, into),
      FeatureCollection: () => all(tree.features, (feature) => polygonsOf(feature, into)),
    };
    return Boolean(tree) && typeof tree === "object" && Object.hasOwn(kinds, tree.type) && kinds[tree.type]();
  }

  /** The whole number next to a number; the even one of two. */
  function even(number) {
    const near = Math.round(number);
    return Math.abs(number % 1) === 0.5 && near % 2 !== 0 ? near - 1 : near;
  }

  function meridianArc(phi) {
    return (
      MAJOR *
      ((1 - E2 / 4 - (3 * E4) / 64 - (5 * E6) / 256) * phi -
        ((3 * E2) / 8 + (3 * E4) / 32 + (45 * E6) / 1024) * Math.sin(2 * phi) +
        ((15 * E4) / 256 + (45 * E6) / 1024) * Math.sin(4 * phi) -
        ((35 * E6) / 3072) * Math.sin(6 * phi))
    );
  }

  /** Gauss-Krüger in zones of three degrees: [north, east] in metres. */
  function project(longitude, latitude, meridian) {
    const phi = (latitude * Math.PI) / 180;
    const cos = Math.cos(phi);
    const tangent = Math.tan(phi);
    const t = tangent * tangent;
    const eta = SECOND * cos * cos;
    const radius = MAJOR / Math.sqrt(1 - E2 * Math.sin(phi) ** 2);
    const a = (((longitude - meridian) * Math.PI) / 180) * cos;
    const north = meridianArc(phi) + radius * tangent * ((a * a) / 2 + (a ** 4 / 24) * (5 - t + 9 * eta + 4 * eta * eta) + (a ** 6 / 720) * (61 - 58 * t + t * t));
    const east = radius * (a + (a ** 3 / 6) * (1 - t + eta) + (a ** 5 / 120) * (5 - 18 * t + t * t + 14 * eta - 58 * t * eta));
    return [north, east + 500000];
  }

  function ofJson(text) {
    const polygons = [];
    if (!polygonsOf(JSON.parse(text), polygons)) {
      return null;
    }
    const points = polygons.flat(2);
    if (points.length > MOST_POINTS) {
      return null;
    }
    const inDegrees = points.every((one) => Math.abs(one[0]) <= 180 && Math.abs(one[1]) <= 90);
    const middle = points.reduce((sum, one) => sum + one[0], 0) / points.length;
    const meridian = even(middle / 3) * 3;
    const plane = (one) => (inDegrees ? project(one[0], one[1], meridian) : [one[1], one[0]]);
    const plots = polygons.map((rings) => rings.map((ring) => closed(ring.map(plane))));
    plots.plane = plane;
    return plots;
  }

  /* ---- Area ---- */

  function ringArea(ring) {
    const [x0, y0] = ring[0];
    let twice = 0;
    ring.forEach((point, at) => {
      const next = ring[(at + 1) % ring.length];
      twice += (point[0] - x0) * (next[1] - y0) - (next[0] - x0) * (point[1] - y0);
    });
    return Math.abs(twice) / 2;
  }

  function plotArea(plot) {
    return ringArea(plot[0]) - plot.slice(1).reduce((sum, hole) => sum + ringArea(hole), 0);
  }

  /** The plots of a boundary, each its outer ring and its holes in metres [north, east]; null when it is none. */
  function read(text) {
    try {
      const stripped = strip(text);
      const plots = stripped.startsWith("{") ? ofJson(stripped) : ofText(stripped);
      const whole = plots && plots.length > 0 && plots.every((plot) => plot.every((ring) => ring && !isFlat(ring)));
      return whole ? plots : null;
    } catch (broken) {
      return null;
    }
  }

  /** Square metres. */
  function area(plots) {
    return plots.reduce((sum, plot) => sum + plotArea(plot), 0);
  }

  /** The edges that a refusal names, and a ring around where they are at fault. */
  function marks(plots, refusal, spot, make, radius) {
    const ringOf = (place) => (plots[place.plot - 1] || [])[place.ring - 1] || [];
    const edges = refusal.places.flatMap((place) => {
      const ring = ringOf(place);
      return place.edges.filter((edge) => edge <= ring.length).map((edge) => [ring[edge - 1], ring[edge % ring.length]]);
    });
    const whole = refusal.at || edges.length > 0 ? [] : refusal.places.map(ringOf).filter((ring) => ring.length > 0);
    const lines = edges.map(([from, to]) => "M" + spot(from) + "L" + spot(to)).concat(whole.map((ring) => "M" + ring.map(spot).join("L") + "Z"));
    const drawn = [make("path", { class: "is-wrong", d: lines.join("") })];
    if (refusal.at) {
      const plane = plots.plane || ((one) => [one[1], one[0]]);
      const [cx, cy] = spot(plane([refusal.at.east, refusal.at.north])).split(" ");
      drawn.push(make("circle", { class: "is-wrong", cx, cy, r: radius }));
    }
    return drawn;
  }

  /** The plots drawn with north up, and what a refusal names marked; {@code label} tells what is seen. */
  function figure(plots, label, refusal) {
    const points = plots.flat(2);
    const bound = (at, pick) => points.reduce((found, one) => pick(found, one[at]), points[0][at]);
    const [low, left] = [bound(0, Math.min), bound(1, Math.min)];
    const [tall, wide] = [bound(0, Math.max) - low || 1, bound(1, Math.max) - left || 1];
    const make = (name, attributes) => {
      const one = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.entries(attributes).forEach(([key, value]) => one.setAttribute(key, value));
      return one;
    };
    const spot = (one) => (one[1] - left).toFixed(2) + " " + (low + tall - one[0]).toFixed(2);
    const svg = make("svg", { viewBox: [-wide * 0.05, -tall * 0.05, wide * 1.1, tall * 1.1].join(" "), role: "img", "aria-label": label });
    svg.append(make("path", { d: plots.flat().map((ring) => "M" + ring.map(spot).join("L") + "Z").join("") }));
    if (refusal) {
      svg.append(...marks(plots, refusal, spot, make, Math.max(wide, tall) * 0.04));
    }
    return svg;
  }

  window.gongjian = window.gongjian || {};
  gongjian.boundary = { read, area, figure };
})();
