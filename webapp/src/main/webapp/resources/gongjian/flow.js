/* Draws a flow from its BPMN file; where the case stands is marked. */
(function () {
  "use strict";

  function words(text) {
    return (text || "").split(" ").filter(Boolean);
  }

  function mark(viewer, ids, name) {
    var canvas = viewer.get("canvas");
    var shapes = viewer.get("elementRegistry");
    ids.forEach(function (id) {
      if (shapes.get(id)) {
        canvas.addMarker(id, name);
      }
    });
  }

  function tools(box, viewer) {
    var bar = box.nextElementSibling;
    if (!bar || !bar.classList.contains("gj-flowtools")) {
      return;
    }
    var canvas = viewer.get("canvas");
    var save = bar.querySelector("[data-flow=save]");
    save.href = URL.createObjectURL(new Blob([box.dataset.drawing], { type: "application/xml" }));
    bar.addEventListener("click", function (event) {
      var button = event.target.closest("button[data-flow]");
      if (!button) {
        return;
      }
      if (button.dataset.flow === "fit") {
        canvas.zoom("fit-viewport", "auto");
      } else {
        canvas.zoom(canvas.zoom() * (button.dataset.flow === "in" ? 1.25 : 0.8));
      }
    });
    bar.hidden = false;
  }

  function draw(box) {
    var viewer = new window.BpmnJS({ container: box });
    viewer
      .importXML(box.dataset.drawing)
      .then(function () {
        viewer.get("canvas").zoom("fit-viewport", "auto");
        mark(viewer, words(box.dataset.done), "gj-flowdone");
        mark(viewer, words(box.dataset.open), "gj-flowopen");
        tools(box, viewer);
        box.dataset.drawn = "true";
      })
      .catch(function () {
        box.textContent = box.dataset.trouble;
      });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".gj-flowpicture").forEach(function (box) {
      var folded = box.closest("details:not([open])");
      if (folded) {
        folded.addEventListener("toggle", function () { draw(box); }, { once: true });
      } else {
        draw(box);
      }
    });
  });
})();
