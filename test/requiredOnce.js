/**
 * In the place of a library's file: the module that Node itself has loaded, which all suites of a worker share. Jest evaluates
 * each module anew for each suite, which of large libraries takes longer than most suites' own tests. It is for libraries that
 * keep nothing from one use to the next and that nothing here changes, and so not for Univer, which the host repairs.
 */
module.exports = {
  process: (_, file) => ({ code: `module.exports = requireOnce(${JSON.stringify(file)});` }),
};
