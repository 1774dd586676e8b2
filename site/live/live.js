// Runs in pages that relief serve shows: reloads them after a change and shows
// what is wrong on top of the last good page. It is not part of the site.
(function () {
  "use strict";
  var here = document.currentScript, box, lost = false;
  var events = new EventSource(here.src.replace(/[^/]*$/, "events"));
  // The place on the page is kept over a reload.
  try {
    var y = sessionStorage.getItem("relief-live");
    if (y !== null) { sessionStorage.removeItem("relief-live"); scrollTo(0, +y); }
  } catch (e) { /* storage may be off */ }
  function reload() {
    try { sessionStorage.setItem("relief-live", String(scrollY)); } catch (e) { /* as above */ }
    location.reload();
  }
  events.addEventListener("open", function () { if (lost) reload(); });
  events.addEventListener("error", function (e) {
    if (e.data === undefined) { lost = true; return; }
    show(JSON.parse(e.data));
  });
  events.addEventListener("reload", reload);
  events.addEventListener("hello", function (e) { if (!lost && e.data !== here.dataset.version) reload(); });
  events.addEventListener("style", function () {
    hide();
    fetch(location.href, { cache: "no-store" }).then(function (r) { return r.text(); }).then(function (text) {
      var styles = Array.from(text.matchAll(/<style>([\s\S]*?)<\/style>/g));
      var links = Array.from(text.matchAll(/<link rel="stylesheet"[^>]*href="([^"]*)"/g));
      var old = document.querySelectorAll("style"), linked = document.querySelectorAll('link[rel="stylesheet"]');
      if (styles.length !== old.length || links.length !== linked.length) { reload(); return; }
      // The page's policy names its inline styles by hash, so a changed one would
      // be refused; a constructed style sheet is not inline.
      if (styles.length) {
        document.adoptedStyleSheets = styles.map(function (s) {
          var fresh = new CSSStyleSheet();
          fresh.replaceSync(s[1]);
          return fresh;
        });
        old.forEach(function (s) { s.media = "not all"; });
      }
      linked.forEach(function (l, i) {
        var href = links[i][1];
        if (l.getAttribute("href") === href) return;
        var fresh = document.createElement("link");
        fresh.rel = "stylesheet";
        fresh.href = href;
        fresh.onload = function () { l.remove(); };
        l.after(fresh);
      });
    }).catch(reload);
  });
  function hide() { if (box) { box.remove(); box = null; } }
  function show(list) {
    hide();
    box = document.createElement("div");
    box.setAttribute("role", "alert");
    var root = box.attachShadow({ mode: "open" }), sheet;
    try {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(":host{all:initial}div{position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;background:#2b1212;color:#ffecec;font:15px/1.5 ui-monospace,monospace;padding:16px 20px;border-top:4px solid #ff6b6b;z-index:2147483647;white-space:pre-wrap}b{color:#ffb3b3}button{float:right;font:inherit;padding:4px 12px}i{color:#ffd9a0;font-style:normal}");
      root.adoptedStyleSheets = [sheet];
    } catch (e) { /* an old browser shows it plainly */ }
    var all = document.createElement("div"), close = document.createElement("button");
    close.textContent = "Close";
    close.onclick = hide;
    all.append(close);
    list.forEach(function (c) {
      var p = document.createElement("p"), place = document.createElement("b");
      place.textContent = c.file + (c.line ? ":" + c.line : "") + ": ";
      p.append(place, c.message);
      if (c.hint) { var h = document.createElement("i"); h.textContent = "\nhint: " + c.hint; p.append(h); }
      if (c.excerpt) p.append("\n" + c.excerpt);
      all.append(p);
    });
    root.append(all);
    document.body.append(box);
  }
})();
