(() => {
  "use strict";

  const form = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const cards = Array.from(document.querySelectorAll("article.finding"), element => ({
    element,
    section: element.parentElement,
    level: element.dataset.level,
    kind: element.dataset.kind,
    sources: element.dataset.sources.split(" "),
    words: null,
  }));

  const wordsOf = card => card.words ??= card.element.textContent.toLowerCase().replace(/\s+/g, " ");

  function filter() {
    const levels = new Set(Array.from(form.querySelectorAll("[name=level]:checked"), box => box.value));
    const kind = form.elements.kind.value;
    const source = form.elements.source.value;
    const words = form.elements.words.value.toLowerCase().trim().replace(/\s+/g, " ");
    const sections = new Map();
    let count = 0;
    for (const card of cards) {
      const fits = levels.has(card.level)
        && (kind === "" || card.kind === kind)
        && (source === "" || card.sources.includes(source))
        && (words === "" || wordsOf(card).includes(words));
      if (card.element.hidden === fits) {
        card.element.hidden = !fits;
      }
      count += fits ? 1 : 0;
      sections.set(card.section, sections.get(card.section) || fits);
    }
    for (const [section, hasAny] of sections) {
      section.hidden = !hasAny;
    }
    shown.textContent = `${count} of ${cards.length} shown`;
  }

  // A link may lead to what is filtered out or folded up.
  function reveal() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) {
      return;
    }
    const closed = target.closest("details:not([open])");
    const hidden = target.closest("[hidden]");
    if (closed) {
      closed.open = true;
    }
    if (hidden && form) {
      form.reset();
      filter();
    }
    if (closed || hidden) {
      target.scrollIntoView();
    }
  }

  if (form) {
    let due = 0;
    form.hidden = false;
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("input", () => {
      clearTimeout(due);
      due = setTimeout(filter, 100);
    });
    filter();
  }
  addEventListener("hashchange", reveal);
  reveal();
})();
