const { relative, sep } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** The folders of the tests that take longest, from the longest on: a browser, whole jobs under every fault, other programs. */
const LONGEST = ["e2e", "faults", "host"];

/**
 * Starts the longest tests first, so that no worker is left alone with one at the end. Jest knows them from the run before,
 * which a fresh clone has not had, and else takes long files for long tests.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const [folder] = relative(__dirname, path).split(sep);
      return LONGEST.includes(folder) ? LONGEST.indexOf(folder) : LONGEST.length;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
