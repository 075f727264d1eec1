// Checks files that lie in memory with the TypeScript compiler, which is the global `ts`. `library` gives the text of one
// of its own declarations. What is found is one line each: file, line, code and message, with tabs between them.
// Those of its own are read once: they are most of what a small check takes.
const own = new Map();
const LIBRARY = "/lib/typescript/";

(names, texts, settings, library) => {
  const files = new Map();
  for (let i = 0; i < names.length; i++) files.set(names[i], texts[i]);

  const { options, errors } = ts.convertCompilerOptionsFromJson(
    JSON.parse(settings).compilerOptions,
    "/",
    "jsconfig.json",
  );
  options.skipLibCheck = false;
  options.skipDefaultLibCheck = true;

  const host = {
    fileExists: (name) => files.has(name),
    readFile: (name) => files.get(name),
    getSourceFile(name, version) {
      const text = files.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, version, true);
      if (!name.startsWith(LIBRARY)) return undefined;
      if (!own.has(name)) own.set(name, ts.createSourceFile(name, library(name.slice(LIBRARY.length)), version, true));
      return own.get(name);
    },
    getDefaultLibFileName: () => `${LIBRARY}lib.d.ts`,
    getDefaultLibLocation: () => "/lib/typescript",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile() {},
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(({ file, start, code, messageText }) =>
    [
      file?.fileName ?? "",
      file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
      `TS${code}`,
      ts.flattenDiagnosticMessageText(messageText, " "),
    ].join("\t"),
  );
};
