// What the page says of the label's signature.
(async function () {
  "use strict";
  var place = document.getElementById("signature"), code = place.dataset.code, host = code.split("/")[0];
  var language = document.documentElement.lang, words = null;

  async function read(path) {
    var answer = await fetch(path, { cache: "no-cache", credentials: "omit", redirect: "error" });
    if (!answer.ok) throw new Error(path);
    return answer.json();
  }

  function filled(id, values) {
    return words[id].replace(/\{(\w+)\}/g, function (all, name) { return "\u2068" + updateFacts.plain(values[name]) + "\u2069"; });
  }

  // kind: "good", "note" or "bad"; address: where to look instead.
  function say(kind, sentences, address) {
    place.className = "signature " + kind;
    place.textContent = sentences.join(" ");
    if (!address) return;
    var link = document.createElement("a");
    link.href = address;
    link.textContent = address.split("#")[0];
    place.append(" ", link);
  }

  // Another product of this site that the code was signed for: its address, or "".
  async function otherProduct(signed, key) {
    for (var near of updateFacts.neighbours(signed, code)) {
      if (await updateFacts.isSignedFor(signed, key, near)) return "https://" + near;
    }
    var index = await read("/.well-known/update-facts/index.json").catch(function () { return {}; });
    for (var product of index.products || []) {
      var address = String(product.page).replace(/^https:\/\//, "");
      if (address.split("/")[0] === host && await updateFacts.isSignedFor(signed, key, address)) return product.page;
    }
    return "";
  }

  // The sentences on what a label says that is signed.
  async function compared(signed) {
    var hash = Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", signed.payload)).slice(0, 8));
    var print = hash.map(function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
    var at = place.dataset.prints.split(" ").indexOf(print), numbers = document.getElementById("match").dataset.numbers.split(" ");
    if (at === 0) return ["good", words.sig_same];
    return at < 0 ? ["bad", words.sig_differs + " " + words.sig_ask] : ["note", filled("match_older", { number: numbers[at] })];
  }

  async function showSigned(signed, result) {
    var facts = await compared(signed), sentences = [filled("sig_good", { host: host }), facts[1]], kind = facts[0];
    if (result.state === "retired") {
      sentences.push(filled("sig_retired", { day: updateFacts.day(result.since, language) }));
      if (kind === "good") kind = "note";
    }
    say(kind, sentences);
  }

  async function showUnsigned(signed, result) {
    var values = { host: host, kind: result.kind, day: updateFacts.day(result.since, language) };
    var other = result.state === "wrong" ? await otherProduct(signed, result.jwk) : "";
    say(result.state === "browser" ? "note" : "bad",
      [filled("sig_" + (other ? "product" : result.state), values)].concat(other || result.state === "browser" ? [] : words.sig_ask), other);
  }

  async function check() {
    var signed;
    if (location.hostname !== host) {
      say("bad", [filled("sig_host", { host: location.hostname, other: host })], "https://" + code + location.hash);
      return;
    }
    try {
      signed = updateFacts.read(location.hash.slice(1));
    } catch (error) {
      say("bad", [words.sig_damaged]);
      return;
    }
    var keys = await read("/.well-known/jwks.json").catch(function () { return null; });
    if (!keys) { say("note", [filled("sig_unchecked", { host: host })]); return; }
    var result = await updateFacts.verify(signed, keys, code);
    await (result.state === "good" || result.state === "retired" ? showSigned : showUnsigned)(signed, result);
  }

  document.querySelectorAll(".langs a").forEach(function (link) { link.hash = location.hash; });
  try {
    words = await read("/update-facts/verify." + language + ".json");
    await check();
  } catch (error) {
    place.className = "signature note";
    place.textContent = place.dataset.unchecked;
  }
})();
