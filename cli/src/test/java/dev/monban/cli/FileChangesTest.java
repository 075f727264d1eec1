package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.testing.TestRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {
  @TempDir private Path directory;

  @Test
  void gathers_what_is_written_together_also_in_new_directories() throws IOException {
    try (FileChanges changes = new FileChanges(List.of(directory))) {
      Files.writeString(directory.resolve("a.policy.js"), "a");
      Files.writeString(directory.resolve("b.policy.js"), "b");
      Path inside = Files.createDirectory(directory.resolve("inside"));

      assertThat(changes.await())
          .contains(directory.resolve("a.policy.js"), directory.resolve("b.policy.js"), inside);

      Files.writeString(inside.resolve("c.test.js"), "c");
      assertThat(changes.await()).contains(inside.resolve("c.test.js"));
      Files.writeString(inside.resolve("report.xml"), "d");
      Files.writeString(inside.resolve("d.policy.md"), "d");
      Files.writeString(inside.resolve("d.policy.ts"), "d");
      assertThat(changes.await()).containsExactly(inside.resolve("d.policy.ts"));
      Files.writeString(inside.resolve("monban-pack.yaml"), "name: e");
      assertThat(changes.await()).containsExactly(inside.resolve("monban-pack.yaml"));
    }
  }

  @Test
  void ends_when_it_is_closed_or_interrupted() throws IOException {
    FileChanges closed = new FileChanges(List.of(directory.resolve("a.policy.js")));
    closed.close();
    assertThat(closed.await()).isEmpty();

    try (FileChanges interrupted = new FileChanges(List.of(directory))) {
      Thread.currentThread().interrupt();
      assertThat(interrupted.await()).isEmpty();
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void a_policy_and_its_test_are_tested_alone_and_all_after_other_changes() throws IOException {
    Files.writeString(directory.resolve("acme-a.policy.js"), "");
    TestRequest whole =
        new TestRequest(
            directory,
            List.of(Path.of(".")),
            new PolicySelection(List.of(), List.of("x"), "all", PolicySeverity.INFO),
            new TreeMap<>(),
            List.of(),
            1,
            true);

    assertThat(narrow(whole, "acme-a.test.js").selection().only()).containsExactly("acme-a");
    assertThat(narrow(whole, "acme-a.policy.js", "acme-a.test.js").selection().skip())
        .containsExactly("x");
    Files.writeString(directory.resolve("acme-b.policy.ts"), "");
    assertThat(narrow(whole, "acme-b.policy.ts", "acme-b.test.ts").selection().only())
        .containsExactly("acme-b");
    assertThat(narrow(whole, "acme-a.test.js", "lib.js")).isSameAs(whole);
    assertThat(narrow(whole, "acme-gone.test.js")).isSameAs(whole);
  }

  private TestRequest narrow(TestRequest whole, String... names) {
    TreeSet<Path> changed = new TreeSet<>();
    for (String name : names) {
      changed.add(directory.resolve(name));
    }
    return ChangedPolicies.narrow(whole, changed);
  }
}
