package dev.monban.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.function.FileAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustBoundaryTest {
  @TempDir private Path directory;

  @BeforeEach
  void write() throws IOException {
    write("repository/.git/HEAD", "ref");
    write("repository/envs/prod/main.tf", "# root");
    write("repository/shared/text.txt", "shared");
    write("outside/secret.txt", "secret");
  }

  @Test
  void reads_inside_the_repository_around_the_root() {
    TrustBoundary files = TrustBoundary.around(directory, "repository/envs/prod");

    assertThat(files.text("repository/shared/text.txt")).contains("shared");
    assertThat(files.repository("repository/envs/prod"))
        .hasValueSatisfying(found -> assertThat(found).endsWith("/repository"));
  }

  @Test
  void reads_nothing_outside() {
    TrustBoundary files = TrustBoundary.around(directory, "repository/envs/prod");

    assertThat(files.text("outside/secret.txt")).isEmpty();
    assertThat(files.text("repository/../outside/secret.txt")).isEmpty();
    assertThat(files.kind("outside/secret.txt")).isEqualTo(FileAccess.Kind.OUTSIDE);
    assertThat(files.fileNames("outside")).isEmpty();
  }

  @Test
  void does_not_follow_a_link_out() throws IOException {
    Files.createSymbolicLink(
        directory.resolve("repository/envs/prod/link.txt"),
        directory.resolve("outside/secret.txt"));
    TrustBoundary files = TrustBoundary.around(directory, "repository/envs/prod");

    assertThat(files.text("repository/envs/prod/link.txt")).isEmpty();
  }

  @Test
  void keeps_to_the_root_where_there_is_no_repository() throws IOException {
    write("plain/stack/main.tf", "# root");
    write("plain/near.txt", "near");
    TrustBoundary files = TrustBoundary.around(directory, "plain/stack");

    assertThat(files.text("plain/stack/main.tf")).isPresent();
    assertThat(files.text("plain/near.txt")).isEmpty();
  }

  @Test
  void takes_in_the_directory_of_a_called_module_and_what_the_user_names() throws IOException {
    write("plain/stack/main.tf", "# root");
    write("plain/module/main.tf", "# module");
    TrustBoundary files = TrustBoundary.around(directory, "plain/stack");

    assertThat(files.admit("plain/module")).isTrue();
    assertThat(files.admit("plain/nowhere")).isFalse();
    assertThat(files.text("plain/module/main.tf")).isPresent();
    assertThat(files.named("outside/secret.txt")).isPresent();
  }

  @Test
  void reads_everything_in_a_base_that_the_user_names() {
    TrustBoundary files = TrustBoundary.of(directory, ".");

    assertThat(files.text("outside/secret.txt")).isPresent();
  }

  @Test
  void has_no_file_for_a_name_that_is_no_name() {
    TrustBoundary files = TrustBoundary.of(directory, ".");

    assertThat(files.text("a\0b")).isEmpty();
    assertThat(files.text("x".repeat(5000))).isEmpty();
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
