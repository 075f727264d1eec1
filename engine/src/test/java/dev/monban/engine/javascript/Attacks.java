package dev.monban.engine.javascript;

import java.util.LinkedHashMap;
import java.util.Map;

/** What policies that mean harm do: bodies of {@code checkResource}, by what they are. */
final class Attacks {
  private Attacks() {}

  /** What costs too much: it is stopped and named. */
  static Map<String, String> costly() {
    return table(
        "an endless loop",
        "for (;;) {}",
        "an endless loop that catches",
        "for (;;) { try { for (;;) {} } catch { } finally { continue; } }",
        "endless recursion",
        "const f = () => f() + 1; f();",
        "an array that grows",
        "const a = []; for (;;) a.push(new Array(1000).fill(a.length));",
        "a text that doubles",
        "let s = \"x\"; for (;;) s += s;",
        "a text repeated",
        "\"x\".repeat(2 ** 30);",
        "a text padded",
        "\"x\".padEnd(2 ** 30, \"y\");",
        "a text joined of nothing",
        "new Array(2 ** 25).join(\"abcdefgh\");",
        "a map that grows",
        "const m = new Map(); for (let i = 0; ; i++) m.set(i, \"k\" + i);",
        "objects that grow",
        "const o = {}; for (let i = 0; ; i++) o[\"k\" + i] = { i };",
        "closures that grow",
        "let f = () => 0; for (;;) { const g = f; f = () => g; }",
        "a backreference",
        "/^(a+)\\1+b$/.test(\"a\".repeat(100000));",
        "a sparse array filled",
        "new Array(4294967295).fill(0);",
        "a sparse array sorted",
        "const a = []; a[4294967294] = 1; a.sort();",
        "a sparse array reversed",
        "const a = []; a[4294967294] = 1; a.reverse();",
        "a giant array-like searched",
        "Array.prototype.lastIndexOf.call({ length: 2 ** 53 - 1 }, 1);",
        "a giant array-like searched forwards",
        "Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);",
        "a giant array-like joined",
        "Array.prototype.join.call({ length: 2 ** 53 - 1 }, \"\");",
        "a giant array-like copied",
        "Array.from({ length: 2 ** 40 });",
        "a giant array-like spread into arguments",
        "Math.max.apply(null, { length: 2 ** 31 });",
        "an endless iterator copied",
        "Array.from({ [Symbol.iterator]: () => ({ next: () => ({ value: 1 }) }) });",
        "an endless iterator spread",
        "[...{ [Symbol.iterator]: () => ({ next: () => ({ value: 1 }) }) }];",
        "an endless iterator in a set",
        "let i = 0; new Set({ [Symbol.iterator]: () => ({ next: () => ({ value: i++ }) }) });",
        "an endless iterator in a map",
        "let i = 0; new Map({ [Symbol.iterator]: () => ({ next: () => ({ value: [i++, 1] }) }) });",
        "an endless iterator taken apart",
        "const [...rest] = { [Symbol.iterator]: () => ({ next: () => ({ value: 1 }) }) };",
        "an endless generator",
        "function* g() { for (;;) yield 1; } for (const x of g()) ;",
        "an endless generator with helpers",
        "function* g() { for (;;) yield 1; } g().filter((x) => x === 2).toArray();",
        "a giant object as JSON",
        "const a = []; for (let i = 0; i < 22; i++) a[i] = [a[i - 1], a[i - 1]]; JSON.stringify(a);",
        "an endless toJSON",
        "JSON.stringify({ toJSON() { for (;;) {} } });",
        "deep JSON",
        "JSON.parse(\"[\".repeat(5000000));",
        "a flat that never ends",
        "const a = []; a.push(a, a); a.flat(Infinity);",
        "a getter that never ends",
        "const o = { get x() { for (;;) {} } }; o.x;",
        "a coercion that never ends",
        "`${{ toString() { for (;;) {} } }}`;",
        "a comparison that never ends",
        "[3, 2, 1].sort(() => { for (;;) {} });",
        "promises that never end",
        "const f = () => Promise.resolve().then(f); f();",
        "an async function that never ends",
        "(async () => { for (;;) await 0; })();",
        "getters run by a report",
        "report({ toString() { for (;;) {} } }, { get at() { for (;;) {} } });",
        "a giant list of related things",
        "report(\"It is.\", { related: { *[Symbol.iterator]() { for (;;) yield \"x\"; } } });",
        "a normalisation of much",
        "\"\\u1E9B\\u0323\".repeat(2000000).normalize(\"NFKD\").normalize(\"NFC\").split(\"\");",
        "a split into much",
        "\"x\".repeat(9000000).split(\"\");",
        "a template that grows",
        "let s = \"x\".repeat(1000); const all = []; for (;;) { s = `${s}${s.length}`; all.push(s.split(\"\")); }",
        "a class chain",
        "let C = class {}; for (;;) C = class extends C {};",
        "bound functions",
        "let f = () => 0; for (;;) f = f.bind(null, f);",
        "labels and continue",
        "a: for (;;) { b: for (;;) continue a; }",
        "a while with a comma",
        "while (lb, true);");
  }

  /** What a policy may not do: it is refused and named. */
  static Map<String, String> refused() {
    return table(
        "Java.type", "Java.type(\"java.lang.System\");",
        "Polyglot", "Polyglot.eval(\"js\", \"1\");",
        "load", "load(\"http://127.0.0.1/x.js\");",
        "require", "require(\"fs\");",
        "process", "process.exit(1);",
        "fetch", "fetch(\"http://127.0.0.1/\");",
        "the clock", "Date.now();",
        "a date", "new Date();",
        "chance", "Math.random();",
        "eval", "eval(\"1\");",
        "eval by another name", "(0, eval)(\"1\");",
        "the Function constructor", "new Function(\"return 1\")();",
        "constructor.constructor", "lb.constructor.constructor(\"return this\")();",
        "the constructor of a function", "(() => {}).constructor(\"return 1\")();",
        "the constructor of a generator", "(function* () {}).constructor(\"yield 1\")().next();",
        "the constructor of an async function", "(async () => {}).constructor(\"return 1\")();",
        "the constructor of a context function", "report.constructor(\"return 1\")();",
        "SharedArrayBuffer", "new SharedArrayBuffer(8);",
        "typed arrays", "new Float64Array(2 ** 28);",
        "buffers", "new ArrayBuffer(2 ** 30);",
        "Proxy", "new Proxy({}, {});",
        "BigInt", "BigInt(10) ** BigInt(10000000);",
        "WeakRef", "new WeakRef({});",
        "Intl", "new Intl.DateTimeFormat();",
        "Atomics", "Atomics.wait(1, 2, 3);",
        "WebAssembly", "new WebAssembly.Memory({ initial: 1 });",
        "timers", "setTimeout(() => {}, 1);",
        "print", "print(\"x\");",
        "console", "console.log(\"x\");",
        "pollution of Object", "Object.prototype.polluted = 1;",
        "pollution of Array", "Array.prototype.map = () => [];",
        "pollution of an iterator",
            "Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true });",
        "pollution of a method", "[].push.polluted = 1;",
        "pollution by defineProperty",
            "Object.defineProperty(Array.prototype, \"join\", { value: () => \"x\" });",
        "pollution by __proto__", "({}).__proto__.polluted = 1;",
        "pollution by __defineGetter__",
            "Object.prototype.__defineGetter__(\"polluted\", () => 1);",
        "pollution of JSON", "JSON.parse = () => ({});",
        "pollution of Promise", "Promise.prototype.then = () => {};",
        "a new global", "globalThis.shared = 1;",
        "a new global by assignment", "shared = 1;",
        "a changed resource", "lb.internal = true;",
        "a resource with another prototype", "Object.setPrototypeOf(lb, null);",
        "a deleted attribute", "delete lb.internal;",
        "a changed graph", "graph.resources = () => [];",
        "a changed parameter", "parameters.x = 1;",
        "a changed prototype of a list",
            "Object.getPrototypeOf(graph.resources(\"aws_lb\")).some = () => true;",
        "a made-up resource", "graph.describe({});",
        "a resource from a number", "graph.referrers(0);",
        "a misspelt option", "graph.referrers(lb, { vai: \"x\" });",
        "an import over the network", "return import(\"http://127.0.0.1/x.js\");",
        "an import out of the pack", "return import(\"../../../etc/passwd\");",
        "an import by an absolute path", "return import(\"/etc/passwd\");",
        "an import of the prelude", "return import(\"/monban/host.js\");",
        "an import of data", "return import(\"data:text/javascript,export default 1\");",
        "a secret in a thrown error", "throw new Error(lb.name);",
        "a message that is no text", "report({});",
        "an empty message", "report(\" \");",
        "a huge message", "report(\"x\".repeat(5000));",
        "too many reports", "for (let i = 0; i < 2000; i++) report(\"It is \" + i + \".\");",
        "throwing null", "throw null;",
        "throwing a number", "throw 7;",
        "throwing an object", "throw { toString() { return \"x\"; } };",
        "throwing a symbol", "throw Symbol(\"x\");",
        "throwing undefined", "throw undefined;",
        "throwing what throws", "throw { get message() { throw 1; }, toString() { throw 2; } };",
        "an error with a getter",
            "const e = new Error(\"x\"); Object.defineProperty(e, \"message\", { get() { throw 1; } }); throw e;");
  }

  /** What only looks bad: it ends by itself. */
  static Map<String, String> harmless() {
    return table(
        "a catastrophic regular expression", "/^(a+)+$/.test(\"a\".repeat(40) + \"b\");",
        "a catastrophic replacement", "(\"x\".repeat(50000) + \"y\").replace(/(x+x+)+z/g, \"\");",
        "a regular expression on a long text", "/(.*)*(.*)*(.*)*q/.test(\"p\".repeat(100000));",
        "an async iterator nobody waits for", "(async () => { for await (const x of [1]) ; })();",
        "a thenable", "({ then() { for (;;) {} } });",
        "a swallowed error", "try { null.x; } catch { }");
  }

  /** What nothing can stop: it is left behind, and named. */
  static Map<String, String> unstoppable() {
    return table(
        "a recursion in its own catch", "const f = () => { try { f(); } catch { f(); } }; f();");
  }

  private static Map<String, String> table(String... namesAndBodies) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (int i = 0; i < namesAndBodies.length; i += 2) {
      if (rows.put(namesAndBodies[i], namesAndBodies[i + 1]) != null) {
        throw new IllegalStateException("two attacks are called " + namesAndBodies[i]);
      }
    }
    return rows;
  }
}
