/* Saves the changes of a form by itself: one request at a time, again after a lost network, nothing dropped silently. */
(function () {
  "use strict";

  const AGAIN = 5000;

  /**
   * @param call sends a request of the draft: (path, options) -> Promise of a Response
   * @param tell shows how saving stands: (key, bad, ...values)
   * @param apply takes the answer to saved changes: (answer, sent ids)
   * @param keep the key under which unsaved changes outlive the page in this tab
   */
  function saving(version, call, tell, apply, keep) {
    const pending = new Map();
    let sent = null;
    let timer = 0;
    let held = 0;
    let chain = Promise.resolve();

    /** Notes a change; it is sent when {@code delay} ms have passed without another. */
    function change(id, value, delay) {
      pending.set(id, value);
      tell("unsaved");
      clearTimeout(timer);
      timer = setTimeout(flush, delay);
    }

    function flush() {
      clearTimeout(timer);
      chain = chain.then(save);
      return chain;
    }

    /** Waits for work that will bring a change: what is still being read is not saved yet. */
    function hold(work) {
      held++;
      tell("unsaved");
      const done = work.then(() => {
        held--;
        if (isDone()) {
          tell("ready");
        }
      });
      chain = chain.then(() => done);
    }

    async function save() {
      if (pending.size === 0) {
        return;
      }
      sent = new Map(pending);
      pending.clear();
      tell("saving");
      const answer = await call("", {
        method: "PATCH",
        headers: { "Content-Type": "application/merge-patch+json", "If-Match": '"' + version + '"' },
        body: JSON.stringify({ fields: Object.fromEntries(sent) }),
      }).catch(() => null);
      const body = answer ? await answer.json().catch(() => null) : null;
      if (answer && (body || !answer.ok)) {
        answered(answer, body || {});
      } else {
        again("offline");
      }
    }

    function again(key) {
      putBack();
      tell(key, true);
      timer = setTimeout(flush, AGAIN);
    }

    function putBack() {
      (sent || new Map()).forEach((value, id) => {
        if (!pending.has(id)) {
          pending.set(id, value);
        }
      });
      sent = null;
    }

    function answered(answer, body) {
      if (answer.ok) {
        const ids = Array.from(sent.keys());
        sent = null;
        version = body.version;
        apply(body, ids);
        return;
      }
      if (answer.status === 401) {
        putBack();
        tell("signed_out", true);
        gongjian.session.ask().then((now) => {
          if (now === "here") {
            flush();
          }
        }).catch(() => again("offline"));
        return;
      }
      putBack();
      tell("refused", true, body.detail || body.title || answer.status);
      if (answer.status >= 500 || answer.status === 429) {
        timer = setTimeout(flush, AGAIN);
      }
    }

    /* ---- What is not saved outlives the page: it is there again when this tab shows the form again, for the same account ---- */

    function store() {
      putBack();
      try {
        if (pending.size > 0) {
          window.sessionStorage.setItem(keep, JSON.stringify({ account: gongjian.session.account, version, fields: Object.fromEntries(pending) }));
        } else {
          window.sessionStorage.removeItem(keep);
        }
      } catch (refused) {
        /* Storage switched off or full. */
      }
    }

    /** The changes that were not saved when the page was left: {version, fields}, once; null when there are none. */
    function kept() {
      try {
        const text = window.sessionStorage.getItem(keep);
        window.sessionStorage.removeItem(keep);
        const found = JSON.parse(text || "null");
        return found && found.account === gongjian.session.account ? found : null;
      } catch (unreadable) {
        return null;
      }
    }

    window.addEventListener("pagehide", store);
    window.addEventListener("online", flush);
    document.addEventListener("gongjian:back", flush);
    window.addEventListener("beforeunload", (event) => {
      if (!isDone()) {
        event.preventDefault();
        event.returnValue = "";
      }
    });

    function isDone() {
      return pending.size === 0 && !sent && held === 0;
    }

    return {
      change,
      hold,
      flush,
      isDone,
      isPending: (id) => pending.has(id),
      kept,
      forget: (id) => pending.delete(id),
      at: (known) => {
        version = known;
      },
    };
  }

  window.gongjian = window.gongjian || {};
  gongjian.saving = saving;
})();
