require("./requireTypeScript");
const { shortDecimal } = require("./shortDecimal");

/** A webpack loader that leaves out of decimal.js what the add-in does not call. */
module.exports = shortDecimal;
