package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shipped policies that look at the whole configuration may cost. */
class LargeConfigurationTest {
  @TempDir private Path directory;

  @Test
  void unused_declarations_beside_thousands_of_module_calls_are_found_within_the_limits() {
    String calls =
        IntStream.range(0, 2_000)
            .mapToObj(number -> "module \"m" + number + "\" { source = \"./m\" }\n")
            .collect(Collectors.joining());
    Desk desk =
        new Desk(directory)
            .file("main.tf", "variable \"unused\" { default = 1 }\n" + calls)
            .file("m/main.tf", "output \"o\" { value = 1 }\n");

    desk.run("check", "--only", "tf-unused-declarations");

    assertThat(desk.output())
        .contains("Nothing uses the variable unused.")
        .doesNotContain("failed");
  }
}
