package dev.monban.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** What a file shall hold. */
  interface Content {
    /** Writes it. */
    void write(Writer out) throws IOException;
  }

  /** Writes {@code content} to {@code target}, in the place of what was there. */
  static void write(Path target, Content content) throws IOException {
    Path directory = target.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    Path partial = Files.createTempFile(directory, "." + target.getFileName(), ".partial");
    try (Writer out = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
      content.write(out);
    }
    Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
