/** What swc has to know of this project's TypeScript, by the version of JavaScript that is wanted of it. */
module.exports.jscFor = (target) => ({
  parser: { syntax: "typescript", decorators: true },
  transform: { legacyDecorator: true, useDefineForClassFields: false },
  target,
});
