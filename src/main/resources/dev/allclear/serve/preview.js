"use strict";

/* Follows what becomes of the page that it is in: loads it again when it has changed, and shows what keeps the site from being built. */

{
  const { version, draft } = document.currentScript.dataset;
  const failed = (page) => page.startsWith("!"); // nothing but problems are on it
  let overlay; // where the page's own stylesheets do not reach

  function make(tag, name, text = "") {
    const made = document.createElement(tag);
    made.className = name;
    made.textContent = text;
    return made;
  }

  /** Returns what lies over the page; nothing of it is seen before it looks as it should. */
  function over() {
    if (!overlay) {
      const host = document.createElement("allclear-preview");
      const look = document.createElement("link");
      overlay = host.attachShadow({ mode: "open" });
      look.rel = "stylesheet";
      look.href = "/.allclear/preview.css";
      host.hidden = true;
      look.addEventListener("load", () => (host.hidden = false));
      overlay.append(look);
      document.body.append(host);
    }
    return overlay;
  }

  function show(problems) {
    const shown = overlay?.querySelector("details");
    if (!problems) {
      shown?.remove();
    } else if (shown) {
      shown.querySelector("div").innerHTML = problems;
    } else {
      const panel = make("details", "problems");
      const all = make("div", "");
      panel.open = true;
      panel.append(make("summary", "", "The site can’t be built as it is"), all);
      over().append(panel);
      all.setAttribute("role", "alert");
      all.innerHTML = problems;
    }
  }

  function follow() {
    const events = new EventSource(`/.allclear/events?page=${encodeURIComponent(location.pathname)}`);
    events.addEventListener("page", ({ data }) => {
      if (data !== version && (failed(version) || !failed(data))) {
        location.reload();
      }
    });
    events.addEventListener("problems", ({ data }) => {
      if (!failed(version)) {
        show(data);
      }
    });
    return events;
  }

  // A frame is part of a page that follows; a page that nobody sees would keep one of a browser's few connections.
  if (window === window.top) {
    let events = document.hidden ? undefined : follow();
    document.addEventListener("visibilitychange", () => {
      events?.close();
      events = document.hidden ? undefined : follow();
    });
    if (draft !== undefined) {
      over().append(make("p", "draft", "Draft: not on the site that is built"));
    }
  }
}
