// Calls show(found, text, products) for the text that is typed: found are those of all products that
// have all of its words. all: whether it is called at once, too.
function searchProducts(source, input, all, show) {
  "use strict";
  var products = null;

  function fold(text) { return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase(); }

  function find() {
    var words = fold(input.value).split(/\s+/).filter(Boolean);
    show(products.filter(function (product) {
      return words.every(function (word) { return product.folded.includes(word); });
    }), input.value.trim(), products);
  }

  function begin() {
    if (products) { find(); return; }
    fetch(source).then(function (response) { return response.json(); }).then(function (read) {
      products = read.map(function (row) {
        return { name: row[0], maker: row[1], model: row[2], promise: row[4], path: row[5], folded: fold(row.slice(0, 4).join(" ")) };
      });
      find();
    });
  }

  input.addEventListener("input", begin);
  if (all) begin();
}
