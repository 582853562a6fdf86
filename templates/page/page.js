(function () {
  "use strict";
  var main = document.getElementById("facts"), data = main.dataset, language = document.documentElement.lang;

  // Dates as labels write them: Latin digits, the Gregorian calendar, in Thai the Buddhist one.
  var locale = language + "-u-nu-latn-ca-" + (language === "th" ? "buddhist" : "gregory");
  if (language === "en") locale = "en-GB-u-nu-latn-ca-gregory";

  function day(text) { var parts = text.split("-").map(Number); return new Date(parts[0], parts[1] - 1, parts[2]); }
  function unit(count, units) { return (data[units].split("|")[count - 1] || "").replace(/ /g, "\u00a0"); }
  function left(from, to) {
    var end = new Date(to.getFullYear(), to.getMonth(), to.getDate() + 1);
    var all = (end.getFullYear() - from.getFullYear()) * 12 + end.getMonth() - from.getMonth();
    if (end.getDate() < from.getDate()) all--;
    if (all < 1) return unit(Math.round((end - from) / 864e5), "days");
    var years = unit(Math.floor(all / 12), "years"), months = unit(all % 12, "months");
    return years && months ? data.both.replace("{years}", years).replace("{months}", months) : years + months;
  }

  function showStatus() {
    var now = new Date(), today = new Date(now.getFullYear(), now.getMonth(), now.getDate()), end = day(data.end);
    var status = document.querySelector(".status"), days = Math.round((end - today) / 864e5);
    var kind = days < 0 ? "over" : days <= 365 ? "soon" : "live";
    status.classList.add("live", kind);
    var text = data[kind].replace("{today}", new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" }).format(today).replace(/ /g, "\u00a0"));
    status.querySelector(".text").textContent = kind === "over" ? text : text.replace("{left}", left(today, end));
    if (kind === "over") {
      ["promise", "glance", "facts"].forEach(function (part, index) {
        var next = document.getElementById("over-" + part).content.cloneNode(true);
        next.querySelectorAll("[data-stays]").forEach(function (blank) {
          blank.replaceWith(document.getElementById(blank.dataset.stays));
        });
        document.querySelectorAll(".now")[index].replaceChildren(next);
      });
    } else if (data.start) {
      var ring = document.querySelector(".term u"), start = day(data.start);
      ring.hidden = false;
      ring.style.insetInlineStart = Math.max(0, Math.min(1, (today - start) / (end - start))) * 100 + "%";
    }
  }

  // Where today lies on the picture of the years.
  function showToday(years) {
    var begin = day(years.dataset.begin), end = day(years.dataset.end), place = (new Date() - begin) / (end - begin) * 1000;
    if (place < 0 || place > 1000) return;
    years.querySelectorAll("svg").forEach(function (bar) {
      var line = document.createElementNS(bar.namespaceURI, "path");
      line.setAttribute("class", "today");
      line.setAttribute("d", "M" + Math.round(place) + " 0V14");
      bar.append(line);
    });
    document.querySelector(".key").hidden = false;
  }

  function answerMatch(section) {
    var prints = section.dataset.prints.split(" "), numbers = section.dataset.numbers.split(" ");
    var input = section.querySelector("input"), answer = section.querySelector(".answer");
    section.hidden = false;
    input.addEventListener("input", function () {
      var typed = input.value.toLowerCase().replace(/[^0-9a-z]/g, ""), at = prints.indexOf(typed);
      answer.textContent = typed.length === 0 ? "" : typed.length < 12 ? section.dataset.short
        : at < 0 ? section.dataset.none : at === 0 ? section.dataset.newest
        : section.dataset.older.replace("{number}", numbers[at]);
    });
  }

  // A signature stands in the address: # and digits.
  function checkSignature(place) {
    function isThere() { return /^#[0-9]+$/.test(location.hash); }
    addEventListener("hashchange", function () { if (isThere()) location.reload(); });
    document.querySelector(".unsigned").hidden = isThere();
    if (isThere()) place.dataset.scripts.split(" ").forEach(function (path) {
      var script = document.createElement("script");
      script.src = path;
      script.async = false;
      script.onerror = function () { place.textContent = place.dataset.unchecked; };
      document.head.append(script);
    });
  }

  if (data.end) showStatus();
  var years = document.querySelector(".years");
  if (years) showToday(years);
  answerMatch(document.getElementById("match"));
  var signature = document.getElementById("signature");
  if (signature) checkSignature(signature);
})();
