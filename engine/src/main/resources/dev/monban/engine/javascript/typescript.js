// Takes the types out of a module in TypeScript. In their place stand blanks, so that every line and column stays what it
// was; where a statement goes, or a line must not run on into the next, the first blank is a semicolon. What is more than
// a type, such as an enum, is refused. `parser` is that of Babel.
(parser) => {
  const OPTIONS = {
    sourceType: "module",
    plugins: ["typescript", ["decorators", { version: "2023-11" }]],
    createParenthesizedExpressions: true,
    attachComment: false,
  };
  const MODIFIERS = ["public", "private", "protected", "readonly", "override", "abstract", "declare"];
  const STATEMENTS = ["TSInterfaceDeclaration", "TSTypeAliasDeclaration", "TSDeclareFunction"];
  const TIGHTER_THAN_AS = ["+", "-", "*", "/", "%", "**", "<<", ">>", ">>>"];
  const ASSERTIONS = ["TSAsExpression", "TSSatisfiesExpression"];
  const REFUSED = {
    Decorator: "A decorator is not only a type: call the function where its result is needed",
    TSEnumDeclaration: 'An `enum` is not only a type: write a union, `type Level = "high" | "low"`, or a constant object',
    TSExportAssignment: "`export =` is not a module's export: write `export default`",
    TSImportEqualsDeclaration: '`import … =` is not a module\'s import: write `import { name } from "./lib/name.ts"`',
    TSModuleDeclaration: "A `namespace` is not only a type: write a module, and import what it exports",
    TSNamespaceExportDeclaration: "`export as namespace` has no place in a module: leave it out",
    TSParameterProperty: "A parameter property is not only a type: declare the field, and assign it in the constructor",
    TSTypeAssertion: "`<Type>value` reads like a comparison without its type: write `value as Type`",
  };

  class Refusal {
    constructor(message, { start, end }) {
      Object.assign(this, { message, start, end });
    }
  }

  class Eraser {
    constructor(text) {
      this.text = text;
      this.edits = [];
    }

    erase(start, end, first = "") {
      if (start < end) this.edits.push({ start, end, first });
    }

    statement(node) {
      this.erase(node.start, node.end, ";");
    }

    result() {
      let result = "";
      let at = 0;
      for (const { start, end, first } of this.edits.sort((a, b) => a.start - b.start)) {
        const blanks = this.text.slice(start + first.length, end).replace(/[^\n\r\u2028\u2029]/g, " ");
        result += this.text.slice(at, start) + first + blanks;
        at = end;
      }
      return result + this.text.slice(at);
    }

    // The next place that is neither blank nor in a comment.
    skip(at) {
      const blank = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/y;
      blank.lastIndex = at;
      blank.test(this.text);
      return blank.lastIndex;
    }

    word(at) {
      const word = /(?:[$\w\u0080-\uffff]|\\u\{\w+\}|\\u\w{4})*/y;
      word.lastIndex = at;
      return word.exec(this.text)[0];
    }

    breaksLine(start, end) {
      return /[\n\r\u2028\u2029]/.test(this.text.slice(start, end));
    }

    visit(node) {
      if (this[node.type]) this[node.type](node);
      else if (REFUSED[node.type]) this.refuse(node);
      else if (node.type.startsWith("TS")) this.erase(node.start, node.end);
      else this.children(node);
    }

    children(node, except = []) {
      for (const key in node) {
        const value = node[key];
        if (value === null || typeof value !== "object" || key === "loc" || except.includes(key)) continue;
        if (!Array.isArray(value)) this.child(value);
        else for (const element of value) this.child(element);
      }
    }

    child(value) {
      if (typeof value?.type === "string") this.visit(value);
    }

    refuse(node) {
      if (node.declare) this.statement(node);
      else throw new Refusal(REFUSED[node.type], node);
    }

    isType(node) {
      return Boolean(node) && (node.declare || STATEMENTS.includes(node.type));
    }

    // Modules

    ImportDeclaration(node) {
      this.module(node, node.importKind, "importKind");
      if (node.source.value === "monban" && node.importKind !== "type") {
        const value = node.specifiers.find((specifier) => specifier.importKind !== "type");
        if (value) throw new Refusal('"monban" has nothing but types: write `import type`', node);
      }
    }

    ExportNamedDeclaration(node) {
      this.module(node, node.exportKind, "exportKind");
    }

    ExportAllDeclaration(node) {
      this.module(node, node.exportKind, "exportKind");
    }

    ExportDefaultDeclaration(node) {
      this.module(node, "value", "exportKind");
    }

    module(node, kind, name) {
      const specifiers = node.specifiers ?? [];
      const types = specifiers.filter((specifier) => specifier[name] === "type");
      if (kind === "type" || this.isType(node.declaration) || (types.length > 0 && types.length === specifiers.length)) {
        this.statement(node);
        return;
      }
      for (const { start, end } of types) {
        const comma = this.skip(end);
        this.erase(start, this.text[comma] === "," ? comma + 1 : end);
      }
      if (node.declaration) this.visit(node.declaration);
    }

    TSInterfaceDeclaration(node) {
      this.statement(node);
    }

    TSTypeAliasDeclaration(node) {
      this.statement(node);
    }

    TSDeclareFunction(node) {
      this.statement(node);
    }

    // Variables and parameters

    VariableDeclaration(node) {
      if (node.declare) this.statement(node);
      else this.children(node);
    }

    VariableDeclarator(node) {
      if (node.definite) this.mark(node.id.start + this.word(node.id.start).length);
      this.children(node);
    }

    Identifier(node) {
      if (node.optional) this.mark(node.start + this.word(node.start).length);
      this.children(node);
    }

    // The question or exclamation mark that comes next.
    mark(after) {
      const at = this.skip(after);
      if (this.text[at] === "?" || this.text[at] === "!") this.erase(at, at + 1);
    }

    // Functions

    FunctionDeclaration(node) {
      this.callable(node);
    }

    FunctionExpression(node) {
      this.callable(node);
    }

    ObjectMethod(node) {
      this.callable(node);
    }

    callable(node, except = []) {
      const [first] = node.params;
      const isThis = first?.type === "Identifier" && first.name === "this";
      if (isThis) {
        const comma = this.skip(first.end);
        this.erase(first.start, this.text[comma] === "," ? comma + 1 : first.end);
      }
      for (const parameter of isThis ? node.params.slice(1) : node.params) this.visit(parameter);
      this.children(node, ["params", ...except]);
    }

    // No line may end before the parameters, nor between them and the arrow: a parenthesis moves there.
    ArrowFunctionExpression(node) {
      this.callable(node, ["typeParameters", "returnType"]);
      const { params, typeParameters: generics, returnType: type } = node;
      const isAsync = node.async ? node.start + "async".length : node.start;
      const open = this.skip(generics?.end ?? isAsync);
      if (generics && this.breaksLine(generics.start, open)) {
        this.erase(generics.start, generics.end, "(");
        this.erase(open, open + 1);
      } else if (generics) this.erase(generics.start, generics.end);

      if (type && this.breaksLine(type.start, type.end)) {
        let close = this.skip(params.at(-1)?.end ?? open + 1);
        if (this.text[close] === ",") close = this.skip(close + 1);
        this.erase(close, close + 1);
        this.erase(type.start, type.end - 1);
        this.erase(type.end - 1, type.end, ")");
      } else if (type) this.erase(type.start, type.end);
    }

    // Classes

    ClassDeclaration(node) {
      if (node.declare) this.statement(node);
      else this.class(node);
    }

    ClassExpression(node) {
      this.class(node);
    }

    class(node) {
      if (node.abstract) this.erase(node.start, node.start + "abstract".length);
      if (node.implements?.length > 0) {
        const before = node.superTypeParameters ?? node.superClass ?? node.typeParameters ?? node.id;
        const start = this.skip(before?.end ?? node.start + "class".length);
        this.erase(start, node.implements.at(-1).end);
      }
      this.children(node, ["implements"]);
    }

    ClassMethod(node) {
      if (this.member(node)) this.callable(node, ["key", "decorators"]);
    }

    ClassPrivateMethod(node) {
      this.ClassMethod(node);
    }

    // A field without a value ends here: its name, such as `get`, could go together with what follows.
    ClassProperty(node) {
      if (!this.member(node)) return;
      const type = node.typeAnnotation;
      if (type) this.erase(type.start, type.end, node.value ? "" : ";");
      if (node.value) this.visit(node.value);
    }

    ClassPrivateProperty(node) {
      this.ClassProperty(node);
    }

    TSDeclareMethod(node) {
      this.statement(node);
    }

    TSIndexSignature(node) {
      this.statement(node);
    }

    // Everything up to the name of a member, and the mark behind; says whether there is more of it than a type.
    member(node) {
      node.decorators?.forEach((decorator) => this.visit(decorator));
      if (node.declare || node.abstract) {
        this.statement(node);
        return false;
      }
      for (let at = node.start; at < node.key.start; ) {
        const word = this.word(at);
        if (word === "") break;
        if (MODIFIERS.includes(word)) this.erase(at, at + word.length, at === node.start ? ";" : "");
        at = this.skip(at + word.length);
      }
      this.visit(node.key);
      if (node.optional || node.definite) {
        this.mark(node.computed ? this.skip(node.key.end) + 1 : node.key.end);
      }
      return true;
    }

    // Expressions

    TSAsExpression({ expression, end }) {
      this.visit(expression);
      const next = this.skip(end);
      const runsOn = this.breaksLine(end, next) && "([`".includes(this.text[next] ?? " ");
      this.erase(expression.end, end, runsOn ? ";" : "");
    }

    TSSatisfiesExpression(node) {
      this.TSAsExpression(node);
    }

    TSNonNullExpression({ expression, end }) {
      this.visit(expression);
      this.erase(expression.end, end);
    }

    TSInstantiationExpression(node) {
      this.TSNonNullExpression(node);
    }

    // `1 + x as number * 2` multiplies the sum, and would not without its type.
    BinaryExpression(node) {
      let left = node.left;
      while (ASSERTIONS.includes(left.type)) left = left.expression;
      if (left !== node.left && left.type === "BinaryExpression" && TIGHTER_THAN_AS.includes(node.operator)) {
        throw new Refusal("Without the type this would be grouped otherwise: put it into parentheses", node.left);
      }
      this.children(node);
    }
  }

  // The text without types, or what is wrong with it: `message`, `start`, `end`.
  return (text) => {
    try {
      const eraser = new Eraser(text);
      eraser.visit(parser.parse(text, OPTIONS).program);
      return eraser.result();
    } catch (problem) {
      if (problem instanceof Refusal) return problem;
      if (problem instanceof RangeError) return new Refusal("It is nested too deeply to be read", { start: 0, end: 0 });
      if (typeof problem?.pos !== "number") throw problem;
      const message = problem.message.replace(/ \(\d+:\d+\)$/, "");
      return new Refusal(message, { start: problem.pos, end: problem.pos + 1 });
    }
  };
};
