(function () {
  "use strict";
  var main = document.getElementById("facts"), words = main.dataset, most = 4, shown = 20;
  var box = document.querySelector(".search"), results = document.getElementById("products"), input = box.querySelector("input");
  var chosen = document.getElementById("chosen"), sides = document.getElementById("sides"), answer = document.querySelector(".answer");
  var products = [], known = Object.create(null), pages = {};

  function node(tag, kind, text) {
    var made = document.createElement(tag);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }
  function named(tag, product) { var made = node(tag); made.append(node("bdi", "", product.name)); return made; }
  function folded(text) { return text.replace(/\s+/g, " ").trim(); }

  // The choice stands in the address, so that it can be kept, sent and gone back to.
  function choice() {
    return location.hash.slice(1).split("|").filter(function (path, at, all) {
      return known[path] && all.indexOf(path) === at;
    }).slice(0, most);
  }
  function choose(paths) { location.hash = paths.join("|"); }

  // A line of text in pieces, [[text, language, direction], ...]: makers' own words may be in another
  // language than the page.
  function piecesOf(line) {
    return Array.from(line.childNodes, function (piece) {
      return [piece.textContent.replace(/\s+/g, " "), piece.lang || "", piece.dir || ""];
    });
  }
  function plain(text) { return [[folded(text), "", ""]]; }
  function lineNode(tag, pieces) {
    var made = node(tag);
    pieces.forEach(function (piece) {
      var part = piece[1] ? node("span", "", piece[0]) : document.createTextNode(piece[0]);
      if (piece[1]) { part.lang = piece[1]; part.dir = piece[2]; }
      made.append(part);
    });
    return made;
  }

  // What a product's own page says on the reader's day: [{key, name, question, values}, ...]. The key is
  // the same for all products, as is the question: a name may tell the day.
  function factsOf(page) {
    var root = page.getElementById("facts"), now = page.querySelectorAll(".now"), parts = [now[0], now[now.length - 1]];
    var end = (root.dataset.end || "9999-12-31").split("-").map(Number);
    if (new Date(end[0], end[1] - 1, end[2] + 1) <= new Date())
      parts = [page.getElementById("over-promise").content, page.getElementById("over-facts").content];
    var promise = Array.from(parts[0].querySelectorAll(".lead, .date, .tail"), function (text) {
      text = text.cloneNode(true);
      text.querySelectorAll(".qualifier").forEach(function (part) { part.remove(); });
      return text.textContent;
    });
    var qualifier = Array.from(parts[0].querySelectorAll(".qualifier"), function (text) { return plain(text.textContent); });
    var rows = [{ key: "promise", name: words.promise, question: words.promise, values: [plain(promise.join(" "))].concat(qualifier) }];
    parts[1].querySelectorAll("section").forEach(function (section) {
      section = section.dataset.stays ? page.getElementById(section.dataset.stays) : section;
      if (section.id === "product") return; // it stands above the columns
      section.querySelectorAll("dl > div").forEach(function (row) {
        var lines = row.querySelectorAll("li"), value = row.querySelector("dd a") || row.querySelector("dd");
        var name = folded(row.querySelector("dt").textContent);
        var question = row.dataset.name || name;
        rows.push({ key: section.id + "|" + question, name: name, question: question,
          values: Array.from(lines.length ? lines : [value], piecesOf) });
      });
    });
    return rows;
  }

  function load(path) {
    pages[path] = pages[path] || fetch(path).then(function (response) {
      if (!response.ok) throw new Error(response.status);
      return response.text();
    }).then(function (text) { return factsOf(new DOMParser().parseFromString(text, "text/html")); });
    return pages[path];
  }

  // All facts in the order in which pages have them, each with what every product says.
  function merged(all) {
    var rows = [], places = {};
    all.forEach(function (facts, side) {
      var after = -1;
      facts.forEach(function (fact) {
        var row = places[fact.key];
        if (!row) {
          row = places[fact.key] = { key: fact.key, name: fact.name, sides: all.map(function () { return null; }), names: [] };
          rows.splice(after + 1, 0, row);
        }
        if (row.name !== fact.name) row.name = fact.question;
        row.sides[side] = fact.values;
        row.names[side] = fact.name;
        after = rows.indexOf(row);
      });
    });
    return rows;
  }
  function differs(row) {
    return row.sides.some(function (side, at) {
      return JSON.stringify([side, row.names[at]]) !== JSON.stringify([row.sides[0], row.names[0]]);
    });
  }

  function valueNode(values) {
    if (!values) return node("span", "", "–");
    if (values.length === 1) return lineNode("span", values[0]);
    var list = node("ul", "lines");
    values.forEach(function (value) { list.append(lineNode("li", value)); });
    return list;
  }

  // On narrow screens a table is shown as blocks: its roles are said, so that it stays one.
  function withRole(made, role) { made.setAttribute("role", role); return made; }
  function tableOf(rows, chosenOnes, caption) {
    var table = withRole(node("table", "sides"), "table"), head = withRole(node("tr"), "row"), body = withRole(node("tbody"), "rowgroup");
    table.setAttribute("aria-label", caption);
    head.append(withRole(node("td"), "cell"));
    chosenOnes.forEach(function (product) {
      var cell = withRole(node("th"), "columnheader"), link = named("a", product);
      cell.scope = "col";
      link.href = product.path;
      cell.append(link, node("span", "k", product.maker + " · " + product.model));
      head.append(cell);
    });
    rows.forEach(function (row) {
      var line = withRole(node("tr", row.key === "promise" ? "first" : ""), "row"), name = withRole(node("th", "", row.name), "rowheader");
      name.scope = "row";
      line.append(name);
      row.sides.forEach(function (values, side) {
        var cell = withRole(node("td"), "cell"), who = named("span", chosenOnes[side]);
        who.className = "k who";
        who.setAttribute("aria-hidden", "true");
        cell.append(who);
        if (values && row.names[side] !== row.name) cell.append(node("span", "k own", row.names[side]));
        cell.append(valueNode(values));
        line.append(cell);
      });
      body.append(line);
    });
    var top = withRole(node("thead"), "rowgroup");
    top.append(head);
    table.append(top, body);
    return table;
  }
  function sameOf(rows) {
    var list = node("dl", "facts");
    rows.forEach(function (row) {
      var line = node("div"), value = node("dd");
      value.append(valueNode(row.sides[0]));
      line.append(node("dt", "", row.name), value);
      list.append(line);
    });
    return list;
  }

  function showSides(chosenOnes, all) {
    var rows = merged(all), other = rows.filter(differs), same = rows.filter(function (row) { return !differs(row); });
    sides.replaceChildren();
    [[other, words.differs, tableOf], [same, words.same, sameOf]].forEach(function (part) {
      if (!part[0].length) return;
      var section = node("section");
      section.append(node("h2", "", part[1]), part[2](part[0], chosenOnes, part[1]));
      sides.append(section);
    });
  }

  function showChosen(paths) {
    chosen.replaceChildren.apply(chosen, paths.map(function (path) {
      var item = node("li"), button = node("button", "", words.remove.replace("{product}", known[path].name));
      button.type = "button";
      button.addEventListener("click", function () {
        choose(paths.filter(function (other) { return other !== path; }));
        box.hidden = false;
        input.focus();
      });
      item.append(button);
      return item;
    }));
  }

  function showResults() {
    var paths = choice();
    box.hidden = results.hidden = paths.length >= most;
    results.replaceChildren.apply(results, products.filter(function (product) {
      return !paths.includes(product.path);
    }).slice(0, shown).map(function (product) {
      var item = node("li"), button = named("button", product);
      button.type = "button";
      button.addEventListener("click", function () { choose(choice().concat(product.path)); input.focus(); });
      item.append(button, node("span", "k", product.maker + " · " + product.model));
      return item;
    }));
  }

  function show() {
    var paths = choice();
    showChosen(paths);
    showResults();
    answer.textContent = paths.length < 2 ? words.choose : "";
    sides.replaceChildren();
    if (paths.length < 2) return;
    var lost = [];
    Promise.all(paths.map(function (path) {
      return load(path).catch(function () { lost.push(path); delete pages[path]; return null; });
    })).then(function (all) {
      if (choice().join("|") !== paths.join("|")) return;
      if (lost.length) answer.textContent = words.lost.replace("{product}", known[lost[0]].name);
      else showSides(paths.map(function (path) { return known[path]; }), all);
    });
  }

  var begun = false;
  searchProducts(words.list, input, true, function (found, text, every) {
    products = found;
    if (!begun) every.forEach(function (product) { known[product.path] = product; });
    if (begun) { showResults(); return; }
    begun = true;
    box.hidden = false;
    show();
    window.addEventListener("hashchange", show);
  });
})();
