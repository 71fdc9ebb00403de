const { transform } = require("@swc/core");
const { jscFor } = require("./swcOptions");

/** A webpack loader that makes JavaScript of TypeScript file by file; its types are the concern of `npm run typecheck`. */
module.exports = function swcLoader(source) {
  const done = this.async();
  const filename = this.resourcePath;
  transform(source, { swcrc: false, filename, sourceMaps: this.sourceMap, jsc: jscFor("es2020") }).then(
    ({ code, map }) => done(null, code, map),
    done,
  );
};
