"use strict";
(() => {
  const body = document.body, query = document.getElementById("query"), results = document.getElementById("results");
  const [count, list] = results.children;

  // The switch keeps the place on the page: headings have the same names in both languages.
  const other = document.getElementById("switch");
  const keepPlace = () => { if (other) other.href = other.href.split("#")[0] + location.hash; };
  keepPlace();
  addEventListener("hashchange", keepPlace);

  // On a phone the menus start closed.
  if (matchMedia("(max-width: 52rem)").matches) document.querySelectorAll("nav details").forEach(d => { d.open = false; });

  let loading;
  const load = () => loading ??= new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = body.dataset.up + "search-index.js";
    // In small letters once, not for every word asked.
    script.onload = () => done(window.searchIndex.map(([url, page, section, text]) => ({ url, page, section, text, low: [page, section, text].map(t => t.toLowerCase()) })));
    script.onerror = fail;
    document.head.append(script);
  });

  // Articles as statutes number them: 31 is 三十一.
  const digits = "〇一二三四五六七八九";
  const chinese = n => n < 10 ? digits[n] : n < 20 ? "十" + (n % 10 ? digits[n % 10] : "")
    : n < 100 ? digits[Math.floor(n / 10)] + "十" + (n % 10 ? digits[n % 10] : "") : String(n);

  // What is asked, in the forms in which pages write it: 第31条 and 31(2) find 第三十一条第二款 and Art. 31(2).
  const formsOf = term => {
    const place = term.match(/^(art\.?|article)?(\d{1,2})(?:\((\d{1,2})\))?$/);
    if (!place) return [term.replace(/第?(\d{1,2})(条|款|项)/g, (_, n, unit) => "第" + chinese(Number(n)) + unit)];
    const [, word, article, paragraph] = place;
    return [
      ...(word ? [] : [term]),
      "第" + chinese(Number(article)) + "条" + (paragraph ? "第" + chinese(Number(paragraph)) + "款" : ""),
      "art. " + article + (paragraph ? "(" + paragraph + ")" : ""),
    ];
  };
  const termsOf = words => words.toLowerCase().replace(/[（）０-９]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xFEE0))
    .replace(/(art\.?|article)\s+(?=\d)/g, "$1").split(/\s+/).filter(Boolean).map(formsOf);

  // Where a form stands; Art. 3 does not stand in Art. 31.
  const find = (text, form) => {
    let at = text.indexOf(form);
    while (at >= 0 && /\d$/.test(form) && /\d/.test(text[at + form.length] ?? "")) at = text.indexOf(form, at + 1);
    return at;
  };
  const isPlace = form => /^(第.+[条款项]|art\. \d.*)$/.test(form);

  // How well a section answers to a form: its heading best, then the page's title at the top of the page, the address, the words.
  const weigh = (form, url, [page, section, text]) => {
    const at = find(section, form), top = !url.includes("#");
    if (section === form || (at === 0 && isPlace(form))) return 15;
    if (top && find(page, form) === 0) return 14;
    if (top && find(page, form) > 0) return 10;
    if (at >= 0) return 8;
    if (url.includes(form)) return 6;
    return find(text, form) >= 0 ? 1 : find(page, form) >= 0 ? 0.5 : 0;
  };
  // The law itself, then the rules, before the registers.
  const rank = url => url.startsWith("law/electoral-law") ? 3 : url.startsWith("rules/") ? 2 : 0;

  const search = (index, terms) => {
    const found = [];
    for (const entry of index) {
      const scores = terms.map(forms => Math.max(...forms.map(form => weigh(form, entry.url, entry.low))));
      if (Math.min(...scores) > 0) found.push({ ...entry, score: scores.reduce((sum, s) => sum + s, rank(entry.url)) });
    }
    return found.sort((a, b) => b.score - a.score);
  };

  const snippet = ({ text, low }, terms) => {
    const p = document.createElement("p");
    const [at, length] = terms.flat().map(form => [find(low[2], form), form.length]).filter(([at]) => at >= 0).sort(([a], [b]) => a - b)[0] ?? [0, 0];
    const from = Math.max(0, at - 30), end = Math.min(text.length, at + 110), mark = document.createElement("mark");
    mark.textContent = text.slice(at, at + length);
    p.append((from > 0 ? "…" : "") + text.slice(from, at), mark, text.slice(at + length, end) + (end < text.length ? "…" : ""));
    return p;
  };

  const most = 40;
  const show = async () => {
    const words = query.value.trim(), terms = termsOf(words);
    results.hidden = terms.length === 0;
    if (results.hidden) return;
    const found = search(await load(), terms);
    if (words !== query.value.trim()) return;
    count.textContent = found.length === 0 ? body.dataset.none : (found.length > most ? most + " / " : "") + found.length + " " + body.dataset.found;
    list.replaceChildren(...found.slice(0, most).map(entry => {
      const item = document.createElement("li"), link = document.createElement("a");
      link.href = body.dataset.up + entry.url;
      link.textContent = entry.section && entry.section !== entry.page ? entry.page + " · " + entry.section : entry.page;
      link.addEventListener("click", () => { results.hidden = true; });
      item.append(link, snippet(entry, terms));
      return item;
    }));
    results.scrollTop = 0;
  };

  query.addEventListener("focus", () => { show().catch(() => {}); load().catch(() => {}); });
  query.addEventListener("input", () => { show().catch(() => {}); });
  document.getElementById("search").addEventListener("submit", event => {
    event.preventDefault();
    show().then(() => list.querySelector("a")?.focus()).catch(() => {});
  });
  document.addEventListener("click", event => { if (!event.target.closest("header")) results.hidden = true; });
  document.addEventListener("keydown", event => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && document.activeElement !== query) { event.preventDefault(); query.focus(); }
    if (event.key === "Escape" && !results.hidden) { query.focus(); results.hidden = true; }
  });
})();
