/* Uploads of materials: in pieces, several at once, going on where the network broke off (tus 1.0 in manner). */
(function () {
  "use strict";

  const PIECE = 4 * 1024 * 1024;
  const AT_ONCE = 2;
  const LOOK_AGAIN_MS = 15000;
  const RETRY_MS = [500, 1000, 2000, 4000, 8000];
  const root = document.getElementById("handin");
  if (!root) {
    return;
  }
  const list = document.getElementById("handin-uploads");
  const words = root.dataset;
  const waiting = [];
  let running = 0;
  let received = 0;

  function headers(more) {
    return Object.assign({ "X-Page-Token": words.token, "Accept-Language": document.documentElement.lang }, more);
  }

  function row(file) {
    const item = document.createElement("li");
    const name = document.createElement("span");
    name.textContent = file.name;
    const bar = document.createElement("progress");
    bar.max = Math.max(1, file.size);
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    const state = document.createElement("span");
    state.className = "gj-small";
    state.textContent = words.waiting;
    const cancel = document.createElement("button");
    cancel.type = "button";
    cancel.className = "gj-link";
    cancel.textContent = words.cancel;
    item.append(name, bar, state, cancel);
    list.append(item);
    return { item, bar, state, cancel };
  }

  function tell(shown, text, tone) {
    shown.state.textContent = text;
    shown.item.dataset.tone = tone || "";
  }

  async function problemText(answer) {
    try {
      const problem = await answer.json();
      const told = (problem.errors || []).map((error) => error.message || error.detail || error.text).filter(Boolean);
      return told.length > 0 ? told.join(" ") : problem.detail || problem.title || words.failed;
    } catch (noProblem) {
      return words.failed;
    }
  }

  function online() {
    return navigator.onLine ? Promise.resolve() : new Promise((go) => window.addEventListener("online", go, { once: true }));
  }

  function pause(attempt) {
    return new Promise((go) => window.setTimeout(go, RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)]));
  }

  /* Sends one request; a lost network is waited for, and tried again. */
  async function send(job, request) {
    for (let attempt = 0; !job.cancelled; attempt++) {
      try {
        return await request();
      } catch (lost) {
        if (job.cancelled || attempt >= 60) {
          throw lost;
        }
        tell(job.shown, words.offline, "look");
        await online();
        await pause(attempt);
      }
    }
    return null;
  }

  async function offsetOf(job) {
    const answer = await send(job, () => fetch(job.address, { method: "HEAD", headers: headers(), credentials: "same-origin" }));
    return answer && answer.ok ? Number(answer.headers.get("Upload-Offset")) : -1;
  }

  async function pieces(job) {
    let offset = 0;
    do {
      const from = offset;
      const piece = job.file.slice(from, from + PIECE);
      let lost = false;
      const answer = await send(job, async () => {
        if (lost) {
          return fetch(job.address, { method: "HEAD", headers: headers(), credentials: "same-origin" });
        }
        try {
          return await fetch(job.address, {
            method: "PATCH",
            headers: headers({ "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(from) }),
            body: piece,
            credentials: "same-origin",
            signal: job.stop.signal,
          });
        } catch (broken) {
          lost = true;
          throw broken;
        }
      });
      if (!answer) {
        return false;
      }
      if (answer.status === 409 && !lost) {
        offset = await offsetOf(job);
        if (offset < 0) {
          tell(job.shown, await problemText(answer), "bad");
          return false;
        }
        continue;
      }
      if (!answer.ok) {
        tell(job.shown, await problemText(answer), "bad");
        return false;
      }
      offset = Number(answer.headers.get("Upload-Offset"));
      job.shown.bar.value = offset;
      job.checking = answer.status === 202;
      tell(job.shown, offset >= job.file.size ? words.checking : words.sending + " " + Math.floor((100 * offset) / Math.max(1, job.file.size)) + "%");
    } while (offset < job.file.size && !job.cancelled);
    return !job.cancelled;
  }

  async function upload(job) {
    const begun = await send(job, () =>
      fetch(words.api + "/uploads", {
        method: "POST",
        headers: headers({ "Content-Type": "application/json" }),
        body: JSON.stringify({ name: job.file.name, size: job.file.size, material: job.material }),
        credentials: "same-origin",
      }));
    if (!begun) {
      return;
    }
    if (!begun.ok) {
      tell(job.shown, await problemText(begun), "bad");
      return;
    }
    job.address = new URL(begun.headers.get("Location")).pathname;
    if (await pieces(job)) {
      job.shown.bar.value = job.shown.bar.max;
      received++;
      if (job.checking) {
        job.shown.item.remove();
      } else {
        tell(job.shown, words.done, "good");
      }
    }
  }

  async function next() {
    if (running >= AT_ONCE || waiting.length === 0) {
      if (running === 0 && received > 0) {
        received = 0;
        await refresh();
        await lookForWaiting();
      }
      return;
    }
    running++;
    const job = waiting.shift();
    try {
      if (!job.cancelled) {
        await upload(job);
      }
    } catch (failed) {
      if (!job.cancelled) {
        tell(job.shown, words.failed, "bad");
      }
    } finally {
      job.shown.cancel.remove();
      running--;
      next();
    }
    next();
  }

  function cancel(job) {
    job.cancelled = true;
    job.stop.abort();
    tell(job.shown, words.cancelled);
    job.shown.cancel.remove();
    if (job.address) {
      fetch(job.address, { method: "DELETE", headers: headers(), credentials: "same-origin" }).catch(() => {});
    }
  }

  function add(files, material) {
    Array.from(files).forEach((file) => {
      const job = { file, material, shown: row(file), stop: new AbortController(), cancelled: false, address: null };
      job.shown.cancel.addEventListener("click", () => cancel(job));
      waiting.push(job);
      next();
    });
  }

  /* Takes the lists of the page anew, as the server shows them now; what is folded stays folded. */
  async function refresh() {
    const answer = await fetch(window.location.href, { credentials: "same-origin" });
    if (!answer.ok) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = fresh.getElementById("handin");
    if (!next) {
      return;
    }
    const open = new Set(Array.from(root.querySelectorAll("details[open]"), (one) => one.id));
    root.querySelectorAll("details.gj-standing").forEach((one) => one.remove());
    root.querySelector("[role=status]").replaceWith(document.importNode(next.querySelector("[role=status]"), true));
    const after = document.getElementById("handin-types");
    next.querySelectorAll("details.gj-standing").forEach((one) => {
      const group = document.importNode(one, true);
      group.open = group.open || open.has(group.id);
      after.before(group);
    });
  }

  /* What was received before and is not a document yet: it waits for its check, or was refused after it. */
  let looking = 0;
  async function lookForWaiting() {
    window.clearTimeout(looking);
    const answer = await fetch(words.api + "/uploads", { headers: headers(), credentials: "same-origin" });
    if (!answer.ok) {
      return;
    }
    const before = list.querySelectorAll("li[data-upload]");
    const found = (await answer.json()).items.filter((one) => one.state === "checking" || one.state === "refused");
    const gone = Array.from(before).filter((item) => item.dataset.state === "checking" && !found.some((one) => one.id === item.dataset.upload));
    before.forEach((item) => item.remove());
    found.forEach((one) => {
      const shown = row({ name: one.name, size: one.size });
      shown.bar.value = one.size;
      shown.item.dataset.upload = one.id;
      shown.item.dataset.state = one.state;
      tell(shown, one.fault ? one.fault.detail : words.later, one.state === "checking" ? "look" : "bad");
      shown.cancel.textContent = one.state === "checking" ? words.cancel : words.dismiss;
      shown.cancel.addEventListener("click", async () => {
        await fetch(words.api + "/uploads/" + one.id, { method: "DELETE", headers: headers(), credentials: "same-origin" });
        shown.item.remove();
      });
    });
    if (gone.length > 0) {
      await refresh();
    }
    if (found.some((one) => one.state === "checking")) {
      looking = window.setTimeout(() => lookForWaiting().catch(() => {}), LOOK_AGAIN_MS);
    }
  }

  function materialOf(target) {
    const item = target.closest && target.closest("[data-material]");
    return item && item.dataset.material ? item : null;
  }

  root.addEventListener("change", (event) => {
    const item = materialOf(event.target);
    if (event.target.matches("input[type=file]") && item) {
      add(event.target.files, item.dataset.material);
      event.target.value = "";
    }
  });

  ["dragover", "dragleave", "drop"].forEach((kind) =>
    root.addEventListener(kind, (event) => {
      const item = materialOf(event.target);
      if (!item || !item.querySelector("input[type=file]")) {
        return;
      }
      event.preventDefault();
      item.classList.toggle("is-over", kind === "dragover");
      if (kind === "drop") {
        add(event.dataTransfer.files, item.dataset.material);
      }
    }));

  window.addEventListener("beforeunload", (event) => {
    if (running > 0 || waiting.length > 0) {
      event.preventDefault();
    }
  });

  lookForWaiting().catch(() => {});

  const preview = document.getElementById("handin-preview");
  const picture = preview.querySelector("img");
  const noPicture = preview.querySelector("[data-nopicture]");
  picture.addEventListener("error", () => {
    picture.hidden = true;
    noPicture.hidden = false;
  });
  root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-preview]");
    if (button) {
      preview.querySelector("h2").textContent = button.dataset.name;
      picture.hidden = false;
      noPicture.hidden = true;
      picture.src = button.dataset.preview;
      picture.alt = button.dataset.name;
      preview.showModal();
    }
  });
  preview.querySelector("[data-close]").addEventListener("click", () => preview.close());
})();
