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
    return Object.assign({ "X-Page-Token": gongjian.session.token(), "Accept-Language": document.documentElement.lang }, more);
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

  /* What is wrong with a file stands at the box of its material too, and stays when the page takes its lists anew. */
  const atBoxes = [];

  function boxOf(material) {
    return material ? root.querySelector('[data-material="' + CSS.escape(material) + '"] [data-messages]') : null;
  }

  function showAtBoxes() {
    root.querySelectorAll("[data-messages]").forEach((box) => box.replaceChildren());
    atBoxes.forEach((one) => {
      const box = boxOf(one.material);
      if (box) {
        const line = document.createElement("p");
        line.className = "gj-small";
        line.dataset.tone = "bad";
        line.textContent = one.name + words.colon + one.text;
        box.append(line);
      }
    });
  }

  function tellAtBox(material, name, text) {
    atBoxes.push({ material, name, text });
    showAtBoxes();
  }

  function clearBox(material, name) {
    for (let at = atBoxes.length - 1; at >= 0; at--) {
      if (atBoxes[at].material === material && (name === null || atBoxes[at].name === name)) {
        atBoxes.splice(at, 1);
      }
    }
    showAtBoxes();
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

  /* Waits until the account of this page is signed in again. */
  async function signedIn(job) {
    tell(job.shown, words.signedout, "look");
    if ((await gongjian.session.ask()) !== "here") {
      await gongjian.session.returned();
    }
  }

  /* Sends one request; a lost network is waited for, and tried again as long as a request is given anew; so is signing in again. */
  async function send(job, request) {
    for (let attempt = 0; !job.cancelled; attempt++) {
      try {
        const answer = await request(attempt);
        if (!answer || answer.status !== 401 || attempt >= 60) {
          gongjian.session.touched();
          return answer;
        }
        await signedIn(job);
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

  /* How far the server has come with a file: the answer to a piece may have been lost, and the file be done. */
  async function progressOf(job) {
    const answer = await send(job, () => fetch(job.address, { method: "HEAD", headers: headers(), credentials: "same-origin" }));
    if (!answer || !answer.ok) {
      return { state: answer && answer.status === 404 ? "gone" : "unknown", offset: -1 };
    }
    return { state: answer.headers.get("Upload-State"), offset: Number(answer.headers.get("Upload-Offset")) };
  }

  /* Sends one piece once; nothing when the network was lost, so that nobody knows what became of it. */
  async function sent(job, offset) {
    try {
      return await fetch(job.address, {
        method: "PATCH",
        headers: headers({ "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(offset) }),
        body: job.file.slice(offset, offset + PIECE),
        credentials: "same-origin",
        signal: job.stop.signal,
      });
    } catch (broken) {
      if (job.cancelled) {
        throw broken;
      }
      tell(job.shown, words.offline, "look");
      return null;
    }
  }

  /* Sends the pieces one after the other: "kept", "checking", "gone", "refused" or "cancelled". */
  async function pieces(job) {
    let offset = 0;
    for (let unsure = 0; !job.cancelled; ) {
      const answer = await sent(job, offset);
      if (answer && answer.ok) {
        unsure = 0;
        offset = Number(answer.headers.get("Upload-Offset"));
        job.shown.bar.value = offset;
        tell(job.shown, offset >= job.file.size ? words.checking : words.sending + " " + Math.floor((100 * offset) / Math.max(1, job.file.size)) + "%");
        if (offset >= job.file.size) {
          return answer.status === 202 ? "checking" : "kept";
        }
        continue;
      }
      if (answer && answer.status === 404 && unsure > 0) {
        return "gone";
      }
      if (answer && answer.status === 401 && unsure < 60) {
        unsure++;
        await signedIn(job).catch(() => pause(unsure));
        continue;
      }
      if (answer && answer.status !== 409 && answer.status < 502) {
        refused(job, await problemText(answer));
        return "refused";
      }
      unsure++;
      if (unsure > 60) {
        refused(job, answer ? await problemText(answer) : words.failed);
        return "refused";
      }
      await online();
      await pause(unsure - 1);
      const now = await progressOf(job);
      if (now.state === "kept" || now.state === "checking" || now.state === "gone") {
        return now.state;
      }
      if (now.state !== "receiving") {
        refused(job, words.failed);
        return "refused";
      }
      offset = now.offset;
      job.shown.bar.value = offset;
    }
    return "cancelled";
  }

  function refused(job, text) {
    tell(job.shown, text, "bad");
    tellAtBox(job.material, job.file.name, text);
  }

  async function begin(job) {
    const begun = await send(job, () =>
      fetch(words.api + "/uploads", {
        method: "POST",
        headers: headers({ "Content-Type": "application/json" }),
        body: JSON.stringify({ name: job.file.name, size: job.file.size, material: job.material }),
        credentials: "same-origin",
      }));
    if (!begun) {
      return false;
    }
    if (!begun.ok) {
      refused(job, await problemText(begun));
      return false;
    }
    job.address = new URL(begun.headers.get("Location")).pathname;
    return true;
  }

  /* One that is gone was refused while the answer was lost: sent once more, it is told why. */
  async function upload(job) {
    clearBox(job.material, job.file.name);
    let state = "gone";
    for (let times = 0; state === "gone" && times < 2; times++) {
      if (!(await begin(job))) {
        return;
      }
      state = await pieces(job);
    }
    if (state === "gone") {
      refused(job, words.failed);
    } else if (state === "kept") {
      job.shown.bar.value = job.shown.bar.max;
      received++;
      tell(job.shown, words.done, "good");
    } else if (state === "checking") {
      received++;
      job.shown.item.remove();
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
        refused(job, words.failed);
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
    /* The address of a page to which something was sent does not say what it shows. */
    const answer = await fetch(words.self || window.location.href, { credentials: "same-origin" });
    if (!answer.ok) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = fresh.getElementById("handin");
    if (!next) {
      return;
    }
    const open = new Set(Array.from(root.querySelectorAll("details[open]"), (one) => one.id));
    const chosen = Array.from(root.querySelectorAll("input[type=radio]:checked"), (one) => ({ name: one.name, value: one.value, of: radios(root, one.name).length }));
    root.querySelectorAll("details.gj-standing").forEach((one) => one.remove());
    root.querySelector("[role=status]").replaceWith(document.importNode(next.querySelector("[role=status]"), true));
    const after = document.getElementById("handin-types");
    next.querySelectorAll("details.gj-standing").forEach((one) => {
      const group = document.importNode(one, true);
      group.open = group.open || open.has(group.id);
      after.before(group);
    });
    /* What was chosen stays chosen, unless there is something new to choose from. */
    chosen.forEach((one) => {
      const among = radios(root, one.name);
      const again = among.find((radio) => radio.value === one.value);
      if (again && among.length === one.of) {
        again.checked = true;
      }
    });
    showAtBoxes();
  }

  function radios(place, name) {
    return Array.from(place.querySelectorAll("input[type=radio]")).filter((radio) => radio.name === name);
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
    found.forEach((one) => clearBox(one.material, one.name));
    found.forEach((one) => {
      const shown = row({ name: one.name, size: one.size });
      shown.bar.value = one.size;
      shown.item.dataset.upload = one.id;
      shown.item.dataset.state = one.state;
      tell(shown, one.fault ? one.fault.detail : words.later, one.state === "checking" ? "look" : "bad");
      if (one.state === "refused") {
        tellAtBox(one.material, one.name, one.fault ? one.fault.detail : words.failed);
      }
      shown.cancel.textContent = one.state === "checking" ? words.cancel : words.dismiss;
      shown.cancel.addEventListener("click", async () => {
        await fetch(words.api + "/uploads/" + one.id, { method: "DELETE", headers: headers(), credentials: "same-origin" });
        shown.item.remove();
        clearBox(one.material, one.name);
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
      clearBox(item.dataset.material, null);
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
        clearBox(item.dataset.material, null);
        add(event.dataTransfer.files, item.dataset.material);
      }
    }));

  window.addEventListener("beforeunload", (event) => {
    if (running > 0 || waiting.length > 0) {
      event.preventDefault();
    }
  });

  lookForWaiting().catch(() => {});
})();
