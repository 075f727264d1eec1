package dev.monban.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackArtifactsTest {
  @TempDir private Path folder;

  @Test
  void an_archive_or_directory_with_a_manifest_is_a_pack() throws IOException {
    File classes = Files.createDirectory(folder.resolve("classes")).toFile();
    Files.writeString(folder.resolve("classes/monban-pack.yaml"), "");
    File pack = archive("pack.zip", "monban-pack.yaml");
    File library = archive("library.jar", "META-INF/monban-pack.yaml");
    File bill = Files.writeString(folder.resolve("bill.pom"), "<project/>").toFile();

    assertThat(PackArtifacts.of(List.of(library, pack, bill, folder.toFile(), classes)))
        .containsExactly(pack, classes);
  }

  @Test
  void a_broken_jar_is_not_passed_over() throws IOException {
    File broken = Files.writeString(folder.resolve("broken.jar"), "no zip").toFile();

    assertThatThrownBy(() -> PackArtifacts.of(List.of(broken))).isInstanceOf(IOException.class);
  }

  private File archive(String name, String entry) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      zip.putNextEntry(new ZipEntry(entry));
    }
    return file.toFile();
  }
}
