"use strict";
(() => {
  const body = document.body, query = document.getElementById("query"), results = document.getElementById("results");

  // The switch keeps the place on the page: headings have the same names in both languages.
  const other = document.getElementById("switch");
  other?.addEventListener("click", () => { other.href = other.href.split("#")[0] + location.hash; });

  // On a phone the menus start closed.
  if (matchMedia("(max-width: 52rem)").matches) document.querySelectorAll("nav details").forEach(d => { d.open = false; });

  let loading;
  const load = () => loading ??= new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = body.dataset.up + "search-index.js";
    script.onload = () => done(window.searchIndex);
    script.onerror = fail;
    document.head.append(script);
  });

  // Articles as statutes number them: 31 is 三十一.
  const digits = "〇一二三四五六七八九";
  const chinese = n => n < 10 ? digits[n] : n < 20 ? "十" + (n % 10 ? digits[n % 10] : "")
    : n < 100 ? digits[Math.floor(n / 10)] + "十" + (n % 10 ? digits[n % 10] : "") : String(n);

  // What is asked, in the forms in which pages write it: 第31条 and 31(2) find 第三十一条第二款 and Art. 31(2).
  const formsOf = term => {
    const forms = [term.replace(/第?(\d{1,2})(条|款|项)/g, (_, n, unit) => "第" + chinese(Number(n)) + unit)];
    const place = term.match(/^(?:art\.?|article)?(\d{1,2})(?:\((\d{1,2})\))?$/);
    if (place) {
      forms.push("第" + chinese(Number(place[1])) + "条" + (place[2] ? "第" + chinese(Number(place[2])) + "款" : ""));
      forms.push("art. " + place[1] + (place[2] ? "(" + place[2] + ")" : ""));
    }
    return forms;
  };

  const search = (index, words) => {
    const terms = words.toLowerCase().replace(/(art\.?|article)\s+(?=\d)/g, "$1").split(/\s+/).filter(Boolean).map(formsOf);
    if (terms.length === 0) return [];
    const found = [];
    for (const [url, page, section, text] of index) {
      const heads = (page + " " + section).toLowerCase(), all = heads + " " + url + " " + text.toLowerCase();
      let score = 0;
      for (const forms of terms) {
        const form = forms.find(f => all.includes(f));
        if (form === undefined) { score = -1; break; }
        score += section.toLowerCase() === form ? 20 : heads.includes(form) ? 8 : url.includes(form) ? 6 : 1;
      }
      // The law itself, then the rules, before the registers.
      if (score > 0) found.push({ url, page, section, text, score: score + (url.startsWith("law/electoral-law") ? 3 : url.startsWith("rules/") ? 2 : 0) });
    }
    return found.sort((a, b) => b.score - a.score).slice(0, 40);
  };

  const snippet = (text, forms) => {
    const p = document.createElement("p"), lower = text.toLowerCase();
    const at = Math.max(0, ...forms.map(f => lower.indexOf(f))), form = forms.find(f => lower.indexOf(f) === at && f.length > 0);
    const from = Math.max(0, at - 30), end = Math.min(text.length, at + 110);
    if (form === undefined) { p.textContent = text.slice(0, 140); return p; }
    const mark = document.createElement("mark");
    mark.textContent = text.slice(at, at + form.length);
    p.append((from > 0 ? "…" : "") + text.slice(from, at), mark, text.slice(at + form.length, end) + (end < text.length ? "…" : ""));
    return p;
  };

  const show = async () => {
    const words = query.value.trim();
    results.hidden = words.length === 0;
    if (results.hidden) { results.replaceChildren(); return; }
    const found = search(await load(), words);
    if (words !== query.value.trim()) return;
    const count = document.createElement("p");
    count.textContent = found.length === 0 ? body.dataset.none : found.length + " " + body.dataset.found;
    const list = document.createElement("ol");
    const forms = words.toLowerCase().split(/\s+/).flatMap(formsOf);
    for (const { url, page, section, text } of found) {
      const item = document.createElement("li"), link = document.createElement("a");
      link.href = body.dataset.up + url;
      link.textContent = section && section !== page ? page + " · " + section : page;
      link.addEventListener("click", () => { results.hidden = true; });
      item.append(link, snippet(text, forms));
      list.append(item);
    }
    results.replaceChildren(count, list);
  };

  query.addEventListener("focus", () => { load().catch(() => {}); });
  query.addEventListener("input", () => { show().catch(() => {}); });
  document.getElementById("search").addEventListener("submit", event => {
    event.preventDefault();
    results.querySelector("a")?.focus();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "/" && document.activeElement !== query) { event.preventDefault(); query.focus(); }
    if (event.key === "Escape" && !results.hidden) { results.hidden = true; query.focus(); }
  });
})();
