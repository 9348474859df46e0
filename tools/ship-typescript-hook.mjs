// A module hook: what Framework reads of a TypeScript source names its imports with `.js`.
const reader = "@observablehq/framework/dist/javascript/module.js";

const rename = `
function withShippedImports(code) {
  return code.replace(/(\\b(?:from|import)\\s*\\(?\\s*"\\.{1,2}\\/[^"\\n]+)\\.ts"/g, '$1.js"');
}
`;

const edits = [
  [
    "return (await transform(source, getTransformOptions(loader, sourcePath))).code;",
    "return withShippedImports((await transform(source, getTransformOptions(loader, sourcePath))).code);",
  ],
  [
    "return transformSync(source, getTransformOptions(loader, sourcePath)).code;",
    "return withShippedImports(transformSync(source, getTransformOptions(loader, sourcePath)).code);",
  ],
];

const edit = (source) =>
  edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) {
      throw new Error("tools/ship-typescript-hook.mjs: this version of Framework reads modules another way");
    }
    return text.replace(from, () => to);
  }, source);

/** Node's hook. Throws where Framework is another version than the one this was written for. */
export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (!url.endsWith(reader)) return loaded;
  return { ...loaded, source: edit(String(loaded.source)) + rename };
}
