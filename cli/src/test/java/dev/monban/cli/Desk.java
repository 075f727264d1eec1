package dev.monban.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** A working directory with files in it, and the command line run there as a user would. */
final class Desk {
  private final Path directory;
  private final TreeMap<String, String> environment = new TreeMap<>();
  private String stdin = "";
  private StringWriter output = new StringWriter();
  private StringWriter errors = new StringWriter();

  Desk(Path directory) {
    this.directory = directory;
  }

  Desk file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Desk file(String name, byte[] bytes) {
    try {
      Path path = directory.resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A policy on every bucket, with {@code body} as its check of {@code bucket}. */
  Desk policy(String id, String body) {
    return file(
        "policies/" + id + ".policy.js",
        """
        export default {
          id: "%s",
          title: "Buckets are as they should be",
          severity: "high",
          remediation: "Make it so.",
          resources: ["aws_s3_bucket"],
          checkResource(bucket, { graph, report }) {
            %s
          },
        };
        """
            .formatted(id, body));
  }

  Desk variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Desk stdin(String text) {
    stdin = text;
    return this;
  }

  int run(String... arguments) {
    output = new StringWriter();
    errors = new StringWriter();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(output),
            new PrintWriter(errors),
            environment,
            directory,
            false);
    return Monban.execute(shell, arguments);
  }

  String output() {
    return output.toString();
  }

  String errors() {
    return errors.toString();
  }

  String written(String name) {
    try {
      return Files.readString(directory.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
