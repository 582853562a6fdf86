// The page on which retailers and inspectors check the text of a code, from a site or from a disk.
(function () {
  "use strict";
  var all = JSON.parse(document.getElementById("languages").textContent), language = "en", words = null;
  var code = null, keys = null, given = "", number = 0;

  function part(id) { return document.getElementById(id); }
  function element(name, text) {
    var node = document.createElement(name);
    if (text !== undefined) node.textContent = text;
    return node;
  }
  function filled(id, values) {
    return words[id].replace(/\{(\w+)\}/g, function (whole, name) { return "\u2068" + updateFacts.plain(values[name]) + "\u2069"; });
  }
  function day(text) { return updateFacts.day(text, language); }

  // kind: "good", "note", "bad" or "" for nothing yet.
  function say(kind, sentences) {
    part("result").className = "signature " + kind;
    part("result").textContent = sentences.join(" ");
  }

  // {host, address: host and path, fragment} of the text of a code, or null.
  function parts(text) {
    var found = /^https:\/\/([^\/?#\s]+)([^?#\s]*)(?:\?[^#\s]*)?(?:#(\S*))?$/i.exec(text.trim()), host;
    if (!found) return null;
    try { host = new URL("https://" + found[1]).hostname; } catch (error) { return null; }
    return { host: host, address: host + (found[2] || "/"), fragment: found[3] || "" };
  }

  function factText(fact, value) {
    if (Array.isArray(value)) return value.map(function (one) { return factText(fact, one); }).filter(Boolean).join(", ");
    if (fact.kind === "day") return Number.isInteger(value) ? day(new Date(value * 864e5).toISOString().slice(0, 10)) : "";
    if (fact.kind === "months") return Number.isInteger(value) ? updateFacts.months(value, language) : "";
    if (fact.kind === "gtin") return Number.isInteger(value) ? String(value).padStart(14, "0") : "";
    if (fact.values && fact.values[String(value)]) return fact.values[String(value)];
    return typeof value === "string" || typeof value === "number" ? updateFacts.plain(value) : "";
  }

  function row(list, name, text) {
    if (!text) return;
    var box = element("div"), value = element("dd");
    value.append(element("bdi", text));
    box.append(element("dt", name), value);
    list.append(box);
  }

  function showFacts(signed) {
    var list = part("facts-list");
    list.replaceChildren();
    row(list, words.check_address, signed.address);
    all[language].facts.forEach(function (fact) {
      if (signed.code.facts.has(fact.key)) row(list, fact.name, factText(fact, signed.code.facts.get(fact.key)));
    });
    part("facts").hidden = false;
  }

  function overSentence(facts) {
    var end = facts.get(9), today = new Date();
    if (!Number.isInteger(end) || end >= Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) / 864e5) return [];
    return [filled("over", { day: day(new Date(end * 864e5).toISOString().slice(0, 10)) })];
  }

  // The host that signed the code for another product, or for its own address, which was put on this code; or "".
  async function signedHost(jwk) {
    var own = keys.update_facts && keys.update_facts.host || code.host, addresses = updateFacts.neighbours(code.code, code.address);
    var moved = addresses.concat(code.address).map(function (address) { return own + address.slice(address.indexOf("/")); });
    for (var address of addresses.concat(moved)) {
      if (await updateFacts.isSignedFor(code.code, jwk, address)) return address.split("/")[0];
    }
    return "";
  }

  async function showResult() {
    var turn = ++number, values = { host: code.host };
    part("facts").hidden = true;
    if (!keys) { say("", []); return; }
    var result = await updateFacts.verify(code.code, keys, code.address);
    if (turn !== number) return;
    // Anybody can sign for another's address: keys are believed for the host that they are of.
    var owner = String(keys.update_facts && keys.update_facts.host || code.host).toLowerCase();
    if (owner !== code.host && ["good", "retired"].includes(result.state)) result.state = "unknown";
    values.day = day(result.since);
    values.kind = result.kind;
    var isSigned = result.state === "good" || result.state === "retired";
    var isElsewhere = result.state === "wrong" && await signedHost(result.jwk);
    if (turn !== number) return;
    if (isElsewhere) values.host = isElsewhere;
    var sentences = [filled(isElsewhere ? "sig_product" : isSigned ? "sig_good" : "sig_" + result.state, values)];
    if (result.state === "retired") sentences.push(filled("sig_retired", values));
    if (isSigned) sentences = sentences.concat(overSentence(code.code.facts));
    else if (result.state !== "browser") sentences.push(words.sig_ask);
    if (given) sentences.push(filled("check_given", values));
    say(result.state === "good" && !given ? "good" : isSigned || result.state === "browser" ? "note" : "bad", sentences);
    if (isSigned) showFacts(code);
  }

  function nameKeys() {
    part("fetch").textContent = filled("check_fetch", { host: code.host });
    part("keys-name").textContent = filled("check_keys", { host: code.host });
  }

  function readCode() {
    var read = parts(part("text").value), before = code;
    number++;
    code = null;
    part("keys").hidden = part("facts").hidden = true;
    if (!part("text").value.trim()) { say("", []); return; }
    if (!read) { say("bad", [words.check_not_code]); return; }
    if (!/^[0-9]+$/.test(read.fragment)) { say("note", [words.check_unsigned]); return; }
    try { read.code = updateFacts.read(read.fragment); } catch (error) { say("bad", [words.sig_damaged]); return; }
    code = read;
    if (!before || before.host !== code.host) { if (!given) keys = null; }
    part("keys").hidden = false;
    nameKeys();
    showResult();
  }

  function useKeys(text, isGiven) {
    keys = null;
    given = isGiven ? text : "";
    try { keys = JSON.parse(text); } catch (error) { keys = null; }
    if (!keys || !Array.isArray(keys.keys)) {
      keys = null;
      number++;
      part("facts").hidden = true;
      say("bad", [words.check_bad_keys]);
    } else if (code) {
      showResult();
    }
  }

  async function fetchKeys() {
    var host = code.host;
    try {
      var answer = await fetch("https://" + host + "/.well-known/jwks.json", { cache: "no-cache", credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" });
      if (!answer.ok) throw new Error(host);
      useKeys(await answer.text(), false);
    } catch (error) {
      say("note", [filled("sig_unchecked", { host: host })]);
    }
  }

  async function readPicture(file) {
    if (!file) return;
    var found = await new BarcodeDetector({ formats: ["qr_code"] }).detect(await createImageBitmap(file)).catch(function () { return []; });
    if (!found.length) { say("bad", [words.check_no_code]); return; }
    part("text").value = found[0].rawValue;
    readCode();
  }

  async function canReadPictures() {
    return "BarcodeDetector" in window && (await BarcodeDetector.getSupportedFormats()).includes("qr_code");
  }

  function speak(tag) {
    language = tag;
    words = all[tag].words;
    document.documentElement.lang = tag;
    document.documentElement.dir = all[tag].rtl ? "rtl" : "ltr";
    document.title = words.check_title;
    document.querySelectorAll("[data-word]").forEach(function (node) { node.textContent = words[node.dataset.word]; });
    readCode();
  }

  function fillLanguages() {
    var choice = part("language"), wanted = (navigator.languages || []).concat("en");
    Object.keys(all).forEach(function (tag) {
      var option = element("option", all[tag].name);
      option.value = option.lang = tag;
      choice.append(option);
    });
    var best = wanted.map(function (tag) {
      if (/^zh/i.test(tag)) return /hant|tw|hk|mo/i.test(tag) ? "zh-Hant" : "zh-Hans";
      return tag.split("-")[0].replace(/^no$/, "nb");
    }).find(function (tag) { return all[tag]; });
    choice.value = best;
    choice.addEventListener("change", function () { speak(choice.value); });
    speak(best);
  }

  part("text").addEventListener("input", readCode);
  part("fetch").addEventListener("click", fetchKeys);
  part("keys-text").addEventListener("input", function (event) { useKeys(event.target.value, true); });
  part("keys-file").addEventListener("change", async function (event) {
    if (event.target.files[0]) useKeys(await event.target.files[0].text(), true);
  });
  part("picture").addEventListener("change", function (event) { readPicture(event.target.files[0]); });
  document.addEventListener("dragover", function (event) { event.preventDefault(); });
  document.addEventListener("drop", async function (event) {
    var file = event.dataTransfer.files[0];
    event.preventDefault();
    if (file && /json/.test(file.type)) useKeys(await file.text(), true);
    else if (await canReadPictures()) readPicture(file);
  });
  fillLanguages();
  canReadPictures().catch(function () { return false; }).then(function (can) {
    part("pictures").hidden = !can;
    part("no-reader").hidden = can;
  });
})();
