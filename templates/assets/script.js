"use strict";

/*
 * What a browser can add to a page that says everything without it; every word that is shown here stands in the page. No page
 * waits for it, so whoever chose other colours than those of the device may see the device's for a moment.
 */

const parts = []; // of this script that see to what is in a page, and do so again when something in it is new
const main = document.querySelector("main");
let page = main.cloneNode(true); // as it was written, whatever this script and readers do to what is shown
const built = () => document.getElementById("built");

const stamp = (of) => Date.parse(of.getElementById("built")?.querySelector("time").dateTime ?? 0);

/** Returns the time; a clock that is behind the page's own is wrong. */
const now = () => Math.max(Date.now(), stamp(document));

function make(tag, name, text = "") {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}

/** Returns what the browser remembers; it may refuse to. */
function memory(use) {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

/** Lets readers choose from a list, and remembers what. */
function choice(list, change) {
  const key = `allclear-${list.id}`;
  const kept = memory((store) => store.getItem(key));
  if ([...list.options].some((option) => option.value === kept)) {
    list.value = kept;
  }
  list.addEventListener("change", () => {
    memory((store) => store.setItem(key, list.value));
    change();
  });
  list.closest("[hidden]")?.removeAttribute("hidden");
  change();
}

/* Colours: what stylesheets, pictures and heads of pages ask of the device is answered by the reader. */
const themes = document.getElementById("theme");
if (themes) {
  const SCHEME = /\(prefers-color-scheme: *(\w+)\)/g;
  const asked = []; // each with its own question

  function ask(rules) {
    for (const rule of rules) {
      if (rule.media) {
        asked.push([rule.media.mediaText, (answer) => (rule.media.mediaText = answer)]);
      }
      ask(rule.cssRules ?? []);
    }
  }

  for (const sheet of document.styleSheets) {
    try {
      ask(sheet.cssRules);
    } catch {
      // Of another origin: it keeps to the device.
    }
  }
  for (const element of document.querySelectorAll("[media]")) {
    asked.push([element.media, (answer) => (element.media = answer)]);
  }

  function colour(theme = themes.value) {
    document.documentElement.style.colorScheme = theme;
    for (const [question, answer] of asked) {
      const chosen = (own, scheme) => (scheme === theme ? "(width >= 0px)" : "(width < 0px)");
      answer(theme ? question.replace(SCHEME, chosen) : question);
    }
  }

  choice(themes, () => colour());
  addEventListener("beforeprint", () => colour(""));
  addEventListener("afterprint", () => colour());
}

/* Times: all of a page in one zone, the site's or the reader's. A day without a time stays a day of the site. */
const zones = document.getElementById("zone");
if (zones) {
  const [ofSite, ofReader] = zones.options;
  const language = `${document.documentElement.lang}-u-ca-gregory-nu-latn`;
  const dates = new Intl.DateTimeFormat(language, { year: "numeric", month: "short", day: "numeric" });
  // As pages write hours: English with two digits.
  const hours = language.startsWith("en") ? { hour: "2-digit", minute: "2-digit" } : { timeStyle: "short" };
  const clocks = new Intl.DateTimeFormat(language, hours);
  const written = new WeakMap(); // the site's own words
  const own = dates.resolvedOptions().timeZone.replaceAll("_", " ");

  /** Returns the zone as pages have it: UTC, UTC+2, UTC+5:30. */
  function zone(time) {
    const minutes = -time.getTimezoneOffset();
    const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    const offset = `${minutes < 0 ? "-" : "+"}${hours}${rest ? `:${rest}` : ""}`;
    return `UTC${minutes ? offset : ""}${document.dir === "rtl" ? "\u200f" : ""}`;
  }

  /** Says each time again; where several stand together, a date that repeats is quiet. */
  function tell() {
    let last = {};
    for (const time of document.querySelectorAll('time[datetime*="T"]')) {
      if (!written.has(time)) {
        written.set(time, [...time.childNodes]);
      }
      const words = written.get(time);
      if (zones.value === "site") {
        time.replaceChildren(...words);
        continue;
      }
      const instant = new Date(time.dateTime);
      const date = dates.format(instant) + zones.dataset.separator;
      const clock = `${clocks.format(instant)} ${zone(instant)}`;
      if (words.some((word) => word.className === "clock")) {
        const place = time.closest(".timeline") ?? time.parentElement;
        const quiet = last.place === place && last.date === date;
        time.replaceChildren(quiet ? make("span", "unseen", date) : date, make("span", "clock", clock));
        last = { place, date };
      } else {
        time.replaceChildren(date + clock);
      }
    }
  }

  if (ofSite.textContent.endsWith(` ${own}`)) {
    zones.closest("label").remove();
  } else {
    ofReader.append(` · ${own}`);
    choice(zones, tell);
    parts.push(tell);
  }
}

/* The clock: ages grow, and what is planned comes and goes. */
{
  const plural = new Intl.PluralRules(document.documentElement.lang);

  /** Returns a text of the page with values; in Hebrew a word needs no hyphen after a prefix, as a number does. */
  function text(key, values) {
    const texts = built().dataset;
    const message = texts[key] ?? texts[`${key}_${plural.select(values.n)}`] ?? texts[`${key}_other`];
    return message.replace(/(-?)\{(\w+)\}/g, (all, hyphen, name) =>
      hyphen && /^\p{Script=Hebrew}/u.test(values[name]) ? values[name] : hyphen + values[name],
    );
  }

  const count = (key, n) => (n ? text(key, { n }) : "");

  function units(since) {
    const minutes = Math.max(0, Math.trunc((now() - Date.parse(since)) / 60_000));
    const hours = Math.trunc(minutes / 60);
    return [Math.trunc(hours / 24), hours, minutes];
  }

  function ago(since) {
    const [days, hours, minutes] = units(since);
    return (
      count("ago_days", days) || count("ago_hours", hours) || count("ago_minutes", minutes) || text("ago_now", {})
    );
  }

  function lasting(since) {
    const [days, hours, minutes] = units(since);
    const [a, b] = days
      ? [count("duration_days", days), count("duration_hours", hours % 24)]
      : [count("duration_hours", hours), count("duration_minutes", minutes % 60)];
    return a && b ? text("duration_parts", { a, b }) : a || b || text("duration_none", {});
  }

  let known; // lines

  /** Tells those who listen what the page says now that it did not say before. */
  function news() {
    const lines = [...document.querySelectorAll("[data-news]")]
      .filter((each) => !each.closest("[hidden]"))
      .map((each) => each.textContent);
    const said = [...(known ?? lines)];
    const fresh = lines.filter((line) => {
      const at = said.indexOf(line);
      return at < 0 || !said.splice(at, 1);
    });
    if (fresh.length > 0) {
      document.getElementById("news")?.replaceChildren(...fresh.map((line) => make("p", "", line)));
    }
    known = lines;
  }

  function turn() {
    for (const each of document.querySelectorAll("[data-ago], [data-lasting]")) {
      each.textContent = each.dataset.ago ? ago(each.dataset.ago) : lasting(each.dataset.lasting);
    }
    const instant = now();
    for (const each of document.querySelectorAll("[data-from], [data-until]")) {
      const { from, until } = each.dataset;
      each.hidden = instant < Date.parse(from) || instant >= Date.parse(until);
    }
    for (const each of document.querySelectorAll("[data-work]")) {
      each.hidden = !each.querySelector("ol > li:not([hidden])");
    }
    news();
  }

  function minute() {
    turn();
    setTimeout(minute, 60_000 - (Date.now() % 60_000));
  }

  parts.push(turn);
  document.addEventListener("visibilitychange", turn);
  minute();
}

/* Bars: readers can ask them for their days. Without this a bar is a picture, and the page of its component tells the same. */
{
  const DAY = 10; // units of a bar's picture
  const dates = () => document.getElementById("dates");
  const again = new WeakMap(); // what each bar does when the page has news
  let closeOpen = () => {}; // one panel at a time

  /** Returns what the page has to say of a day: what happened, or in a word that nothing did. */
  function story(bar, column) {
    const days = document.getElementById(bar.dataset.days);
    const told = days?.querySelector(`[data-column="${column}"] > div`)?.cloneNode(true);
    if (told) {
      return told;
    }
    const calm = make("div", "");
    const tracked = column >= bar.dataset.tracked && column < bar.dataset.end;
    calm.append(make("p", "word", tracked ? dates().dataset.calm : dates().dataset.untracked));
    return calm;
  }

  /** Returns a day in one line, for those who listen. */
  function line(date, told) {
    const facts = [...told.querySelectorAll("p, li")].map((each) => each.textContent.trim());
    const { colon, comma } = dates().dataset;
    return date + colon + facts.join(comma);
  }

  /** Makes a bar a widget: one tab stop, which tells a day in a panel below. */
  function widget(bar) {
    const panel = make("div", "bar-day");
    const date = make("p", "");
    const mark = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    let kept = false; // until it is closed, however the pointer moves

    panel.hidden = true;
    panel.tabIndex = -1;
    mark.setAttribute("class", "chosen");
    mark.setAttribute("width", DAY);
    mark.setAttribute("height", "100%");
    bar.append(panel);

    function close() {
      if (panel.contains(document.activeElement)) {
        mark.closest("svg").focus({ preventScroll: true });
      }
      kept = false;
      panel.hidden = true;
      mark.remove();
    }

    function slider(picture) {
      const box = picture.viewBox.baseVal;
      const first = box.x / DAY;
      const last = (box.x + box.width) / DAY - 1;
      const mirrored = () => getComputedStyle(picture).direction === "rtl";
      let chosen = last;

      function say() {
        const told = story(bar, chosen);
        const day = dates().children[chosen].textContent;
        picture.setAttribute("aria-valuenow", chosen);
        picture.setAttribute("aria-valuetext", line(day, told));
        if (picture.contains(mark) && panel.textContent !== day + told.textContent) {
          date.textContent = day;
          panel.replaceChildren(date, told);
        }
      }

      function choose(column) {
        const there = Math.min(Math.max(column, first), last);
        if (there === chosen && picture.contains(mark)) {
          return;
        }
        chosen = there;
        picture.append(mark);
        say();
        if (panel.hidden) {
          closeOpen();
          closeOpen = close;
        }
        panel.hidden = false;
        panel.style.setProperty("--place", `${(100 * (chosen - first + 0.5)) / (last - first + 1)}%`);
        mark.setAttribute("x", chosen * DAY);
      }

      function chooseAt(event) {
        const place = picture.getBoundingClientRect();
        const share = (event.clientX - place.left) / place.width;
        choose(first + Math.floor((mirrored() ? 1 - share : share) * (last - first + 1)));
      }

      picture.setAttribute("role", "slider");
      picture.setAttribute("tabindex", "0");
      picture.setAttribute("aria-valuemin", first);
      picture.setAttribute("aria-valuemax", last);
      say();

      picture.addEventListener("pointermove", (event) => {
        if (!kept || event.buttons > 0) {
          chooseAt(event);
        }
      });
      picture.addEventListener("pointerup", (event) => {
        if (event.button !== 0) {
          return;
        }
        chooseAt(event);
        kept = true;
        picture.focus({ preventScroll: true });
      });
      picture.addEventListener("keydown", (event) => {
        const onwards = mirrored() ? -1 : 1;
        const to = {
          ArrowRight: chosen + onwards,
          ArrowLeft: chosen - onwards,
          ArrowUp: chosen + 1,
          ArrowDown: chosen - 1,
          Home: first,
          End: last,
          Enter: chosen,
          " ": chosen,
        }[event.key];
        if (to !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
          event.preventDefault();
          choose(to);
          kept = true;
        }
      });
      return say;
    }

    const sliders = [...bar.querySelectorAll("[role=img]")].map(slider);
    again.set(bar, () => sliders.forEach((say) => say()));
    bar.addEventListener("pointerleave", () => {
      if (!kept) {
        close();
      }
    });
    bar.addEventListener("focusout", (event) => {
      if (!bar.contains(event.relatedTarget)) {
        close();
      }
    });
  }

  const see = () => document.querySelectorAll(".bar").forEach((bar) => (again.get(bar) ?? widget)(bar));
  parts.push(see);
  see();

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      closeOpen();
    }
  });

  // Another width may show another span, without the day; another height is but a toolbar of a phone.
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth !== width) {
      width = innerWidth;
      closeOpen();
    }
  });
}

/* News: once a minute a page that follows the present asks whether there is a newer one, and takes over what is new in it. */
{
  /** Returns by what a node is known again in a newer page: for what stands in lists that is what it leads to. */
  function name(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) {
      return node.nodeName;
    }
    const link = node.matches("li, article") ? node.querySelector("a")?.href : "";
    return [node.nodeName, node.id, node.getAttribute("class"), node.getAttribute("aria-labelledby"), link].join();
  }

  /** Makes of `shown`, which was written as `old`, what is written as `fresh`; what is the same in both is not touched. */
  function renew(shown, old, fresh) {
    if (old.isEqualNode(fresh)) {
      return;
    }
    if (old.nodeType !== Node.ELEMENT_NODE) {
      shown.data = fresh.data;
      return;
    }
    if (old.localName === "time") {
      shown.replaceWith(document.importNode(fresh, true));
      return;
    }
    for (const { name } of [...old.attributes, ...fresh.attributes]) {
      const value = fresh.getAttribute(name);
      if (value === null) {
        shown.removeAttribute(name);
      } else if (value !== old.getAttribute(name)) {
        shown.setAttribute(name, value);
      }
    }
    if (old.matches("[data-from], [data-until]")) {
      shown.hidden = fresh.hidden; // whatever the clock made of it
    }
    const [there, before, after] = [shown, old, fresh].map((node) => [...node.childNodes]);
    const known = (a, b) => name(before.at(a)) === name(after.at(b));
    const most = Math.min(before.length, after.length);
    let start = 0;
    let end = 0;
    while (start < most && known(start, start)) {
      start++;
    }
    while (end < most - start && known(-1 - end, -1 - end)) {
      end++;
    }
    const rest = there[before.length - end] ?? null;
    there.slice(start, before.length - end).forEach((node) => node.remove());
    after.slice(start, after.length - end).forEach((node) => shown.insertBefore(document.importNode(node, true), rest));
    for (let i = 0; i < start; i++) {
      renew(there[i], before[i], after[i]);
    }
    for (let i = 1; i <= end; i++) {
      renew(there[before.length - i], before.at(-i), after.at(-i));
    }
  }

  const theme = (of) =>
    [...of.querySelectorAll("script[src], link[rel=stylesheet]")]
      .map((each) => each.src ?? each.href)
      .join();

  function take(newer) {
    const focused = document.activeElement;
    const fresh = newer.querySelector("main");
    renew(main, page, fresh);
    page = fresh;
    built().replaceWith(document.importNode(newer.getElementById("built"), true));
    document.title = newer.title;
    parts.forEach((part) => part());
    if (!focused.isConnected) {
      [...main.querySelectorAll("a")].find((each) => each.href === focused.href)?.focus({ preventScroll: true });
    }
  }

  async function load(address) {
    const answer = await fetch(address, { cache: "no-cache" });
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    return answer;
  }

  async function ask() {
    if (document.hidden) {
      return;
    }
    try {
      const { now } = await (await load(built().dataset.stamp)).json();
      if (stamp(document) >= Date.parse(now)) {
        return;
      }
      const text = await (await load(location.href)).text();
      const newer = new DOMParser().parseFromString(text, "text/html");
      if (stamp(newer) !== Date.parse(now) || stamp(document) >= stamp(newer)) {
        return; // Not there yet.
      }
      if (theme(newer) === theme(document)) {
        take(newer);
      } else {
        location.reload();
      }
    } catch {
      // No network, or an answer that is none: the page stands as it is.
    }
  }

  if (built()?.dataset.stamp) {
    setInterval(ask, 60_000);
    document.addEventListener("visibilitychange", ask);
  }
}
