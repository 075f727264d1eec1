package dev.monban.cli;

import dev.monban.engine.authoring.NewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes files that are not there yet. */
final class NewFiles {
  private final Shell shell;

  NewFiles(Shell shell) {
    this.shell = shell;
  }

  /** Writes all of {@code files} into {@code directory}, and says so, or none of them. */
  boolean write(Path directory, List<NewFile> files) throws IOException {
    for (NewFile file : files) {
      Path target = directory.resolve(file.name());
      if (Files.exists(shell.directory().resolve(target))) {
        shell.errors().println("Error: " + name(target) + " is there already.");
        return false;
      }
    }
    for (NewFile file : files) {
      Path target = directory.resolve(file.name());
      WholeFile.write(shell.directory().resolve(target), out -> out.write(file.text()));
      shell.output().println(name(target));
    }
    return true;
  }

  private static String name(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }
}
