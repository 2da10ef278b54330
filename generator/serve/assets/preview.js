/* The live preview in the browser: hears of new versions, reloads the page in its place or swaps its style
   sheets, and lists what is wrong with the site. The server adds it to each page; no built site has it.

   It is two programs. In a page it does what the author sees. As a shared worker it holds one event stream for all
   tabs, for a browser opens six connections to a server and no more. Where there are no shared workers, each
   page holds its own. */
(() => {
  "use strict";

  const EVENTS = ["reload", "style", "problems", "bye"];
  const STORE = "chronofact-preview";
  const FIRST_WAIT = 250; // milliseconds until the server is asked again; twice as long each time
  const LAST_WAIT = 5000;
  const PATIENCE = 1500; // milliseconds that it may be gone before that is told

  /* What needs no page (the tests call it in node) */

  const LONGEST = 60_000; // what a server reads as an address

  /** The query for pages {page, token, styles}, the latest first as far as there is room; of one that two tabs
      have in two states it asks for the state. */
  const queryOf = (shown) => {
    const tokens = new Map();
    for (const { page, token } of [...shown].reverse())
      tokens.set(page, [undefined, token].includes(tokens.get(page)) ? token : "?");
    const styles = new Set(shown.map((one) => one.styles));
    let query = new URLSearchParams({ styles: styles.size > 1 ? "?" : [...styles][0] }).toString();
    for (const [page, token] of tokens) {
      const more = new URLSearchParams({ page, token });
      if (query.length + `${more}`.length < LONGEST) query += `&${more}`;
    }
    return query;
  };

  const counted = (number, noun) => (number ? [`${number} ${noun}${number > 1 ? "s" : ""}`] : []);
  /** "2 errors, 1 warning"; "" for none. */
  const counts = (problems) => {
    const of = (severity) => problems.filter((one) => one.severity === severity).length;
    return [...counted(of("error"), "error"), ...counted(of("warning"), "warning")].join(", ");
  };

  /** The line that a problem stands in with a caret below, as on a terminal. */
  const excerpt = ({ source, column }) =>
    column > 0 && column <= source.length + 1 ? `${source}\n${" ".repeat(column - 1)}^` : source;

  /* The event stream: `tell(name, data)` hears its events, and "open" and "lost" */

  const line = (folder, tell) => {
    let source;
    let again;
    let wait = FIRST_WAIT;
    const close = () => {
      clearTimeout(again);
      source?.close();
      source = undefined;
    };
    const open = (query) => {
      close();
      const own = (source = new EventSource(`${folder}events?${query()}`));
      own.onopen = () => {
        wait = FIRST_WAIT;
        tell("open");
      };
      own.onerror = () => {
        if (own !== source) return;
        close(); // browsers differ in when they ask again, so we do
        tell("lost");
        again = setTimeout(() => open(query), wait);
        wait = Math.min(wait * 2, LAST_WAIT);
      };
      for (const name of EVENTS) own.addEventListener(name, ({ data }) => tell(name, JSON.parse(data)));
    };
    return { open, close };
  };

  /* As a shared worker */

  const share = () => {
    const tabs = new Map(); // port → what its page shows
    const stream = line(new URL(".", location.href).href, (name, data) => {
      for (const port of tabs.keys()) port.postMessage([name, data]);
    });
    let soon;
    const renew = () => {
      clearTimeout(soon);
      soon = setTimeout(() => (tabs.size ? stream.open(() => queryOf([...tabs.values()])) : stream.close()));
    };
    addEventListener("connect", ({ ports: [port] }) => {
      port.onmessage = ({ data: [shown, isNew] }) => {
        if (shown) tabs.set(port, shown);
        else tabs.delete(port);
        if (isNew) renew();
      };
    });
  };

  /* In a page: where the reader is, kept over a reload */

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const isShown = (element) => element.getClientRects().length > 0;
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";

  /** The nearest element around with an id, and which one of its kind within that this is. */
  const nameOf = (element, kind) => {
    const near = element.parentElement?.closest("[id]");
    return [near?.id || "", all(kind, near || document).indexOf(element)];
  };
  const named = ([id, number], kind) => {
    const near = id ? document.getElementById(id) : document;
    return near ? all(kind, near)[number] : undefined;
  };

  const sticks = (element) =>
    element && (/sticky|fixed/.test(getComputedStyle(element).position) || sticks(element.parentElement));

  /** What the window shows, by ids, nearest to its top first, with the distance from there: one may be gone. Only
      what is seen is asked for its place: what lies off a long page has not been laid out. */
  const marks = () => {
    const seen = new Set();
    const middle = document.documentElement.clientWidth / 2;
    for (let y = 1; y < innerHeight; y += 24)
      for (const element of document.elementsFromPoint(middle, y)) if (element.id) seen.add(element);
    return [...seen]
      .filter((element) => !sticks(element))
      .map((element) => [element.id, element.getBoundingClientRect().top])
      .sort(([, one], [, other]) => Math.abs(one) - Math.abs(other))
      .slice(0, 8);
  };

  const focused = () => {
    const element = document.activeElement;
    if (!element || !element.matches(FOCUSABLE)) return null;
    let selection = null;
    try {
      selection = [element.selectionStart, element.selectionEnd];
    } catch {
      // a field that has none
    }
    return { id: element.id, name: nameOf(element, FOCUSABLE), selection };
  };

  const keep = (opened, token) => {
    const search = document.activeElement;
    // What is being typed is in the address only after a pause: let the page write it now.
    if (search?.matches(".filters input")) search.dispatchEvent(new Event("change", { bubbles: true }));
    const changed = all("details").filter((one) => one.open !== opened.has(one));
    const details = changed.map((one) => [one.id, nameOf(one, "details"), one.open]);
    const place = { top: scrollY, marks: scrollY > 0 ? marks() : [] };
    const kept = { page: location.pathname, token, ...place, details, focus: focused() };
    try {
      sessionStorage.setItem(STORE, JSON.stringify(kept));
      history.scrollRestoration = "manual";
    } catch {
      // A browser that keeps nothing: the page begins at its top.
    }
  };

  const kept = () => {
    try {
      const found = JSON.parse(sessionStorage.getItem(STORE));
      sessionStorage.removeItem(STORE);
      return found?.page === location.pathname ? found : null;
    } catch {
      return null;
    }
  };

  const scrolled = ({ top, marks: near }) => {
    const found = near.find(([id]) => document.getElementById(id) && isShown(document.getElementById(id)));
    const off = found ? document.getElementById(found[0]).getBoundingClientRect().top - found[1] : top - scrollY;
    if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: "instant" });
  };

  const restore = (state) => {
    for (const [id, name, open] of state.details) {
      const one = (id && document.getElementById(id)) || named(name, "details");
      if (one) one.open = open;
    }
    scrolled(state);
    const { focus } = state;
    const target = focus && ((focus.id && document.getElementById(focus.id)) || named(focus.name, FOCUSABLE));
    target?.focus({ preventScroll: true });
    if (target && focus.selection?.[0] != null) target.setSelectionRange?.(...focus.selection);
    // What is laid out or loads late moves things, and a fragment in the address wins at the end: some times
    // more, unless the reader has moved meanwhile.
    let moved = false;
    for (const name of ["wheel", "touchstart", "pointerdown", "keydown"])
      addEventListener(name, () => (moved = true), { once: true, passive: true });
    const settle = (times) => {
      if (!moved) scrolled(state);
      if (times) requestAnimationFrame(() => settle(times - 1));
      else history.scrollRestoration = "auto";
    };
    if (document.readyState === "complete") settle(4);
    else addEventListener("load", () => settle(4), { once: true });
  };

  /* Style sheets: the new one stands beside the old until it is there, so that nothing flashes */

  const swap = (styles) => {
    for (const old of all("link[rel~=stylesheet]")) {
      const url = new URL(old.href, document.baseURI);
      if (url.origin !== location.origin || old.dataset.previewOld !== undefined) continue;
      url.searchParams.set("preview", styles);
      const link = old.cloneNode();
      link.href = url.href;
      old.dataset.previewOld = "";
      link.onload = () => old.remove();
      link.onerror = () => {
        link.remove();
        delete old.dataset.previewOld;
      };
      old.after(link);
    }
  };

  /* What is wrong, over the page: in a tree of its own, so that neither styles the other */

  const made = (tag, attributes = {}, ...content) => {
    const element = document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    element.append(...content);
    return element;
  };

  const item = (problem) => {
    const { place, severity, message, hint, source } = problem;
    const parts = [
      made("p", { class: "place" }, place),
      made("p", { class: "message" }, made("strong", {}, `${severity}:`), " ", made("bdi", {}, message)),
    ];
    if (source) parts.push(made("pre", { dir: "ltr", tabindex: "0" }, excerpt(problem)));
    if (hint) parts.push(made("p", { class: "hint" }, "hint: ", made("bdi", {}, hint)));
    return made("li", { class: severity }, ...parts);
  };

  const FOLDED = `${STORE}-folded`;
  const remembered = {
    get folded() {
      try {
        return sessionStorage.getItem(FOLDED) === "1";
      } catch {
        return false;
      }
    },
    set folded(folded) {
      try {
        if (folded) sessionStorage.setItem(FOLDED, "1");
        else sessionStorage.removeItem(FOLDED);
      } catch {
        // Not remembered, then.
      }
    },
  };

  const overlay = (folder) => {
    const title = made("h2", { id: "title" });
    const fold = made("button", { type: "button", class: "fold", title: "Escape" }, "Fold");
    const list = made("ol", { tabindex: "0", "aria-labelledby": "title" });
    const panel = made("div", { id: "panel", role: "dialog", "aria-labelledby": "title", hidden: "" });
    panel.append(made("div", { class: "head" }, title, fold), list);
    const bar = made("button", { type: "button", class: "bar", "aria-controls": "panel", hidden: "" });
    const gone = made("p", { class: "gone", hidden: "" }, "Preview ended: this page follows your files no longer.");
    const said = made("p", { class: "said", role: "status" });
    const host = made("chronofact-preview", { lang: "en", dir: "ltr", hidden: "" });
    const sheet = made("link", { rel: "stylesheet", href: `${folder}preview.css` });
    sheet.onload = sheet.onerror = () => host.removeAttribute("hidden");
    const whole = made("section", { "aria-label": "Live preview" }, panel, bar, gone, said);
    host.attachShadow({ mode: "open" }).append(sheet, whole);

    let problems = [];
    let isOpen = false;
    const show = (open) => {
      isOpen = open && problems.length > 0;
      const hasErrors = problems.some((one) => one.severity === "error");
      panel.hidden = !isOpen;
      bar.hidden = isOpen || !problems.length;
      bar.setAttribute("aria-expanded", String(isOpen));
      for (const one of [panel, bar]) one.classList.toggle("errors", hasErrors);
    };
    const folded = () => {
      const had = host.shadowRoot.activeElement;
      // Folded warnings are no wish to see none of the mistakes to come.
      remembered.folded = problems.some((one) => one.severity === "error");
      show(false);
      if (had) bar.focus();
    };
    fold.addEventListener("click", folded);
    bar.addEventListener("click", () => {
      remembered.folded = false;
      show(true);
      fold.focus();
    });
    const isTyping = (element) => element.matches?.("input, textarea, select") || element.isContentEditable;
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !isOpen || event.defaultPrevented || isTyping(event.target)) return;
      folded();
    });
    const here = () => host.isConnected || document.documentElement.append(host);
    return {
      here,
      problems(found) {
        const errors = found.filter((one) => one.severity === "error");
        const others = found.filter((one) => one.severity !== "error");
        const had = problems.some((one) => one.severity === "error");
        const wasOpen = isOpen;
        problems = [...errors, ...others];
        if (problems.length) here();
        if (!errors.length && had) remembered.folded = false; // mended: the next mistake is shown again
        title.textContent = bar.textContent = counts(problems);
        list.replaceChildren(...problems.map(item));
        show(errors.length ? !remembered.folded : wasOpen && !had);
        if (said.textContent !== title.textContent) said.textContent = title.textContent;
      },
      gone(isGone) {
        if (isGone) here();
        gone.hidden = !isGone;
        if (isGone) said.textContent = gone.textContent;
      },
    };
  };

  /* In a page: what is done about each event */

  const follow = (script) => {
    const folder = new URL(".", script.src).href;
    const shown = { page: location.pathname, token: script.dataset.token, styles: script.dataset.styles };
    const opened = new Set(all("details").filter((one) => one.open));
    const isFrame = window !== window.top;
    const over = overlay(folder);
    if (!isFrame) over.here(); // its style sheet must be there before the server is gone
    const state = kept();
    if (state) restore(state);

    let told;
    let leaving = false;
    const lost = (patience) => {
      told ??= setTimeout(() => leaving || isFrame || over.gone(true), patience);
    };
    const found = () => {
      clearTimeout(told);
      told = undefined;
      over.gone(false);
    };
    const does = {
      open: found,
      lost: () => lost(PATIENCE),
      bye: () => lost(0),
      problems: (problems) => "quiet" in script.dataset || isFrame || over.problems(problems),
      style: ({ styles }) => {
        if (styles === shown.styles) return;
        shown.styles = styles;
        swap(styles);
        say(shown);
      },
      reload: ({ page, token }) => {
        if (page !== shown.page || token === shown.token || leaving) return;
        if (token === state?.token) return; // for this it has been reloaded, in vain: not for ever
        leaving = true;
        keep(opened, token);
        location.reload();
      },
    };
    const hear = (name, data) => does[name](data);

    let say; // tells the stream what this page shows: nothing when it goes
    const alone = () => {
      const stream = line(folder, hear);
      say = (what, isNew) => isNew && (what ? stream.open(() => queryOf([shown])) : stream.close());
      say(shown, true);
    };
    const together = () => {
      const worker = new SharedWorker(script.src, "chronofact-preview"); // may be forbidden, as cookies may
      const { port } = worker;
      worker.onerror = alone;
      port.onmessage = ({ data }) => hear(...data);
      say = (what, isNew) => port.postMessage([what, isNew]);
      say(shown, true);
    };
    try {
      together();
    } catch {
      alone();
    }
    addEventListener("pagehide", () => say(null, true));
    addEventListener("pageshow", ({ persisted }) => persisted && say(shown, true));
  };

  if (typeof document === "object") follow(document.currentScript);
  else if (typeof SharedWorkerGlobalScope === "function") share();
  else module.exports = { queryOf, counts, excerpt };
})();
