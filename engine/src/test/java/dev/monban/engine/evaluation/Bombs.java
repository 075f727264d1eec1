package dev.monban.engine.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Root modules that mean harm: a few words that would take all time or memory. */
final class Bombs {
  private Bombs() {}

  /** What no machine could evaluate: it ends as unknown, and an error says why. */
  static Map<String, String> tooMuch() {
    Map<String, String> bombs = new LinkedHashMap<>();
    root(bombs, "texts that double", doubling(64, "\"${local.x%1$d}${local.x%1$d}\""));
    root(bombs, "lists that double", doubling(64, "[local.x%1$d, local.x%1$d]"));
    root(bombs, "maps that double", doubling(64, "{ a = local.x%1$d, b = local.x%1$d }"));
    root(bombs, "joins that double", doubling(64, "join(local.x%1$d, [local.x%1$d, \"a\"])"));
    root(
        bombs, "formats that double", doubling(64, "format(\"%%s%%s\", local.x%1$d, local.x%1$d)"));
    root(bombs, "JSON that doubles", doubling(64, "jsonencode([local.x%1$d, local.x%1$d])"));
    root(bombs, "YAML that doubles", doubling(64, "yamlencode([local.x%1$d, local.x%1$d])"));
    root(bombs, "replacements that double", doubling(64, "replace(local.x%1$d, \"a\", \"aa\")"));
    root(
        bombs,
        "lists concatenated with themselves",
        doubling(64, "concat(tolist(local.x%1$d), tolist(local.x%1$d))", "[1]"));
    root(
        bombs,
        "products that grow",
        doubling(64, "setproduct(local.x%1$d, local.x%1$d)", "[1, 2]"));
    root(
        bombs,
        "numbers that double their digits",
        doubling(64, "local.x%1$d * local.x%1$d", "1.1"));
    expression(
        bombs, "a product of ten sets", "setproduct(" + repeated("range(100)", ", ", 10) + ")");
    expression(bombs, "a number in a text", "parseint(\"" + "f".repeat(100_000) + "\", 16) > 1");
    expression(bombs, "a wide format", "format(\"%1000000000d\", 1)");
    expression(bombs, "a precise format", "format(\"%.1000000000f\", 1)");
    expression(bombs, "an indentation of many", "indent(1000000000, \"a\\nb\")");
    expression(
        bombs,
        "a replacement between all characters",
        "replace(" + text(100_000) + ", \"\", " + text(100_000) + ")");
    expression(
        bombs,
        "a replacement by groups",
        "replace(" + text(100_000) + ", \"/(a)/\", \"" + "$1".repeat(10_000) + "\")");
    expression(
        bombs,
        "loops in loops",
        "[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : a * b * c]]]");
    expression(
        bombs,
        "a loop that makes large objects",
        "{ for a in " + many(100000) + " : a => " + many(10000) + " }");
    expression(
        bombs,
        "a loop that groups by one key",
        "{ for a in " + many(100000) + " : \"k\" => range(100)... }");
    expression(
        bombs,
        "directives in directives",
        "\"" + "%{ for x in [1, 2] }".repeat(40) + "x" + "%{ endfor }".repeat(40) + "\"");
    expression(
        bombs,
        "cutting a long text often",
        "[for i in " + many(100000) + " : substr(" + text(200_000) + ", i, 1)]");
    expression(
        bombs,
        "searching a long text often",
        "[for i in " + many(100000) + " : strcontains(" + text(200_000) + ", \"b\")]");
    root(
        bombs,
        "looking up in a large map often",
        loop("lookup(local.m, tostring(i), 0)", "{ for i in " + many(100000) + " : i => i }"));
    root(bombs, "comparing large lists often", loop("local.m == local.m", many(100000)));
    root(
        bombs,
        "sorting often",
        loop("sort(local.m)", "[for i in " + many(20000) + " : \"k${20000 - i}\"]"));
    expression(
        bombs,
        "a pattern that comes back to each character",
        "length(regexall(\"a.*b|a\", " + text(1_000_000) + "))");
    expression(
        bombs,
        "a pattern of many repetitions",
        "regexall(\"" + "(a?){100}".repeat(10) + "(a{100}){10}b\", " + text(200_000) + ")");
    root(bombs, "addresses cut often", loop("cidrsubnet(\"::/0\", 64, i)", "1"));
    root(bombs, "many instances", "resource \"terraform_data\" \"a\" {\n  count = 1000000000\n}\n");
    root(
        bombs,
        "instances of instances",
        "resource \"terraform_data\" \"a\" {\n  count = 100000\n  input = "
            + many(10000)
            + "\n}\n");
    root(
        bombs,
        "many blocks",
        "resource \"aws_security_group\" \"a\" {\n  dynamic \"ingress\" {\n    for_each = "
            + many(1000000)
            + "\n"
            + "    content {\n      from_port = 1\n      to_port = ingress.value\n      protocol = \"tcp\"\n    }\n  }\n}\n");
    root(
        bombs,
        "blocks in blocks",
        "resource \"aws_wafv2_web_acl\" \"a\" {\n  dynamic \"rule\" {\n    for_each = "
            + many(10000)
            + "\n"
            + "    content {\n      name = rule.value\n      dynamic \"rule_label\" {\n        for_each = "
            + many(10000)
            + "\n"
            + "        content {\n          name = rule_label.value\n        }\n      }\n    }\n  }\n}\n");
    root(
        bombs,
        "modules of modules",
        "module \"a\" {\n  source = \"./m\"\n  count = 1000\n}\n-- m/main.tf --\n"
            + "module \"b\" {\n  source = \"../n\"\n  count = 1000\n}\n-- n/main.tf --\n"
            + "module \"c\" {\n  source = \"../o\"\n  count = 1000\n}\n-- o/main.tf --\nresource \"terraform_data\" \"a\" {}\n");
    root(
        bombs,
        "a template that renders a template",
        "output \"o\" {\n  value = templatestring(local.t, { n = 1 })\n}\nlocals {\n"
            + "  t = \""
            + "$${join(\\\",\\\", [for a in "
            + many(10000)
            + " : join(\\\",\\\", "
            + many(10000)
            + ")])}"
            + "\"\n}\n");
    return bombs;
  }

  /** What is refused as it stands: by Terraform, too, or by a limit on what is read. */
  static Map<String, String> refused() {
    Map<String, String> bombs = new LinkedHashMap<>();
    for (int depth : new int[] {10_000, 200_000}) {
      expression(bombs, depth + " parentheses", nested("(", "1", ")", depth));
      expression(bombs, depth + " lists", nested("[", "1", "]", depth));
      expression(bombs, depth + " templates", nested("\"${", "1", "}\"", depth));
      expression(bombs, depth + " negations", nested("!", "true", "", depth));
      expression(bombs, depth + " conditionals", nested("true ? 1 : ", "1", "", depth));
      expression(bombs, depth + " calls", nested("abs(", "1", ")", depth));
    }
    expression(bombs, "lists in JSON", "jsondecode(\"" + "[".repeat(1_000_000) + "\")");
    expression(bombs, "lists in YAML", "yamldecode(\"" + "[".repeat(1_000_000) + "\")");
    expression(
        bombs, "lists in YAML by indentation", "yamldecode(\"" + "- ".repeat(1_000_000) + "\")");
    expression(bombs, "aliases of aliases", "yamldecode(\"" + aliases(30) + "\")");
    expression(bombs, "repetitions of repetitions", "regex(\"((a{1000}){1000}){1000}\", \"a\")");
    expression(
        bombs,
        "groups of a pattern",
        "regex(\"" + "(".repeat(100_000) + ")".repeat(100_000) + "\", \"a\")");
    expression(bombs, "a long range", "range(0, 1e12)");
    expression(bombs, "a range of tiny steps", "range(0, 1, 1e-9)");
    expression(bombs, "a wide format from an argument", "format(\"%*s\", 1000000000, \"a\")");
    expression(bombs, "a long sum", repeated("1", " + ", 100_000));
    expression(
        bombs,
        "a long format of dates",
        "length(formatdate(\"" + "YYYY".repeat(100_000) + "\", \"2020-01-01T00:00:00Z\"))");
    root(bombs, "a module that calls itself", "module \"a\" {\n  source = \"./\"\n}\n");
    root(
        bombs,
        "modules that call each other",
        "module \"a\" {\n  source = \"./m\"\n}\n-- m/main.tf --\n"
            + "module \"b\" {\n  source = \"../\"\n}\n");
    root(bombs, "locals in a circle", chain(20_000, "local.x0"));
    root(bombs, "a chain of locals", chain(20_000, "1"));
    root(
        bombs,
        "a template that renders itself",
        "output \"o\" {\n  value = templatefile(\"a.tpl\", {})\n}\n-- a.tpl --\n"
            + "${templatefile(\"a.tpl\", {})}\n");
    root(bombs, "blocks in blocks without an end", "a {\n".repeat(100_000));
    root(bombs, "strings without an end", "\"${\"${".repeat(100_000));
    root(bombs, "heredocs without an end", "a = <<A\n".repeat(100_000));
    root(bombs, "wrong characters", "a = \u0001\n".repeat(200_000));
    return bombs;
  }

  /** What only looks bad: it has a value, however large it is made. */
  static Map<String, String> harmless(int scale) {
    Map<String, String> bombs = new LinkedHashMap<>();
    expression(bombs, "a long list", "length([" + repeated("1", ", ", 20_000 * scale) + "])");
    expression(bombs, "a long text", "length(" + text(400_000 * scale) + ")");
    expression(bombs, "a large number", "1e1000 + 1");
    expression(bombs, "a number of many digits", "floor(" + "9".repeat(1_000 * scale) + ")");
    expression(bombs, "a power", "pow(10, 1e9) > 1");
    expression(bombs, "many elements flattened", "length(flatten([" + many(90_000 * scale) + "]))");
    expression(
        bombs,
        "many elements sorted",
        "length(sort([for i in " + many(10_000 * scale) + " : \"k${i}\"]))");
    expression(bombs, "many distinct elements", "length(distinct(" + many(30_000 * scale) + "))");
    expression(
        bombs,
        "a set of many",
        "length(setunion(" + many(30_000 * scale) + ", " + many(30_000 * scale) + "))");
    expression(
        bombs,
        "subnets of a network",
        "length(cidrsubnets(\"10.0.0.0/8\", " + repeated("16", ", ", 1_000 * scale) + "))");
    expression(
        bombs,
        "a large JSON text",
        "length(jsondecode(\"[" + repeated("1", ",", 50_000 * scale) + "]\"))");
    expression(
        bombs,
        "a large CSV text",
        "length(csvdecode(\"a,b\\n" + "1,2\\n".repeat(20_000 * scale) + "\"))");
    expression(
        bombs,
        "a long duration",
        "timeadd(\"2020-01-01T00:00:00Z\", \"" + "1h".repeat(1_000 * scale) + "\")");
    expression(bombs, "a reversal", "length(strrev(" + text(100_000 * scale) + "))");
    expression(
        bombs,
        "a text of one kind cut",
        "length(split(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\", "
            + text(200_000 * scale)
            + "))");
    expression(bombs, "a costly hash", "bcrypt(\"a\", 31) == \"\"");
    root(
        bombs,
        "many locals",
        "locals {\n"
            + IntStream.range(0, 2_000 * scale)
                .mapToObj(i -> "  x" + i + " = " + i + "\n")
                .collect(Collectors.joining())
            + "}\n");
    root(
        bombs,
        "many variables",
        IntStream.range(0, 2_000 * scale)
            .mapToObj(i -> "variable \"x" + i + "\" {\n  default = 1\n}\n")
            .collect(Collectors.joining()));
    root(
        bombs,
        "many instances that hold little",
        "resource \"terraform_data\" \"a\" {\n  count = " + 2_000 * scale + "\n}\n");
    return bombs;
  }

  private static void expression(Map<String, String> bombs, String name, String expression) {
    bombs.put(name, "output \"o\" {\n  value = " + expression + "\n}\n");
  }

  private static void root(Map<String, String> bombs, String name, String text) {
    bombs.put(name, text);
  }

  /** So many numbers: {@code range} itself gives no more than 1,024. */
  private static String many(int count) {
    return "flatten([for a in range("
        + count / 1_000
        + ") : [for b in range(1000) : a * 1000 + b]])";
  }

  private static String text(int length) {
    return "\"" + "a".repeat(length) + "\"";
  }

  private static String nested(String open, String inside, String close, int depth) {
    return open.repeat(depth) + inside + close.repeat(depth);
  }

  private static String repeated(String part, String between, int times) {
    return String.join(between, Collections.nCopies(times, part));
  }

  private static String doubling(int times, String next) {
    return doubling(times, next, "\"aaaaaaaa\"");
  }

  /** Locals, each of which is made of the one before it, twice. */
  private static String doubling(int times, String next, String first) {
    StringBuilder locals = new StringBuilder("locals {\n  x0 = " + first + "\n");
    for (int i = 1; i <= times; i++) {
      locals.append("  x").append(i).append(" = ").append(String.format(next, i - 1)).append('\n');
    }
    return locals + "}\noutput \"o\" {\n  value = local.x" + times + "\n}\n";
  }

  /** Does {@code each} a hundred thousand times, with {@code local.m}. */
  private static String loop(String each, String m) {
    return "locals {\n  m = "
        + m
        + "\n}\noutput \"o\" {\n  value = [for i in "
        + many(100_000)
        + " : "
        + each
        + "]\n}\n";
  }

  private static String chain(int length, String last) {
    StringBuilder locals = new StringBuilder("locals {\n");
    for (int i = 0; i < length; i++) {
      locals.append("  x").append(i).append(" = local.x").append(i + 1).append('\n');
    }
    return locals + "  x" + length + " = " + last + "\n}\noutput \"o\" {\n  value = local.x0\n}\n";
  }

  private static String aliases(int depth) {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\\n");
    for (int i = 1; i < depth; i++) {
      yaml.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\\n".formatted(i, i - 1));
    }
    return yaml.toString();
  }
}
