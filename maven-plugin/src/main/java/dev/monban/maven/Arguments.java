package dev.monban.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a command line, one after the other; what is not configured adds none. */
final class Arguments {

  private final List<String> words = new ArrayList<>();

  Arguments(String command) {
    words.add(command);
  }

  /** Adds paths that stand for themselves. */
  Arguments paths(Collection<File> files) {
    files.forEach(file -> words.add(shown(file)));
    return this;
  }

  Arguments paths(String option, Collection<File> files) {
    files.forEach(file -> text(option, shown(file)));
    return this;
  }

  Arguments path(String option, @Nullable File file) {
    return file == null ? this : text(option, shown(file));
  }

  Arguments texts(String option, Collection<String> values) {
    values.forEach(value -> text(option, value));
    return this;
  }

  Arguments text(String option, @Nullable String value) {
    if (value != null) {
      words.add(option + "=" + value);
    }
    return this;
  }

  Arguments pairs(String option, Map<String, String> values) {
    values.forEach((key, value) -> text(option, key + "=" + value));
    return this;
  }

  /** Adds a report file {@code folder/report.FORMAT} for each format. */
  Arguments reports(Collection<String> formats, File folder) {
    formats.forEach(
        format -> text("--format", format + "=" + shown(new File(folder, "report." + format))));
    return this;
  }

  List<String> list() {
    return Collections.unmodifiableList(words);
  }

  /** As a person at the place where Maven runs would name it. */
  private static String shown(File file) {
    Path here = Path.of("").toAbsolutePath();
    Path path = file.toPath().toAbsolutePath().normalize();
    if (!path.startsWith(here)) {
      return path.toString();
    }
    String relative = here.relativize(path).toString();
    return relative.isEmpty() ? "." : relative;
  }
}
