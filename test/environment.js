const { createRequire } = require("node:module");
const { TestEnvironment } = require("jest-environment-node");

/** Node's own environment, with `requireOnce`, which `requiredOnce.js` puts in the place of libraries. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOnce = (file) => createRequire(file)(file);
  }
};
