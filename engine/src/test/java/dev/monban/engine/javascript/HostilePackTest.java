package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Bench.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.Policy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePackTest {
  private static final Bench BENCH = new Bench();
  private static final byte[] RIGHT =
      policy("checkConfiguration() {}").getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../test-policy.policy.js",
        "lib/../../test-policy.policy.js",
        "./test-policy.policy.js",
        "/etc/test-policy.policy.js",
        "lib//test-policy.policy.js",
        "lib\\test-policy.policy.js",
        "C:/test-policy.policy.js",
        "lib/a\nb.js",
      })
  void a_name_that_leads_out_of_an_archive_is_refused(String name) throws IOException {
    byte[] zip = zip("test-policy.policy.js", RIGHT, name, RIGHT);

    assertThat(problem(zip).detail()).contains("has no name inside it.").doesNotContain("\n");
  }

  @Test
  void an_archive_that_grows_is_refused() throws IOException {
    byte[] zeros = new byte[40 << 20];

    assertThat(problem(zip("a.js", zeros, "b.js", zeros)).detail())
        .endsWith("pack.zip: it holds more than 64 MiB.");
  }

  @Test
  void an_archive_of_countless_files_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i <= 20_000; i++) {
        zip.putNextEntry(new ZipEntry(i + ".js"));
      }
    }

    assertThat(problem(bytes.toByteArray()).detail()).endsWith("more than 20000 files.");
  }

  @Test
  void a_file_that_is_there_twice_is_refused() throws IOException {
    byte[] zip = zip("test-policy.policy.js", RIGHT, "test-policz.policy.js", RIGHT);

    assertThat(problem(replace(zip, "policz", "policy")).detail())
        .contains("it holds the file \"test-policy.policy.js\" twice");
  }

  @Test
  void what_is_encrypted_or_broken_is_named() throws IOException {
    byte[] zip = zip("test-policy.policy.js", RIGHT);
    byte[] encrypted = zip.clone();
    encrypted[6] |= 1;
    encrypted[indexOf(zip, "PK\u0001\u0002") + 8] |= 1;
    byte[] broken = zip.clone();
    int data = 30 + "test-policy.policy.js".length();
    for (int i = data; i < data + 20; i++) {
      broken[i] = -1;
    }

    assertThat(problem(encrypted).detail()).contains("encrypted");
    assertThat(problem(broken).detail()).startsWith(folder.resolve("pack.zip") + ": ");
    assertThat(problem(new byte[0]).code()).isEqualTo("policies-not-readable");
    assertThat(problem(Arrays.copyOf(zip, zip.length / 2)).code())
        .isEqualTo("policies-not-readable");
  }

  @Test
  void a_link_in_an_archive_is_but_a_text() throws IOException {
    byte[] zip = zip("test-policy.policy.js", "../../etc/passwd".getBytes(StandardCharsets.UTF_8));

    assertThat(problem(zip))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("policy-not-loaded"))
        .satisfies(problem -> assertThat(problem.detail()).doesNotContain("root:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bob's", "a b", "a#b", "a?b", "a%20b", "\"q\"", "${x}", "`", "http", "ü"})
  void a_directory_may_be_called_anything(String name) throws IOException {
    Path directory = Files.createDirectories(folder.resolve("pack").resolve(name));
    Files.writeString(directory.resolve("lib.js"), "export const a = 1;");
    Files.writeString(
        directory.resolve("test-policy.policy.js"),
        "import { a } from \"./lib.js\";\n" + policy("checkConfiguration() { return a; }"));

    assertThat(BENCH.policies().load(List.of(folder.resolve("pack"))).diagnostics()).isEmpty();
    assertThat(BENCH.policies().load(List.of(directory)).diagnostics()).isEmpty();
  }

  @Test
  void a_file_that_is_too_long_is_named() throws IOException {
    Files.write(folder.resolve("test-policy.policy.js"), new byte[5 << 20]);

    Diagnosed<List<Policy>> loaded = BENCH.policies().load(List.of(folder));

    assertThat(loaded.diagnostics())
        .singleElement()
        .satisfies(problem -> assertThat(problem.detail()).contains("longer than 4 MiB"));
  }

  private Diagnostic problem(byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve("pack.zip"), archive);
    Diagnosed<List<Policy>> loaded = BENCH.policies().load(List.of(file));
    assertThat(loaded.result()).isEmpty();
    assertThat(loaded.diagnostics()).hasSize(1);
    return loaded.diagnostics().get(0);
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] replace(byte[] bytes, String from, String to) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace(from, to)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }
}
