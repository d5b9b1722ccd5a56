// Opens the docs site from disk in a browser and looks for what a reader would stumble over.
// Usage: node check.mjs SITE [FOLDER FOR SCREENSHOTS]
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

const [siteArgument, shots] = process.argv.slice(2);
if (!siteArgument || !existsSync(join(siteArgument, "index.html"))) {
  console.error("usage: node check.mjs SITE [FOLDER FOR SCREENSHOTS]; SITE holds index.html");
  process.exit(2);
}
const site = resolve(siteArgument);
const languages = { zh: "zh-Hans", en: "en" };
const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
const rule = "timetable.voter-list";
// One page of every kind.
const kinds = ["index", `rules/${rule}`, "law/electoral-law", "provinces/51", "provinces", "questions", "stages", "interpretations", "editions", "glossary", "coverage", "cases", "catalogue", "chapters"];

const counts = {};
const faults = [];
const count = (what, by = 1) => { counts[what] = (counts[what] ?? 0) + by; };
const fault = (page, what) => {
  const line = `${page}: ${what}`;
  // A page is opened more than once; its fault is told once.
  if (faults.includes(line)) return;
  faults.push(line);
  console.log(`FAULT ${line}`);
};
const check = (holds, page, what) => { count("assertions"); if (!holds) fault(page, what); };
const step = what => console.log(`${((Date.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}`);
const start = Date.now();
const address = path => pathToFileURL(join(site, ...path.split("/"))).href;
const nameOf = url => relative(site, fileURLToPath(url.split(/[?#]/)[0])).split(sep).join("/");
const anchorOf = url => url.includes("#") ? decodeURIComponent(url.slice(url.indexOf("#") + 1)) : "";

const pages = readdirSync(site, { recursive: true }).map(f => f.split(sep).join("/")).filter(f => f.endsWith(".html")).sort();
const missing = Object.keys(languages).flatMap(l => kinds.map(k => `${l}/${k}.html`)).filter(p => !pages.includes(p));
if (missing.length > 0) {
  console.error(`the site lacks ${missing.join(", ")}`);
  process.exit(1);
}

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** A tab that reports whatever goes wrong on any page that it opens. */
async function open(viewport) {
  const tab = await browser.newPage({ viewport });
  const here = () => tab.url().startsWith("file:") ? nameOf(tab.url()) : tab.url();
  tab.on("console", m => { if (m.type() === "error") fault(here(), `console error: ${m.text()}`); });
  tab.on("pageerror", e => fault(here(), `page error: ${e.message}`));
  tab.on("request", r => {
    count("requests");
    // The empty icon is data in the page itself: nothing is asked of anyone.
    if (!/^(file|data):/.test(r.url())) fault(here(), `asks for ${r.url()}, which is not a file`);
  });
  tab.on("requestfailed", r => fault(here(), `cannot load ${r.url()}`));
  return tab;
}

/** What sticks out of a narrow window, unless it scrolls by itself. */
const sideways = () => {
  const root = document.scrollingElement;
  if (root.scrollWidth <= innerWidth) return null;
  const scrolls = e => { for (; e && e !== document.body; e = e.parentElement) if (/auto|scroll|hidden/.test(getComputedStyle(e).overflowX)) return true; return false; };
  const widest = [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e.parentElement))
    .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
  return `${root.scrollWidth} px wide in a window of ${innerWidth}` + (widest ? `, because of <${widest.tagName.toLowerCase()}${widest.className ? ` class="${widest.getAttribute("class")}"` : ""}> “${widest.textContent.trim().slice(0, 40)}”` : "");
};

/** Words that run out of their box: into the next column of a table, over the edge of a drawing or of a box in it. */
const runsOut = () => {
  const found = [], more = e => `“${e.textContent.trim().slice(0, 40)}”`;
  for (const e of document.querySelectorAll("h1, h2, h3, h4, p, li, th, td, summary, nav a, footer")) {
    if (e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === "visible") found.push(`<${e.localName}> ${more(e)} needs ${e.scrollWidth} px and has ${e.clientWidth}`);
  }
  const isIn = (a, b) => a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
  for (const svg of document.querySelectorAll("svg")) {
    const texts = [...svg.querySelectorAll("text")], boxes = [...svg.querySelectorAll(".box")].map(b => b.getBoundingClientRect());
    for (const [i, text] of texts.entries()) {
      const r = text.getBoundingClientRect(), box = boxes.find(b => r.left >= b.left && r.left < b.right && r.top + r.height / 2 > b.top && r.top + r.height / 2 < b.bottom);
      if (!isIn(r, svg.getBoundingClientRect())) found.push(`${more(text)} is cut at the edge of its drawing`);
      if (box && !isIn(r, box)) found.push(`${more(text)} runs out of its box in the drawing`);
      for (const other of texts.slice(i + 1).map(t => [t, t.getBoundingClientRect()]).filter(([, o]) => r.left < o.right - 1 && o.left < r.right - 1 && r.top < o.bottom - 4 && o.top < r.bottom - 4)) found.push(`${more(text)} lies over ${more(other[0])} in the drawing`);
    }
  }
  return found;
};

// 1. Every page: errors, marks, links, width.
step(`${pages.length} pages, each on its own`);
const known = new Map();
{
  const tab = await open(sizes.wide);
  for (const [i, path] of pages.entries()) {
    await tab.setViewportSize(sizes.wide);
    await tab.goto(address(path));
    const found = await tab.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
      h1: document.querySelectorAll("h1").length,
      ids: [...document.querySelectorAll("[id]")].map(e => e.id),
      headings: [...document.querySelectorAll("main :is(h2, h3, h4)[id]")].map(e => e.id),
      nameless: [...document.querySelectorAll("img, svg")].filter(e => e.localName === "img" ? !e.alt?.trim()
        : !(e.getAttribute("aria-label") ?? document.getElementById(e.getAttribute("aria-labelledby"))?.textContent)?.trim()).map(e => e.outerHTML.slice(0, 80)),
      links: [...document.querySelectorAll("a[href], link[href], script[src], img[src]")].map(e => e.href || e.src),
      other: document.getElementById("switch")?.href,
    }));
    known.set(path, { ...found, ids: new Set(found.ids) });
    count("pages");
    const expected = languages[path.split("/")[0]] ?? languages.zh;
    check(found.lang === expected, path, `lang is "${found.lang}", not "${expected}"`);
    check(found.title.trim().length > 0, path, "no title");
    check(found.h1 === 1, path, `${found.h1} h1 instead of one`);
    for (const id of new Set(found.ids.filter((id, at) => found.ids.indexOf(id) !== at))) fault(path, `duplicate id "${id}"`);
    for (const picture of found.nameless) fault(path, `a picture without a name: ${picture}`);
    for (const what of await tab.evaluate(runsOut)) fault(path, `wide: ${what}`);
    await tab.setViewportSize(sizes.narrow);
    for (const what of await tab.evaluate(runsOut)) fault(path, `narrow: ${what}`);
    const wide = await tab.evaluate(sideways);
    check(wide === null, path, `scrolls sideways: ${wide}`);
    if (i % 50 === 49) step(`${i + 1} of ${pages.length}`);
  }
  await tab.close();
}

step("links, and the other language of each page");
const files = new Map();
const exists = path => { if (!files.has(path)) files.set(path, existsSync(join(site, path))); return files.get(path); };
function follow(path, url) {
  count("links");
  if (url.startsWith("data:")) return;
  if (!url.startsWith("file:")) { count("links that leave the site"); return; }
  const target = nameOf(url), anchor = anchorOf(url);
  if (!exists(target)) fault(path, `broken link: ${target} is missing`);
  else if (anchor && !known.get(target)?.ids.has(anchor)) fault(path, `broken link: ${target} has no #${anchor}`);
}
for (const [path, { links, other, headings }] of known) {
  for (const url of links) follow(path, url);
  const [folder] = path.split("/");
  if (!(folder in languages)) continue;
  const twin = (folder === "zh" ? "en" : "zh") + path.slice(2);
  check(other !== undefined && nameOf(other) === twin, path, `the language switch leads to ${other}, not to ${twin}`);
  for (const id of headings) check(known.get(twin)?.ids.has(id), path, `${twin} has no heading #${id}, so the language switch loses the place`);
}

// 2. One page of every kind, wide and narrow.
step("accessibility, width and looks of every kind of page");
if (shots) mkdirSync(shots, { recursive: true });
async function shoot(tab, name) {
  if (!shots) return;
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  await tab.screenshot({ path: join(shots, `${name.replaceAll("/", "-")}.png`), fullPage: true, clip: { x: 0, y: 0, width: tab.viewportSize().width, height: Math.min(3000, height) } });
  count("screenshots");
}
async function inspect(tab, path) {
  // It may not load the style sheet for itself: a page opened from disk reads no other file.
  await tab.evaluate(axe.source);
  const { violations } = await tab.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], preload: false }));
  count("axe runs");
  for (const v of violations.filter(v => ["serious", "critical"].includes(v.impact)))
    fault(path, `${v.impact}: ${v.help} (${v.id}), ${v.nodes.length} times, first ${v.nodes[0].html.slice(0, 120)}: ${v.nodes[0].failureSummary.replace(/\s+/g, " ").slice(0, 220)}`);
}
for (const [size, viewport] of Object.entries(sizes)) {
  const tab = await open(viewport);
  for (const path of ["index.html", ...Object.keys(languages).flatMap(l => kinds.map(k => `${l}/${k}.html`))]) {
    await tab.goto(address(path));
    const wide = await tab.evaluate(sideways);
    check(wide === null, path, `scrolls sideways: ${wide}`);
    await shoot(tab, `${path.slice(0, -5)}.${size}`);
    await inspect(tab, `${path} (${size})`);
  }
  await tab.close();
  step(`${size} done`);
}

// 3. The language switch, there and back.
step("language switch");
{
  const tab = await open(sizes.wide);
  for (const kind of kinds) {
    const anchor = known.get(`zh/${kind}.html`).headings.at(-1);
    const hash = anchor ? "#" + anchor : "";
    await tab.goto(address(`zh/${kind}.html`) + hash);
    for (const folder of ["en", "zh"]) {
      await Promise.all([tab.waitForURL(u => u.pathname.includes(`/${folder}/`), { timeout: 10_000 }).catch(() => {}), tab.click("#switch")]);
      check(nameOf(tab.url()) === `${folder}/${kind}.html` && anchorOf(tab.url()) === (anchor ?? ""), `${kind}.html`, `the switch to ${folder} led to ${nameOf(tab.url())}#${anchorOf(tab.url())}, not to ${folder}/${kind}.html${hash}`);
    }
    count("switches", 2);
  }
  await tab.close();
}

// 4. Search: what is asked, and what must be among the first so many.
step("search");
const article31 = u => /^law\/electoral-law\.html#a31(-|$)/.test(u);
const searches = {
  zh: [["选民名单", u => u.includes(rule), 3], ["第三十一条", article31, 1], ["31条", article31, 1], ["31(2)", "law/electoral-law.html#a31-2", 1], ["第31条第2款", "law/electoral-law.html#a31-2", 1], ["三分之一 候选人", null, 1], [rule, u => u.includes(`rules/${rule}`), 1], ["囫囵吞枣xyz", "", 0]],
  en: [["voter list", u => u.includes(rule), 3], ["Art. 31", article31, 1], ["31(2)", "law/electoral-law.html#a31-2", 1], ["article 31(2)", "law/electoral-law.html#a31-2", 1], ["preliminary election", null, 1], [rule, u => u.includes(`rules/${rule}`), 1], ["flibbertigibbet", "", 0]],
};
async function find(tab, words) {
  await tab.fill("#query", "");
  await tab.waitForSelector("#results", { state: "hidden" });
  // What was found before is not what is found now.
  await tab.$eval("#results [role=status]", e => { e.textContent = ""; });
  await tab.fill("#query", words);
  await tab.waitForFunction(() => !document.getElementById("results").hidden && document.querySelector("#results [role=status]").textContent !== "", null, { timeout: 15_000 });
  return tab.$$eval("#results a", links => links.map(a => a.href));
}
for (const [folder, asked] of Object.entries(searches)) {
  // From a page deeper down too: addresses are relative to the page.
  for (const path of [`${folder}/index.html`, `${folder}/rules/${rule}.html`]) {
    const tab = await open(sizes.wide);
    await tab.goto(address(path));
    for (const [words, wanted, within] of asked) {
      count("searches");
      const found = await find(tab, words).catch(e => { fault(path, `search for “${words}” failed: ${e.message}`); return null; });
      if (found === null) continue;
      const short = found.map(u => u.replace(address(folder) + "/", "")), none = await tab.getAttribute("body", "data-none");
      if (within === 0) check(found.length === 0 && (await tab.innerText("#results")).trim() === none && none.length > 0, path, `search for “${words}” does not say “${none}”`);
      else if (wanted === null) check(found.length > 0, path, `search for “${words}” finds nothing`);
      else check(short.slice(0, within).some(u => typeof wanted === "string" ? u === wanted : wanted(u)), path, `search for “${words}”: not among the first ${within}, which are ${short.slice(0, Math.max(3, within)).join(", ") || "none"}`);
    }
    if (path.endsWith("index.html")) {
      for (const [size, viewport] of Object.entries(sizes)) {
        await tab.setViewportSize(viewport);
        await find(tab, asked[0][0]);
        await shoot(tab, `${folder}-search.${size}`);
        const wide = await tab.evaluate(sideways);
        check(wide === null, path, `scrolls sideways with results: ${wide}`);
        await inspect(tab, `${path} with results (${size})`);
      }
      // What search offers must be there.
      for (const [url] of await tab.evaluate(() => window.searchIndex)) follow(`${folder}/search-index.js`, address(folder) + "/" + url);
    }
    await tab.close();
  }
}

// 5. The keyboard.
step("keyboard");
for (const [folder, asked] of Object.entries(searches)) {
  const path = `${folder}/rules/${rule}.html`, tab = await open(sizes.wide);
  const focus = () => tab.evaluate(() => document.activeElement?.matches(".skip") ? "skip" : document.activeElement?.id || document.activeElement?.closest("#results li:first-child") && "first" || document.activeElement?.tagName);
  await tab.goto(address(path));
  await tab.keyboard.press("Tab");
  check(await focus() === "skip", path, `the first Tab reaches ${await focus()}, not the skip link`);
  check(await tab.evaluate(() => { const b = document.activeElement.getBoundingClientRect(); return b.left >= 0 && b.top >= 0 && b.width > 0; }), path, "the skip link is not seen when it has the focus");
  await tab.keyboard.press("Enter");
  check(await focus() === "text", path, `the skip link leads to ${await focus()}, not to the text`);
  await tab.keyboard.press("/");
  check(await focus() === "query" && await tab.inputValue("#query") === "", path, `"/" leads to ${await focus()} with “${await tab.inputValue("#query")}”, not to an empty search`);
  await tab.keyboard.insertText(asked[0][0]);
  await tab.waitForSelector("#results a", { timeout: 15_000 }).catch(() => fault(path, "typing into the search shows no results"));
  await tab.keyboard.press("Enter");
  check(await focus() === "first", path, `Enter leads to ${await focus()}, not to the first result`);
  await tab.keyboard.press("Escape");
  check(await tab.isHidden("#results") && await focus() === "query", path, "Escape does not close the results and return to the search");
  count("keys", 6);
  await tab.close();
}

// 6. Paper.
step("print");
const paper = mkdtempSync(join(tmpdir(), "site-print-"));
for (const folder of Object.keys(languages)) {
  const path = `${folder}/rules/${rule}.html`, tab = await open(sizes.wide);
  await tab.goto(address(path));
  // Words of the menus that do not stand on the page itself as well.
  const navigation = await tab.$$eval("nav summary, nav a, #switch, .skip", all => {
    const lines = new Set(document.querySelector("main").innerText.split("\n").map(l => l.trim()));
    return all.map(e => e.textContent.trim()).filter(t => !lines.has(t));
  });
  await tab.emulateMedia({ media: "print" });
  for (const shown of await tab.$$eval("header, nav, form, #results, .skip, #switch", all => all.filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 60)))) fault(path, `printed though it is for the screen: ${shown}`);
  try {
    const pdf = await tab.pdf({ format: "A4", preferCSSPageSize: true });
    count("pages printed", (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length);
    const sheet = pdf.toString("latin1").match(/\/MediaBox\s*\[([^\]]+)\]/)?.[1].trim().split(/\s+/).map(Number);
    check(sheet && Math.abs(sheet[2] - 595) < 2 && Math.abs(sheet[3] - 842) < 2, path, `the print is not A4 but ${sheet}`);
    const file = join(shots ?? paper, `${folder}-print.pdf`);
    writeFileSync(file, pdf);
    // Where there is a reader of PDF, the printed words themselves.
    let words;
    try { words = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" }); } catch (e) { if (e.code !== "ENOENT") throw e; }
    if (words !== undefined) {
      const lines = new Set(words.split("\n").map(l => l.trim()));
      check(words.length > 500, path, "the print has no text");
      check(navigation.length > 5, path, "has no menus");
      for (const word of navigation.filter(w => lines.has(w))) fault(path, `the print shows navigation: “${word}”`);
    }
  } catch (e) {
    fault(path, `cannot be printed: ${e.message}`);
  }
  await tab.close();
}
rmSync(paper, { recursive: true });

await browser.close();
step("checked " + Object.entries(counts).map(([what, n]) => `${n} ${what}`).join(", "));
console.log(faults.length === 0 ? "no fault found" : `${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
