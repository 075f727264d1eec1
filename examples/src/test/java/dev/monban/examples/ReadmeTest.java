package dev.monban.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first screen of README is true: its policy, on its Terraform, prints its output. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");

  @TempDir private Path directory;

  @Test
  void the_policy_on_the_terraform_prints_the_output() throws IOException {
    String policy = block("js").get(0);
    Files.createDirectories(directory.resolve("policies"));
    Files.writeString(directory.resolve("policies/" + id(policy) + ".policy.js"), policy);
    Files.writeString(directory.resolve("main.tf"), block("hcl").get(0));
    String[] console = block("console").get(0).split("\n", 2);
    String[] command = console[0].replaceFirst("^\\$ monban ", "").split(" ");

    CommandLineRun run = CommandLineRun.in(directory, command);

    assertThat(run.output()).isEqualTo(console[1]);
  }

  @Test
  void the_policy_is_no_longer_than_twelve_lines() throws IOException {
    assertThat(block("js").get(0).lines()).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void the_test_command_is_the_one_that_ci_runs() throws IOException {
    String ci = Files.readString(Path.of("..", ".ci", "run"));
    List<String> commands = block("sh");

    assertThat(commands).anyMatch(command -> ci.contains(command.strip()));
  }

  private static String id(String policy) {
    Matcher matcher = Pattern.compile("id: \"([^\"]+)\"").matcher(policy);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static List<String> block(String language) throws IOException {
    return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(Files.readString(README))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toList());
  }
}
