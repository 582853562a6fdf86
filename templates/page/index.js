(function () {
  "use strict";
  var source = document.getElementById("facts").dataset.list, box = document.querySelector(".search");
  var list = document.getElementById("products"), all = Array.from(list.children), answer = document.querySelector(".answer");
  var pages = document.querySelector(".pages"), products = null, most = 50;

  function fold(text) { return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase(); }

  function item(product) {
    var li = document.createElement("li"), link = document.createElement("a"), name = document.createElement("bdi");
    var detail = document.createElement("span");
    name.textContent = product[0];
    link.href = product[5];
    link.append(name);
    detail.className = "k";
    detail.textContent = product[1] + " · " + product[2];
    li.append(link, " ", detail, document.createElement("br"), product[4]);
    return li;
  }

  function show(text) {
    var words = fold(text).split(/\s+/).filter(Boolean);
    if (!words.length) { list.replaceChildren.apply(list, all); answer.textContent = ""; if (pages) pages.hidden = false; return; }
    var found = products.filter(function (product) {
      return words.every(function (word) { return product.folded.includes(word); });
    });
    list.replaceChildren.apply(list, found.slice(0, most).map(item));
    answer.textContent = found.length ? "" : answer.dataset.none;
    if (pages) pages.hidden = true;
  }

  box.hidden = false;
  box.querySelector("input").addEventListener("input", function (event) {
    var text = event.target.value;
    if (products) { show(text); return; }
    fetch(source).then(function (response) { return response.json(); }).then(function (read) {
      products = read;
      products.forEach(function (product) { product.folded = fold(product.slice(0, 4).join(" ")); });
      show(event.target.value);
    });
  });
})();
