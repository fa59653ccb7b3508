/* Looks at a document on the page: what data-preview says is shown in the dialog for it. */
(function () {
  "use strict";

  function bind(dialog) {
    const picture = dialog.querySelector("img");
    const noPicture = dialog.querySelector("[data-nopicture]");
    picture.addEventListener("error", () => {
      picture.hidden = true;
      noPicture.hidden = false;
    });
    document.addEventListener("click", (event) => {
      const button = event.target.closest("[data-preview]");
      if (button) {
        dialog.querySelector("h2").textContent = button.dataset.name;
        picture.hidden = false;
        noPicture.hidden = true;
        picture.src = button.dataset.preview;
        picture.alt = button.dataset.name;
        dialog.showModal();
      }
    });
  }

  document.querySelectorAll("dialog.gj-preview").forEach(bind);
})();
