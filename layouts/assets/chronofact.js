/* chronofact's script: filters, links that open what they lead to, copied addresses, the reader's colours.
   Without it every page is whole. It is classic and deferred, so that it works from disk; what it looks for in a
   page stands in docs/layouts.md. */
var chronofact = (() => {
  "use strict";

  /* What needs no page (the tests call it in node) */

  const KEYS = ["q", "source", "tag", "kind", "disputed", "independent"];
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g; // accents and vowel points

  const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g; // of Arabic and Persian; their last four bits are the value

  /** Text as it is compared: without case and accents, with one kind of apostrophe and of digits. */
  const fold = (text, lang) => {
    const bare = text.normalize("NFD").replace(MARKS, "").replace(/[‘’ʼ]/g, "'");
    return bare.replace(DIGITS, (digit) => digit.charCodeAt(0) & 15).toLocaleLowerCase(lang);
  };

  /** What an address's query asks for: a text for each of KEYS, "" where it asks for nothing. */
  const stateOf = (query) => {
    const given = new URLSearchParams(query);
    return Object.fromEntries(KEYS.map((key) => [key, (given.get(key) || "").trim()]));
  };

  /** The query for a state; what else stands in `query` stays. */
  const queryOf = (state, query = "") => {
    const made = new URLSearchParams(query);
    for (const key of KEYS) state[key] ? made.set(key, state[key]) : made.delete(key);
    return `${made}` && `?${made}`;
  };

  const isOn = (state) => KEYS.some((key) => state[key]);

  /** A test for items: {words (folded), outlets, tags, kind, disputed, independent}. */
  const matcher = (state, lang) => {
    const words = fold(state.q, lang).split(/\s+/).filter(Boolean);
    return (item) =>
      (!state.source || item.outlets.includes(state.source)) &&
      (!state.tag || item.tags.includes(state.tag)) &&
      (!state.kind || item.kind === state.kind) &&
      (!state.disputed || !!item.disputed) &&
      (!state.independent || item.independent > 1) &&
      words.every((word) => item.words.includes(word));
  };

  /** The record of search.js whose entry has this HTML id, or holds it (a note, a table). */
  const recordOf = (records, id) => {
    const inner = id.replace(/^(fn|ref|compare)-/, "");
    const held = ({ id: own }) => own === id || own === inner || inner.startsWith(`${own}-`);
    return records.filter(held).sort((a, b) => b.id.length - a.id.length)[0];
  };

  /* Small things of the page */

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const made = (tag, attributes, ...content) => {
    const element = document.createElement(tag);
    for (const name in attributes) if (attributes[name]) element.setAttribute(name, attributes[name]);
    element.append(...content);
    return element;
  };
  const pageLanguage = () => {
    try {
      return Intl.getCanonicalLocales(document.documentElement.lang)[0];
    } catch {
      return undefined;
    }
  };
  const soon = (then) => requestAnimationFrame(then);

  /* Items: what is shown or hidden. Their words are folded once, when they are first asked for. */

  const item = (facts, text, lang) => {
    let words;
    return { ...facts, get words() { return (words ??= fold(text(), lang)); } };
  };

  const WORDS = ".date, :is(h3, .said) > :is(bdi, [lang]), .note :is(q, cite)";

  const entryItem = (element, names, lang) => {
    const { kind, outlets = "", tags = "", independent, disputed } = element.dataset;
    const keys = outlets.split(" ");
    const text = () => [...all(WORDS, element).map((e) => e.textContent), ...keys.map((k) => names[k])].join("\n");
    const facts = { kind, outlets: keys, tags: tags.split(" "), independent: +independent };
    return item({ element, ...facts, disputed: disputed !== undefined }, text, lang);
  };

  const recordItem = (record, lang) =>
    item(record, () => [record.date, record.headline, record.text].join("\n"), lang);

  /** A result: date, link and badges of a record. */
  const result = ({ url, date, headline, lang, dir, badges }, root) => {
    const link = made("a", { href: root + url }, made("bdi", { lang, dir }, headline));
    const pills = badges.map(([kind, icon, text]) => {
      const sign = made("span", { class: "icon", "aria-hidden": "true" }, icon);
      return made("li", {}, made("span", { class: `badge ${kind}` }, sign, ` ${text}`));
    });
    const list = made("ul", { class: "badges", role: "list" }, ...pills);
    return made("li", {}, made("span", { class: "date-text" }, date), " ", link, list);
  };

  /* The list, filtered: on this page, or, where it goes on over several, the whole as links */

  let receive = () => {};

  const filtered = (form) => {
    const lang = pageLanguage();
    const { elements: controls, dataset } = form;
    const status = form.querySelector("[role=status]");
    const clear = form.querySelector("[type=reset]");
    const nothing = document.querySelector(".nothing");
    const results = document.querySelector(".results");
    const sections = [...new Set(all("ol.events").map((list) => list.closest("section") || list))];
    const names = Object.fromEntries([...(controls.source?.options || [])].map((o) => [o.value, o.text]));
    const elsewhere = dataset.search && new URL(dataset.search, document.baseURI);
    const root = elsewhere && new URL(".", elsewhere).href;
    let items = elsewhere ? null : all("ol.events > .event:not(.ghost)").map((e) => entryItem(e, names, lang));
    let records = [];

    const isPressed = (control) => control.getAttribute("aria-pressed") === "true";
    const read = () =>
      Object.fromEntries(KEYS.map((key) => {
        const control = controls[key];
        if (!control) return [key, ""];
        return [key, control.type === "button" ? (isPressed(control) ? "1" : "") : control.value.trim()];
      }));
    const write = (state) => {
      for (const key of KEYS) {
        const control = controls[key];
        if (!control) continue;
        if (control.type === "button") control.setAttribute("aria-pressed", String(state[key] === "1"));
        else control.value = state[key];
        if (control.selectedIndex < 0) control.selectedIndex = 0; // an address asks for what is not there
      }
    };

    /* search.js hands over all records, once somebody asks */
    let waiting;
    const withRecords = (then) => {
      if (items) return then();
      if (waiting) return waiting.push(then);
      waiting = [then];
      const script = made("script", { src: elsewhere.href });
      script.onerror = () => {
        waiting = undefined;
        status.textContent = dataset.failed;
      };
      document.head.append(script);
    };
    receive = (found) => {
      records = found;
      items = found.map((record) => recordItem(record, lang));
      waiting.splice(0).forEach((then) => then());
    };

    const tidy = (on) => {
      for (const ghost of all("ol.events > .ghost")) {
        const entry = document.getElementById(ghost.dataset.of);
        ghost.hidden = entry ? entry.hidden : on;
      }
      for (const label of all("ol.events > .during")) {
        let next = label.nextElementSibling;
        while (next && next.hidden && "during" in next.dataset) next = next.nextElementSibling;
        label.hidden = on && !(next && "during" in next.dataset);
      }
      for (const section of sections) section.hidden = on && !section.querySelector(".event:not([hidden])");
    };

    /* Results come some at a time, the next when the last is about to be seen: a keystroke must not wait for
       thousands to be laid out */
    let rest = [];
    const more = (most = 40) => {
      const list = results.querySelector("ol");
      list.append(...rest.splice(0, most).map((one) => (one.element ??= result(one, root))));
      seen.disconnect();
      if (rest.length) seen.observe(list.lastElementChild);
    };
    const seen = new IntersectionObserver((all) => all.some((e) => e.isIntersecting) && more(), { rootMargin: "50%" });
    addEventListener("beforeprint", () => rest.length && more(Infinity));
    const listed = (hits) => {
      results.querySelector("ol").replaceChildren();
      rest = hits;
      more();
    };

    const number = new Intl.NumberFormat(lang);
    const show = (state, on) => {
      const hits = items.filter(matcher(state, lang));
      const count = hits.length;
      if (elsewhere) listed(on ? hits : []);
      else {
        const found = new Set(hits);
        for (const one of items) if (one.element.hidden === found.has(one)) one.element.hidden = !found.has(one);
      }
      const counted = { "{n}": number.format(count), "{all}": number.format(items.length) };
      status.textContent = on ? dataset.shown.replace(/\{\w+\}/g, (name) => counted[name]) : "";
      nothing.hidden = count > 0;
    };
    const apply = () => {
      const state = read();
      const on = isOn(state);
      clear.hidden = !on;
      if (on && !items) return withRecords(apply);
      if (items) show(state, on);
      if (!elsewhere) return tidy(on);
      results.hidden = !on;
      let next = results;
      while ((next = next.nextElementSibling)) next.hidden = on;
    };

    /* The address: typing replaces it, a choice is a step that the back button takes back */
    let typed;
    const note = (how, hash = "") => {
      clearTimeout(typed);
      typed = undefined;
      const url = new URL(location);
      url.search = queryOf(read(), location.search);
      if (url.search === location.search) return;
      url.hash = hash;
      try {
        history[how](null, "", url);
      } catch {
        // A browser that lets no page opened from disk name its state: the filters work all the same.
      }
    };
    const choose = () => {
      apply();
      note("pushState");
    };

    let frame;
    form.addEventListener("input", ({ target }) => {
      if (target.name !== "q") return;
      cancelAnimationFrame(frame);
      frame = soon(apply);
      clearTimeout(typed);
      typed = setTimeout(() => note("replaceState"), 300);
    });
    form.addEventListener("change", ({ target }) => (target.name === "q" ? note("replaceState") : choose()));
    form.addEventListener("click", ({ target }) => {
      const button = target.closest("[aria-pressed]");
      if (!button) return;
      button.setAttribute("aria-pressed", String(!isPressed(button)));
      choose();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      note("replaceState");
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      write(stateOf(""));
      choose();
      controls.q.focus();
    });
    addEventListener("popstate", () => {
      write(stateOf(location.search));
      apply();
    });

    write(stateOf(location.search));

    /* On a narrow screen all but the search field is folded away, unless it is in use */
    const fold = form.querySelector("details");
    const wide = matchMedia("(min-width: 46rem)");
    const unfold = () => {
      if (fold) fold.open = wide.matches || isOn({ ...read(), q: "" });
    };
    wide.addEventListener("change", unfold);
    unfold();
    form.hidden = false;
    if (isOn(read())) apply();

    return {
      isOn: () => isOn(read()),
      clear() {
        write(stateOf(""));
        apply();
        note("replaceState", location.hash);
      },
      /** Go to the page that has the entry of this id, if it is not this one. */
      leave(id) {
        if (!elsewhere) return;
        withRecords(() => {
          const record = recordOf(records, id);
          const url = record && new URL(root + record.url);
          if (!url || url.pathname === location.pathname) return;
          url.hash = id;
          location.replace(url);
        });
      },
    };
  };

  /* What the address names is shown: filters that hide it are cleared, what is closed around it is opened */

  const reveal = (list) => {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // a "%" that is none
    }
    const target = id && document.getElementById(id);
    if (!target) return id && list?.leave(id);
    const filters = list?.isOn();
    if (target.closest("[hidden]")) list?.clear();
    let closed;
    let opened = false;
    while ((closed = target.closest("details:not([open])"))) opened = closed.open = true;
    if (filters || opened) target.scrollIntoView({ behavior: "instant" });
  };

  /* Addresses copied */

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const field = made("textarea", { class: "hidden", "aria-hidden": "true" });
      field.value = text;
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy"); // old, and all that there is without https
      field.remove();
      return done;
    }
  };

  const copyButtons = (words) => {
    const status = made("p", { class: "hidden", role: "status" });
    for (const link of all(".event h3 > a.permalink")) {
      link.id ||= `link-${link.closest("[id]").id}`;
      const attributes = { type: "button", class: "copy", title: words.copy, "aria-label": words.copy };
      const both = made("span", { class: "links" }); // on one line; the heading is named by its headline alone
      link.replaceWith(both);
      both.append(link, made("button", { ...attributes, "aria-describedby": link.id }));
    }
    document.addEventListener("click", async ({ target }) => {
      const button = target.closest(".copy");
      if (!button) return;
      const { href } = button.closest(".event").querySelector("a.permalink");
      (document.querySelector("footer") || document.body).append(status);
      status.textContent = "";
      const done = await copy(href);
      button.focus();
      if (!done) return prompt(words.uncopied, href);
      status.textContent = words.copied;
      button.classList.add("done");
      setTimeout(() => button.classList.remove("done"), 2000);
    });
  };

  /* Colours: the system's, unless the reader has chosen */

  const theme = (select) => {
    const { dataset } = document.documentElement;
    const STORE = "chronofact-theme";
    const stored = () => {
      try {
        return localStorage.getItem(STORE);
      } catch {
        return "";
      }
    };
    const own = dataset.theme; // an author's layout may have fixed one
    const set = (choice) => {
      const known = choice === "light" || choice === "dark" ? choice : "";
      if (known || own) dataset.theme = known || own;
      else delete dataset.theme;
      if (select) select.value = known;
    };
    set(stored());
    addEventListener("storage", ({ key, newValue }) => key === STORE && set(newValue));
    addEventListener("pageshow", () => set(stored()));
    if (!select) return;
    select.closest("[hidden]").hidden = false;
    select.addEventListener("change", () => {
      set(select.value);
      try {
        localStorage.setItem(STORE, select.value);
      } catch {
        // Not remembered, then.
      }
    });
  };

  /* Where cells are blocks on a narrow screen, Safari hears no table unless each part says what it is. In the
     page's own HTML these roles would be errors: they are what the elements are anyway. */

  const PARTS = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };

  const tables = () => {
    for (const part of all(":is(.answers, .made table), :is(.answers, .made table) :is(thead, tbody, tr, th, td)")) {
      const heads = part.scope === "col" ? "columnheader" : "rowheader";
      part.setAttribute("role", PARTS[part.tagName] || heads);
    }
  };

  /* On paper every comparison is open: the style sheet sees to it where it can, and this where it cannot */

  const print = () => {
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = all("details:not([open])");
      for (const details of opened) details.open = true;
    });
    addEventListener("afterprint", () => {
      for (const details of opened) details.open = false;
    });
  };

  const start = () => {
    theme(document.querySelector("select[name=theme]"));
    copyButtons(document.currentScript.dataset);
    tables();
    print();
    const form = document.querySelector("form.filters");
    const list = form && filtered(form);
    reveal(list);
    addEventListener("hashchange", () => reveal(list));
    document.addEventListener("click", ({ target }) => {
      const link = target.closest("a[href]");
      if (link?.hash && link.href === location.href) reveal(list); // the hash does not change
    });
  };

  if (typeof document === "object") start();
  return { search: (records) => receive(records), fold, stateOf, queryOf, isOn, matcher, recordOf };
})();
if (typeof module === "object" && module.exports) module.exports = chronofact;
