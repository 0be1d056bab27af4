"use strict";

/*
 * For other sites of the team: <script src="https://status.example.com/embed.js" async></script> shows a banner while something
 * is wrong, and nothing at all otherwise, be it that there is no answer. It stands where the script stands, or at the top of the
 * page if that is in the head. It keeps no cookie, tells nobody anything, and neither side's style reaches the other.
 */
{
  const SHEET = `
    :host { all: initial !important; display: block !important; }
    p { --tone: #a01a20; --ground: #fde9e8; margin: 0; padding: 0.75em 1em; background: var(--ground); color: var(--tone);
      border-block-end: 1px solid; font: 1em/1.5 system-ui, sans-serif; text-align: center; overflow-wrap: anywhere; }
    p:empty { display: none; }
    .maintenance { --tone: #1f4fa8; --ground: #e9effb; }
    .minor { --tone: #7a4d08; --ground: #fbf2dd; }
    .major { --tone: #963c05; --ground: #fdede0; }
    a { margin-inline-start: 1em; color: inherit; text-underline-offset: 0.2em; }
    a:focus-visible { outline: 2px solid; outline-offset: 2px; }
    @media (prefers-color-scheme: dark) {
      p { --tone: #fda3a0; --ground: #301417; }
      .maintenance { --tone: #a3c1fb; --ground: #131f36; }
      .minor { --tone: #efc574; --ground: #271e0e; }
      .major { --tone: #f8a96f; --ground: #2b1a0d; }
    }`;
  const script = document.currentScript;

  function element(name, text, lang) {
    const made = document.createElement(name);
    made.textContent = text;
    made.lang = lang;
    return made;
  }

  function place(host) {
    if (document.body.contains(script)) {
      script.after(host);
    } else {
      document.body.prepend(host);
    }
  }

  /** Picks a language: the one that is asked for, else a wider one, else the site's own. */
  function pick(languages) {
    const asked = (script.dataset.lang || document.documentElement.lang).toLowerCase();
    return (
      languages.find((each) => each.lang === asked) ??
      languages.find((each) => asked.startsWith(`${each.lang}-`)) ??
      languages[0]
    );
  }

  async function tell() {
    const answer = await fetch(new URL("embed.json", script.src), { credentials: "omit", referrerPolicy: "no-referrer" });
    const { impact, languages } = await answer.json();
    if (impact === "none") {
      return;
    }
    const said = pick(languages);
    const words = [element("strong", said.headline, said.lang)];
    for (const each of said.links) {
      const link = element("a", each.text, each.lang);
      link.href = each.url;
      words.push(" ", link);
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    const host = document.createElement("div");
    const shadow = host.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    const banner = element("p", "", said.lang);
    banner.className = impact;
    banner.dir = said.dir;
    banner.setAttribute("role", "status");
    shadow.append(banner);
    place(host);
    // What comes into such a region later is read out; what it had from the start is not.
    setTimeout(() => banner.append(...words), 100);
  }

  const ready =
    document.readyState === "loading"
      ? new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve))
      : Promise.resolve();
  ready.then(tell).catch(() => {});
}
