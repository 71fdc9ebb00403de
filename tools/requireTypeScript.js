/** Lets a plain Node script `require` TypeScript files: `node -r ./tools/requireTypeScript.js script.ts`. */
const { transformFileSync } = require("@swc/core");
const { jscFor } = require("./swcOptions");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformFileSync(filename, {
    swcrc: false,
    jsc: jscFor("es2022"),
    module: { type: "commonjs", ignoreDynamic: true },
    sourceMaps: "inline",
  });
  module._compile(code, filename);
};
