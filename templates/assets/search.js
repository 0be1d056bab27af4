"use strict";

/*
 * Searches all reports on the reader's machine. What is read is split: the contents say where which terms are, and which
 * documents are shown where. Without this the page is an index of the history.
 */
{
  const AT_ONCE = 20; // results that are shown, and how many more by the button
  const PAUSE = 250; // milliseconds without typing, before a search begins
  const MOST_WORDS = 8;
  const MOST_PARTS = 12; // of the terms, for all words together
  const EXCERPT = 220; // characters
  const BEFORE = 60; // of them, before what was found

  /*
   * Words as the index has them. The program's class Terms does the same with what is searched: the two change together.
   */

  const LONGEST = 32;
  const LEFT_OUT = /(?![\u3099\u309a])\p{Mn}|[\p{Cf}\u0640]/gu;
  const DENSE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー`;
  const RUN = new RegExp(String.raw`([${DENSE}]+)|(?:(?![${DENSE}])[\p{L}\p{N}])+`, "gu");
  const ARTICLE = /^(?:[وبكف]?ال|لل)(?=..)/u;
  const FOLDED = {
    ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", ς: "σ", ى: "ي", ة: "ه",
    ך: "כ", ם: "מ", ן: "נ", ף: "פ", ץ: "צ", ʼ: "'",
  };
  const FOLDING = new RegExp(`[${Object.keys(FOLDED).join("")}]`, "gu");

  /** Returns the terms of a text: words without case and accents; of what has no spaces each character with the next. */
  function terms(text) {
    const bare = text.normalize("NFKD").toLowerCase().replace(LEFT_OUT, "");
    const folded = bare.replace(FOLDING, (letter) => FOLDED[letter]).normalize("NFC");
    const found = [];
    for (const [run, dense] of folded.matchAll(RUN)) {
      if (dense) {
        const characters = [...run];
        found.push(...characters.map((each, at) => each + (characters[at + 1] ?? "")));
      } else {
        found.push([...run.replace(ARTICLE, "")].slice(0, LONGEST).join(""));
      }
    }
    return found;
  }

  /*
   * The index. A part is read once, when something in it is asked for.
   */

  const form = document.getElementById("search");
  let contents; // of the site as it was when it was read
  let parts = new Map();

  async function read(name, cache) {
    const answer = await fetch(name, { cache });
    if (!answer.ok) {
      throw new Error(`${name}: ${answer.status}`);
    }
    return answer.json();
  }

  function part(name) {
    if (!parts.has(name)) {
      parts.set(name, read(`index/${name}.json`, "default"));
    }
    return parts.get(name);
  }

  /** Does what needs the index; once more with a new one where the site was built anew and parts of the old one are gone. */
  async function reading(work) {
    try {
      contents ??= await read(form.dataset.index, "default");
      return await work();
    } catch {
      parts = new Map();
      contents = await read(form.dataset.index, "reload");
      return work();
    }
  }

  /** Returns the documents that have a word which begins with `word`, each with whether it is in the title. */
  async function documents(word, mostParts) {
    const all = contents.terms;
    const begin = Math.max(0, all.findLastIndex(({ from }) => from <= word));
    const end = all.findLastIndex(({ from }) => from <= word || from.startsWith(word)) + 1;
    // What thousands of words begin with is taken for the whole word.
    const whole = end - begin > mostParts;
    const found = new Map();
    for (const each of await Promise.all(all.slice(begin, whole ? begin + 1 : end).map((some) => part(some.part)))) {
      for (const [term, where] of Object.entries(each)) {
        if (whole ? term === word : term.startsWith(word)) {
          let at = 0;
          for (const distance of where.split(" ")) {
            at += Number(distance);
            found.set(at >> 1, found.get(at >> 1) || (at & 1) === 1);
          }
        }
      }
    }
    return found;
  }

  /** Returns the documents that have all words: first those that have most of them in the title, of equals the newest. */
  async function search(words) {
    const mostParts = Math.floor(MOST_PARTS / words.length);
    const found = await Promise.all(words.map((word) => documents(word, mostParts)));
    const titled = (document) => found.filter((each) => each.get(document)).length;
    return [...found[0].keys()]
      .filter((document) => found.every((each) => each.has(document)))
      .map((document) => ({ document, titled: titled(document) }))
      .sort((one, other) => other.titled - one.titled || other.document - one.document)
      .map(({ document }) => document);
  }

  /** Returns what is shown of documents. */
  function cards(some) {
    const size = contents.cards_in_part;
    return Promise.all(
      some.map(async (each) => (await part(contents.cards[Math.floor(each / size)])).cards[each % size]),
    );
  }

  /*
   * What was found. All of it is text to the page, whatever is written in it.
   */

  const PIECE = new RegExp(String.raw`([${DENSE}])|(?:(?![${DENSE}])[\p{L}\p{N}\p{Mn}\p{Cf}])+`, "gu");

  /** Returns where in a text words begin that are searched for: [from, to]. */
  function hits(text, words) {
    const pieces = [...text.matchAll(PIECE)];
    const found = [];
    pieces.forEach((piece, at) => {
      const next = pieces[at + 1];
      const paired = piece[1] && next?.[1] && next.index === piece.index + piece[0].length;
      const own = terms(paired ? piece[0] + next[0] : piece[0]);
      const word = words.find((each) => (piece[1] ? own.slice(0, 1) : own).some((term) => term.startsWith(each)));
      if (word) {
        const length = piece[0].length + (paired && [...word].length > 1 ? next[0].length : 0);
        const last = found.at(-1);
        if (last?.[1] > piece.index) {
          last[1] = Math.max(last[1], piece.index + length);
        } else {
          found.push([piece.index, piece.index + length]);
        }
      }
    });
    return found;
  }

  /** Puts a text into an element, with what was found in it marked. */
  function fill(element, text, lang, words) {
    let done = 0;
    for (const [from, to] of hits(text, words)) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, to);
      element.append(text.slice(done, from), mark);
      done = to;
    }
    element.append(text.slice(done));
    if (lang) {
      element.lang = lang;
      element.dir = "auto";
    }
  }

  /** Returns the words around the first hit. */
  function excerpt(text, words) {
    const [[hit] = [0]] = hits(text, words);
    const near = hit <= BEFORE || text.length <= EXCERPT ? 0 : hit - BEFORE;
    const from = near && text.indexOf(" ", near) + 1 <= hit ? text.indexOf(" ", near) + 1 || near : near;
    const cut = text.lastIndexOf(" ", from + EXCERPT);
    const to = text.length <= from + EXCERPT ? text.length : cut > hit ? cut : from + EXCERPT;
    return (from > 0 ? "…\u00a0" : "") + text.slice(from, to) + (to < text.length ? "\u00a0…" : "");
  }

  const template = document.getElementById("result");
  const marks = document.getElementById("marks");

  function result(card, words) {
    const entry = template.content.cloneNode(true);
    const [link, gutter, facts, text] = ["a", ".gutter", ".facts", ".excerpt"].map((each) => entry.querySelector(each));
    const icon = marks.content.querySelector(`[data-mark="${card.mark}"]`);
    link.before(...(icon?.cloneNode(true).childNodes ?? []));
    link.href = card.href;
    fill(link, card.title, card.title_lang, words);
    fill(text, excerpt(card.text, words), card.text_lang, words);
    text.hidden = !card.text;
    facts.textContent = card.facts ?? "";
    facts.hidden = !card.facts;
    if (card.date) {
      const day = document.createElement("time");
      day.textContent = card.date;
      day.dateTime = card.datetime;
      gutter.append(day);
    }
    return entry;
  }

  /*
   * The page: a field, what it says, a list.
   */

  const field = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const found = document.getElementById("found");
  const list = found.querySelector("ol");
  const more = found.querySelector("button");
  const unasked = document.getElementById("unasked");
  const lang = document.documentElement.lang;
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(`${lang}-u-nu-latn`);
  let asked = 0;

  function count(n) {
    const { dataset } = form;
    const kind = plural.select(n);
    const text = dataset[`count${kind[0].toUpperCase()}${kind.slice(1)}`] ?? dataset.countOther;
    return text.replaceAll("{n}", number.format(n));
  }

  function show(saying, some) {
    found.hidden = some === 0;
    unasked.hidden = some > 0;
    status.textContent = saying;
  }

  async function ask(query) {
    const question = ++asked;
    const current = () => question === asked;
    const words = [...new Set(terms(query))].slice(0, MOST_WORDS);
    if (words.length === 0) {
      list.replaceChildren();
      show("", 0);
      return;
    }
    try {
      await reading(async () => {
        const all = await search(words);
        const first = await cards(all.slice(0, AT_ONCE));
        if (!current()) {
          return;
        }
        list.replaceChildren(...first.map((card) => result(card, words)));
        show(all.length > 0 ? count(all.length) : form.dataset.none, all.length);
        more.hidden = all.length <= AT_ONCE;
        more.onclick = async () => {
          const shown = list.children.length;
          try {
            const next = await cards(all.slice(shown, shown + AT_ONCE));
            if (current()) {
              list.append(...next.map((card) => result(card, words)));
              list.children[shown].querySelector("a").focus();
              more.hidden = list.children.length >= all.length;
            }
          } catch {
            ask(query); // The index may be another by now, and with it the numbers of what was found.
          }
        };
      });
    } catch {
      if (current()) {
        list.replaceChildren();
        show(form.dataset.failed, 0);
      }
    }
  }

  /*
   * The address says what is searched for. While a reader types it is one step for the way back.
   */

  let typing = false;
  let pause;

  const queried = () => new URLSearchParams(location.search).get("q") ?? "";

  function address(query) {
    if (query !== queried()) {
      const target = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
      history[typing ? "replaceState" : "pushState"](null, "", target);
      typing = true;
    }
    ask(query);
  }

  function restore() {
    typing = false;
    field.value = queried();
    ask(field.value);
  }

  field.addEventListener("input", (event) => {
    clearTimeout(pause);
    if (!event.isComposing) {
      pause = setTimeout(() => address(field.value.trim()), PAUSE);
    }
  });
  field.addEventListener("compositionend", () => {
    clearTimeout(pause);
    pause = setTimeout(() => address(field.value.trim()), PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    address(field.value.trim());
    typing = false;
  });
  addEventListener("popstate", restore);

  form.hidden = false;
  restore();
  if (!field.value) {
    field.focus({ preventScroll: true });
  }
}
