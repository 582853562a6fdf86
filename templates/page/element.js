// <update-facts src="https://HOST/PATH/disclosure.label.en.json">: the label of a product on the page
// of a shop. What stands in it is shown without script, and where the label cannot be had. It speaks
// the language that its place on the page is written in (lang), where the site has that, and is dark
// where the reader's system is, or as theme="light" or "dark" says. After the last day it says what is
// true then. All texts are set as texts.
(function () {
  "use strict";
  if (!window.customElements || customElements.get("update-facts")) return;
  var most = 200000;
  var style = ":host{display:block;max-width:30rem;margin:1rem 0;--paper:#fff;--ink:#0e0e0e;--soft:#55524c;--hair:#c9c5bc}" +
    "@media(prefers-color-scheme:dark){:host(:not([theme=light])){--paper:#131313;--ink:#f3f1ec;--soft:#b4b0a7;--hair:#474540}}" +
    ":host([theme=dark]){--paper:#131313;--ink:#f3f1ec;--soft:#b4b0a7;--hair:#474540}" +
    ".label{background:var(--paper);color:var(--ink);border:.2rem solid var(--ink);padding:1rem;font:100%/1.45 Inter,system-ui,sans-serif;overflow-wrap:anywhere}" +
    ".label[dir=rtl]{line-height:1.7}p,dl,dd{margin:0}a{color:inherit}a:focus-visible{outline:3px solid;outline-offset:3px}" +
    ".title{font-weight:900}.soft{color:var(--soft);font-size:.9375em}" +
    ".promise{margin:.75rem 0;padding:.75rem 1rem;border:.25rem solid var(--ink)}" +
    ".promised{background:var(--ink);color:var(--paper)}.planned{border-style:dashed}.ended{border-inline-end-width:1.5rem}" +
    ".not_possible{background:repeating-linear-gradient(135deg,var(--hair) 0 .12rem,transparent .12rem .8rem)}" +
    ".date{font-weight:900;font-size:2em;line-height:1.1;margin:.2rem 0}.planned .date{font-weight:500}.small{font-size:.55em;font-weight:600;display:block}" +
    "dl div{border-top:1px solid var(--hair);padding:.4rem 0}dt{color:var(--soft);font-size:.9375em}dd{font-weight:600}" +
    "@media(forced-colors:active){.promise{forced-color-adjust:none}}";

  // Without controls and what turns the order of letters around.
  function clean(text) {
    return typeof text === "string" ? text.slice(0, 4000).replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/g, " ") : "";
  }
  function node(tag, kind, text) {
    var made = document.createElement(tag);
    if (kind) made.className = kind;
    made.textContent = clean(text);
    return made;
  }
  function add(parent, tag, kind, text) { if (clean(text)) parent.append(node(tag, kind, text)); }
  function webAddress(text, base) {
    try { var url = new URL(text, base); return /^https?:$/.test(url.protocol) ? url : null; } catch (error) { return null; }
  }

  // The tags under which the label may be had in that language, the nearest first.
  function tagsFor(language) {
    var parts = language.split("-"), tags = [language];
    if (/^zh-(tw|hk|mo)/i.test(language)) tags.push("zh-Hant");
    if (/^zh/i.test(language)) tags.push("zh-Hans");
    if (/^n[on]/i.test(language)) tags.push("nb");
    if (parts.length > 1) tags.push(parts[0]);
    return tags;
  }
  function sources(element) {
    var source = element.getAttribute("src") || "", place = element.closest("[lang]"), all = [];
    var language = place ? place.getAttribute("lang") : "";
    if (/^[A-Za-z0-9-]+$/.test(language)) tagsFor(language).forEach(function (tag) {
      all.push(source.replace(/\.label\.[A-Za-z0-9-]+\.json$/, ".label." + tag + ".json"));
    });
    return all.concat(source).filter(function (one, at, every) { return every.indexOf(one) === at; }).map(function (one) {
      return webAddress(one, document.baseURI);
    }).filter(Boolean);
  }
  function read(urls) {
    if (!urls.length) return Promise.reject(new Error("no label"));
    return fetch(urls[0], { credentials: "omit", referrerPolicy: "no-referrer" }).then(function (response) {
      if (!response.ok) throw new Error(String(response.status));
      return response.text();
    }).then(function (text) {
      if (text.length > most) throw new Error("too long");
      return JSON.parse(text);
    }).catch(function () { return read(urls.slice(1)); });
  }

  function isOver(end) {
    var day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(end || "");
    return Boolean(day) && new Date(+day[1], day[2] - 1, +day[3] + 1) <= new Date();
  }
  function promiseNode(face) {
    var states = ["promised", "planned", "not_promised", "not_possible", "ended"], date = node("p", "date", face.head);
    var made = node("div", "promise " + (states.indexOf(face.state) < 0 ? "not_promised" : face.state));
    add(made, "p", "lead", face.lead);
    add(date, "span", "small", face.head_date);
    if (face.state === "planned") add(date, "span", "small", face.qualifier);
    made.append(date);
    add(made, "p", "", face.tail);
    if (face.state === "not_promised" || face.state === "not_possible") add(made, "p", "", face.note);
    return made;
  }
  function labelNode(label) {
    var face = label.afterwards && isOver(label.end) ? label.afterwards : label.now, page = webAddress(label.page);
    var box = node("section", "label"), product = node(page ? "a" : "span", "", label.product), line = node("p"), rows = node("dl");
    box.setAttribute("aria-label", clean(label.title));
    box.lang = clean(label.language);
    box.dir = label.direction === "rtl" ? "rtl" : "ltr";
    if (page) product.href = page.href;
    line.append(product);
    add(box, "p", "title", label.title);
    box.append(line);
    add(box, "p", "soft", label.maker_model);
    box.append(promiseNode(face));
    face.rows.slice(0, 40).forEach(function (row) {
      var one = node("div");
      one.append(node("dt", "", row.name), node("dd", "", row.value));
      rows.append(one);
    });
    box.append(rows);
    add(box, "p", "soft", label.statement);
    add(box, "p", "soft", label.fingerprint);
    return box;
  }

  customElements.define("update-facts", class extends HTMLElement {
    static get observedAttributes() { return ["src", "lang"]; }
    connectedCallback() { this.show(); }
    attributeChangedCallback() { if (this.isConnected) this.show(); }
    show() {
      var element = this, turn = this.turn = (this.turn || 0) + 1;
      read(sources(this)).then(function (label) {
        if (turn !== element.turn) return;
        var made = labelNode(label), root = element.shadowRoot || element.attachShadow({ mode: "open" }), sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        root.adoptedStyleSheets = [sheet];
        root.replaceChildren(made);
      }).catch(function () {});
    }
  });
})();
