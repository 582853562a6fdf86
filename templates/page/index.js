(function () {
  "use strict";
  var source = document.getElementById("facts").dataset.list, box = document.querySelector(".search");
  var list = document.getElementById("products"), all = Array.from(list.children), answer = document.querySelector(".answer");
  var pages = document.querySelector(".pages"), most = 50;

  function item(product) {
    var li = document.createElement("li"), link = document.createElement("a"), name = document.createElement("bdi");
    var detail = document.createElement("span");
    name.textContent = product.name;
    link.href = product.path;
    link.append(name);
    detail.className = "k";
    detail.textContent = product.maker + " · " + product.model;
    li.append(link, " ", detail, product.promise);
    return li;
  }

  box.hidden = false;
  searchProducts(source, box.querySelector("input"), false, function (found, text) {
    list.replaceChildren.apply(list, text ? found.slice(0, most).map(item) : all);
    answer.textContent = text && !found.length ? answer.dataset.none : "";
    if (pages) pages.hidden = Boolean(text);
  });
})();
