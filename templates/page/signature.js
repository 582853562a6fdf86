// The signature of a label, read from the digits after # in its code and verified by the browser (RFC 8949, RFC
// 9052, WebCrypto). Whatever is not exactly as the program writes it is refused.
var updateFacts = (function () {
  "use strict";
  var lengths = [0, 3, 5, 8, 10, 13, 15, 17, 20, 22, 25, 27, 29, 32, 34, 37, 39, 41], mostBytes = 400, mostDepth = 6;
  var algorithms = {
    "-7": { name: "ES256", kty: "EC", crv: "P-256", key: { name: "ECDSA", namedCurve: "P-256" }, use: { name: "ECDSA", hash: "SHA-256" } },
    "-8": { name: "Ed25519", kty: "OKP", crv: "Ed25519", key: { name: "Ed25519" }, use: { name: "Ed25519" } }
  };

  function refuse(why) { throw new RangeError(why); }

  // 41 digits are 17 bytes; the last group has the digits of its bytes.
  function bytesOf(digits) {
    var bytes = [], at = 0;
    if (!/^[0-9]+$/.test(digits) || digits.length > 1000) refuse("digits");
    for (; at < digits.length; at += 41) {
      var group = digits.slice(at, at + 41), count = lengths.indexOf(group.length), value = BigInt(group), start = bytes.length;
      if (count < 1 || value >> BigInt(8 * count)) refuse("group");
      for (var i = count - 1; i >= 0; i--) { bytes[start + i] = Number(value & 255n); value >>= 8n; }
    }
    if (bytes.length > mostBytes) refuse("length");
    return Uint8Array.from(bytes);
  }

  // One value of deterministic CBOR that fills the bytes: numbers, texts, Uint8Array, arrays, Map, {tag, value}.
  function decode(bytes) {
    var at = 0;
    function take(count) {
      if (at + count > bytes.length) refuse("end");
      at += count;
      return bytes.subarray(at - count, at);
    }
    function argument(info) {
      if (info < 24) return info;
      if (info > 27) refuse("argument");
      var value = take(1 << (info - 24)).reduce(function (sum, byte) { return sum * 256 + byte; }, 0);
      if (value < [24, 256, 65536, 4294967296][info - 24] || !Number.isSafeInteger(value)) refuse("shortest");
      return value;
    }
    function after(a, b) {
      for (var i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] < b[i];
      return a.length < b.length;
    }
    function map(count, depth) {
      var result = new Map(), before = null;
      for (; count > 0; count--) {
        var start = at, key = item(depth), written = bytes.subarray(start, at);
        if (before && !after(before, written)) refuse("order");
        before = written;
        result.set(key, item(depth));
      }
      return result;
    }
    function list(count, depth) {
      var result = [];
      for (; count > 0; count--) result.push(item(depth));
      return result;
    }
    function item(depth) {
      var first = take(1)[0], info = first & 31, type = first >> 5;
      if (type === 7) {
        if (info < 20 || info > 22) refuse("simple");
        return [false, true, null][info - 20];
      }
      var value = argument(info);
      if (type === 0) return value;
      if (type === 1) return -1 - value;
      if (type === 2) return take(value).slice();
      if (type === 3) return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(take(value));
      if (depth === mostDepth || value > bytes.length && type !== 6) refuse("depth");
      if (type === 4) return list(value, depth + 1);
      if (type === 5) return map(value, depth + 1);
      return { tag: value, value: item(depth + 1) };
    }
    var result = item(0);
    if (at !== bytes.length) refuse("trailing");
    return result;
  }

  function isBytes(value, least, most) {
    return value instanceof Uint8Array && value.length >= least && value.length <= most;
  }

  // {alg, kid, facts: Map, payload, ...}; throws where it is no signed code.
  function read(digits) {
    var sign = decode(bytesOf(digits)), parts = sign && sign.tag === 18 ? sign.value : null;
    if (!Array.isArray(parts) || parts.length !== 4) refuse("sign1");
    if (!isBytes(parts[0], 1, 100) || !(parts[1] instanceof Map) || parts[1].size) refuse("headers");
    if (!isBytes(parts[2], 1, mostBytes) || !isBytes(parts[3], 64, 64)) refuse("parts");
    var headers = decode(parts[0]), facts = decode(parts[2]);
    if (!(headers instanceof Map) || headers.size !== 2 || !isBytes(headers.get(4), 8, 8)) refuse("protected");
    if (!Number.isInteger(headers.get(1)) || !(facts instanceof Map)) refuse("facts");
    return { alg: headers.get(1), kid: base64(headers.get(4)), facts: facts, headers: parts[0], payload: parts[2], signature: parts[3] };
  }

  function base64(bytes) {
    return btoa(String.fromCharCode.apply(null, bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function head(type, length) {
    return length < 24 ? [type << 5 | length] : length < 256 ? [type << 5 | 24, length] : [type << 5 | 25, length >> 8, length & 255];
  }

  // Sig_structure of RFC 9052, 4.4: ["Signature1", headers, address, payload].
  function signedBytes(code, address) {
    var encode = new TextEncoder(), name = encode.encode("Signature1"), result = [0x84].concat(head(3, name.length), Array.from(name));
    [code.headers, encode.encode(address), code.payload].forEach(function (part) {
      result = result.concat(head(2, part.length), Array.from(part));
    });
    return Uint8Array.from(result);
  }

  // The id that a key must have: the first 8 bytes of its thumbprint (RFC 7638).
  async function kidOf(key) {
    var y = key.kty === "EC" ? ',"y":"' + key.y + '"' : "";
    var text = '{"crv":"' + key.crv + '","kty":"' + key.kty + '","x":"' + key.x + '"' + y + "}";
    return base64(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).slice(0, 8));
  }

  // The key of a JWKS (RFC 7517) that the code names, or null; of one that comes twice the worse.
  async function keyOf(code, jwks) {
    var states = ["active", "retired", "revoked"], found = null;
    for (var key of jwks && Array.isArray(jwks.keys) ? jwks.keys : []) {
      if (!key || key.kid !== code.kid || await kidOf(key) !== code.kid) continue;
      var more = key.update_facts || { state: "active" }, state = states.includes(more.state) ? more.state : "revoked";
      if (!found || states.indexOf(state) > states.indexOf(found.state)) found = { jwk: key, state: state, since: more.until || "" };
    }
    return found;
  }

  // Whether the key signed the code for this address (host and path); throws where the browser has no such algorithm.
  async function isSignedFor(code, jwk, address) {
    var kind = algorithms[code.alg];
    if (!kind || kind.kty !== jwk.kty || kind.crv !== jwk.crv) return false;
    var bare = { kty: jwk.kty, crv: jwk.crv, x: jwk.x };
    if (jwk.y) bare.y = jwk.y;
    var key = await crypto.subtle.importKey("jwk", bare, kind.key, false, ["verify"]);
    return crypto.subtle.verify(kind.use, key, code.signature, signedBytes(code, address));
  }

  // The addresses like this one that have the code's own GTIN (GS1 Digital Link).
  function neighbours(code, address) {
    var gtin = code.facts.get(2);
    return Number.isInteger(gtin) ? [address.replace(/\/01\/[0-9]+(?=\/|$)/, "/01/" + String(gtin).padStart(14, "0"))] : [];
  }

  // {state, jwk, since, kind}; state: "good", "retired", "revoked", "unknown", "wrong" or "browser".
  async function verify(code, jwks, address) {
    var kind = (algorithms[code.alg] || { name: String(code.alg) }).name;
    if (!window.crypto || !crypto.subtle) return { state: "browser", kind: kind };
    var key = await keyOf(code, jwks), result = { state: "unknown", kind: kind };
    if (!key) return result;
    result.jwk = key.jwk;
    result.since = key.since;
    result.state = "revoked";
    if (key.state === "revoked") return result;
    try {
      result.state = await isSignedFor(code, key.jwk, address) ? key.state === "active" ? "good" : "retired" : "wrong";
    } catch (error) {
      result.state = error.name === "DataError" ? "unknown" : "browser";
    }
    return result;
  }

  // A text of somebody else: without controls, and without marks that turn the direction of what stands beside it.
  function plain(text) {
    return String(text).replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, "").slice(0, 200);
  }

  // A day (YYYY-MM-DD) as labels write it: Latin digits, the Gregorian calendar, in Thai the Buddhist one.
  function day(text, language) {
    var locale = (language === "en" ? "en-GB" : language) + "-u-nu-latn-ca-" + (language === "th" ? "buddhist" : "gregory");
    var form = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    return /^\d{4}-\d\d-\d\d$/.test(text) ? form.format(new Date(text)) : "?";
  }

  function months(count, language) {
    return new Intl.NumberFormat(language + "-u-nu-latn", { style: "unit", unit: "month", unitDisplay: "long" }).format(count);
  }

  return { read: read, day: day, months: months, neighbours: neighbours, verify: verify, isSignedFor: isSignedFor, plain: plain };
})();
