"use strict";

/*
 * Lets readers ask a bar for its days. Without this a bar is a picture, and the page of its component tells the same days;
 * every word that is shown here stands in the page.
 */
{
  const DAY = 10; // units of a bar's picture
  const dates = document.getElementById("dates");
  let closeOpen = () => {}; // one panel at a time

  /** Returns what the page has to say of a day: what happened, or in a word that nothing did. */
  function story(bar, column) {
    const days = document.getElementById(bar.dataset.days);
    const told = days?.querySelector(`[data-column="${column}"] > div`)?.cloneNode(true);
    if (told) {
      return told;
    }
    const calm = document.createElement("div");
    const word = document.createElement("p");
    word.className = "word";
    const tracked = column >= bar.dataset.tracked && column < bar.dataset.end;
    word.textContent = tracked ? dates.dataset.calm : dates.dataset.untracked;
    calm.append(word);
    return calm;
  }

  /** Returns a day in one line, for those who listen. */
  function line(date, told) {
    const facts = [...told.querySelectorAll("p, li")].map((each) => each.textContent.trim());
    return date + dates.dataset.colon + facts.join(dates.dataset.comma);
  }

  /** Makes a bar a widget: one tab stop, which tells a day in a panel below. */
  function widget(bar) {
    const panel = document.createElement("div");
    const date = document.createElement("p");
    const mark = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    let kept = false; // until it is closed, however the pointer moves

    panel.className = "bar-day";
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
        picture.setAttribute("aria-valuenow", chosen);
        const told = story(bar, chosen);
        date.textContent = dates.children[chosen].textContent;
        panel.replaceChildren(date, told);
        picture.setAttribute("aria-valuetext", line(date.textContent, told));
      }

      function choose(column) {
        const there = Math.min(Math.max(column, first), last);
        if (there === chosen && picture.contains(mark)) {
          return;
        }
        chosen = there;
        say();
        if (panel.hidden) {
          closeOpen();
          closeOpen = close;
        }
        panel.hidden = false;
        panel.style.setProperty("--place", `${(100 * (chosen - first + 0.5)) / (last - first + 1)}%`);
        mark.setAttribute("x", chosen * DAY);
        picture.append(mark);
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
    }

    bar.querySelectorAll("[role=img]").forEach(slider);
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

  document.querySelectorAll(".bar").forEach(widget);

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
