"use strict";

/*
 * Keeps the strip true while somebody looks at the page around it: every five minutes it takes what its own address says by
 * then. A page that reloads itself would take the reader's place away, and may not under WCAG.
 */
{
  const PERIOD = 5 * 60 * 1000;

  async function refresh() {
    const answer = await fetch(location.href, { cache: "no-cache" });
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const said = page.querySelector("main");
    const shown = document.querySelector("main");
    if (said && said.outerHTML !== shown.outerHTML) {
      const inUse = shown.contains(document.activeElement);
      shown.replaceWith(said);
      if (inUse) {
        said.querySelector("a")?.focus();
      }
    }
  }

  setInterval(() => {
    if (!document.hidden) {
      refresh().catch(() => {}); // what was said last stands
    }
  }, PERIOD);
}
