package dev.monban.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyRulesTest {
  private static final Path POLICIES = Path.of("src/main/policies");
  private static final Pattern TITLE = Pattern.compile("(?m)^  title: \"(.*)\",$");
  private static final Pattern REMEDIATION =
      Pattern.compile("(?m)^  remediation:\\s+((?:.*\\n)+?)  [a-z]\\w*(?:: |\\()");
  private static final Pattern PAGE =
      Pattern.compile("# (.+)\n\n## Why\n\n[^#]+\n\n## When it may be ignored\n\n[^#]+\n");
  private static final Pattern MARKER = Pattern.compile("# violation: (.+)");
  private static final Pattern MESSAGES = Pattern.compile("messages: \\[\"(.+)\"\\]");

  static Stream<Path> policies() throws IOException {
    return files(".policy.js").stream();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void a_policy_says_its_type_and_what_to_do(Path policy) throws IOException {
    String text = Files.readString(policy);

    assertThat(text).contains("/** @type {import(\"monban\").Policy");
    assertThat(text).containsPattern(REMEDIATION);
    assertThat(find(REMEDIATION, text).get(0).strip()).endsWith(".\",");
  }

  @ParameterizedTest
  @MethodSource("policies")
  void a_page_has_the_title_why_and_when_it_may_be_ignored(Path policy) throws IOException {
    String title = find(TITLE, Files.readString(policy)).get(0);

    String page = Files.readString(beside(policy, ".md"));

    assertThat(page).matches(PAGE);
    assertThat(page).startsWith("# " + title + "\n");
  }

  @ParameterizedTest
  @MethodSource("policies")
  void a_message_is_a_sentence(Path policy) throws IOException {
    String test = Files.readString(beside(policy, ".test.js"));

    List<String> messages =
        Stream.concat(find(MARKER, test).stream(), find(MESSAGES, test).stream())
            .collect(Collectors.toList());

    assertThat(messages)
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).matches("[A-Z].*[^.]\\."));
  }

  @Test
  void every_page_and_test_belongs_to_a_policy() throws IOException {
    for (String ending : List.of(".md", ".test.js")) {
      for (Path file : files(ending)) {
        String name = file.getFileName().toString().replace(ending, ".policy.js");
        assertThat(file.resolveSibling(name)).exists();
      }
    }
  }

  @Test
  void every_policy_stands_in_the_folder_of_its_service() throws IOException {
    assertThat(files(".policy.js"))
        .allSatisfy(
            policy ->
                assertThat(POLICIES.relativize(policy).toString().replace('\\', '/'))
                    .matches(
                        "aws/[a-z0-9]+/aws-[a-z0-9-]+\\.policy\\.js|([a-z]+)/\\1-[a-z0-9-]+\\.policy\\.js"));
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(POLICIES)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static Path beside(Path policy, String ending) {
    return policy.resolveSibling(policy.getFileName().toString().replace(".policy.js", ending));
  }

  private static List<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(result -> result.group(1)).collect(Collectors.toList());
  }
}
