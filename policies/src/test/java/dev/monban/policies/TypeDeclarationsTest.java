package dev.monban.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.authoring.NewFile;
import dev.monban.engine.authoring.Scaffold;
import dev.monban.engine.authoring.TypeDeclarations;
import dev.monban.engine.provider.ProviderSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks policies against the declarations for editors with the real compiler. */
class TypeDeclarationsTest {
  private static final Path POLICIES = Path.of("src/main/policies");
  private static final Pattern TYPE = Pattern.compile("\\b(?:aws|google|azurerm)_\\w+");
  private static final String EXAMPLE =
      """
      /** @type {import("monban").Policy<"aws_lb">} */
      export default {
        id: "acme-lb-internal",
        title: "Application load balancers are internal",
        severity: "high",

        resources: ["aws_lb"],
        checkResource(lb, { report }) {
          if (lb.load_balancer_type === "application" && !lb.internal) report("It is public.", { at: "internal" });
        },
      };
      """;

  private static TypeScriptCompiler compiler;

  @BeforeAll
  static void start() {
    compiler = new TypeScriptCompiler();
  }

  @AfterAll
  static void stop() {
    compiler.close();
  }

  @Test
  void a_policy_that_reads_what_its_type_has_is_right() {
    assertThat(compiler.check(example(EXAMPLE))).isEmpty();
  }

  @Test
  void a_policy_that_imports_of_the_library_is_right() {
    String policy = "import { isEverybody } from \"monban/lib/cidr.js\";\n" + EXAMPLE;

    assertThat(compiler.check(example(policy.replace("!lb.internal", "isEverybody(lb.name)"))))
        .isEmpty();
  }

  @Test
  void a_misspelt_attribute_is_found_where_it_stands() {
    String misspelt = EXAMPLE.replace("!lb.internal", "!lb.intrenal");

    assertThat(compiler.check(example(misspelt)))
        .singleElement()
        .asString()
        .startsWith("/acme-lb-internal.policy.js\t9\tTS2551\tProperty 'intrenal' does not exist")
        .endsWith("Did you mean 'internal'?");
  }

  @Test
  void a_misspelt_member_of_a_policy_is_found() {
    assertThat(compiler.check(example(EXAMPLE.replace("severity: \"high\"", "severity: \"hihg\""))))
        .anySatisfy(problem -> assertThat(problem).contains("\"hihg\"", "Severity"));
  }

  @Test
  void the_guides_policy_in_typescript_is_right_and_a_mistake_in_it_is_found() throws IOException {
    String policy = inTypeScript(Files.readString(Path.of("AUTHORING.md")));

    assertThat(compiler.check(typed(policy))).isEmpty();
    assertThat(compiler.check(typed(policy.replace("volume.encrypted", "volume.encripted"))))
        .singleElement()
        .asString()
        .contains("aws-ebs-encrypted.policy.ts\t10\tTS2551", "Did you mean 'encrypted'?");
    assertThat(compiler.check(typed(policy + "enum Level { High }")))
        .singleElement()
        .asString()
        .contains("TS1294");
  }

  private static String inTypeScript(String guide) {
    int start = guide.indexOf("```ts\n") + "```ts\n".length();
    return guide.substring(start, guide.indexOf("```", start));
  }

  private static Map<String, String> typed(String text) {
    Map<String, String> files = declarations(Set.of("aws_ebs_volume"));
    files.put("/aws-ebs-encrypted.policy.ts", text);
    return files;
  }

  @Test
  void policies_tests_and_library_that_ship_are_right() throws IOException {
    Map<String, String> shipped = new LinkedHashMap<>();
    Set<String> types = new TreeSet<>();
    try (Stream<Path> paths = Files.walk(POLICIES)) {
      for (Path path : paths.filter(path -> path.toString().endsWith(".js")).sorted().toList()) {
        String text = Files.readString(path);
        shipped.put("/" + POLICIES.relativize(path).toString().replace('\\', '/'), text);
        TYPE.matcher(text).results().forEach(type -> types.add(type.group()));
      }
    }
    Map<String, String> files = declarations(types);
    files.putAll(shipped);

    assertThat(shipped).hasSizeGreaterThan(100);
    assertThat(compiler.check(files)).isEmpty();
  }

  @Test
  void the_guide_shows_the_settings_that_init_writes() throws IOException {
    assertThat(Files.readString(Path.of("AUTHORING.md")))
        .contains("```json\n" + Scaffold.editorSettings().text() + "```");
  }

  private static Map<String, String> example(String text) {
    Map<String, String> files = declarations(Set.of("aws_lb"));
    files.put("/acme-lb-internal.policy.js", text);
    return files;
  }

  private static Map<String, String> declarations(Set<String> types) {
    Map<String, String> files = new LinkedHashMap<>();
    for (NewFile file : TypeDeclarations.of(ProviderSchemas.shipped(), types::contains)) {
      files.put("/.monban/types/" + file.name(), file.text());
    }
    return files;
  }
}
