const fc = require("../node_modules/fast-check/lib/cjs/fast-check.js");

/**
 * Stands in for fast-check: every run of the suite tries the same cases, so that a change that is tested fails for what
 * it does and not for what chance found. Other cases are looked for on purpose: `SEED=any npm test`, or `SEED=7` for one
 * draw of them; a failure prints the seed that brings it back.
 */
const { SEED = "1" } = process.env;
if (SEED !== "any") fc.configureGlobal({ seed: Number(SEED) });

module.exports = fc;
