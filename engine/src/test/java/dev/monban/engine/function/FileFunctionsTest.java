package dev.monban.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileFunctionsTest {
  @TempDir Path directory;
  private FunctionContext context = FunctionContext.WITHOUT_FILES;

  @BeforeEach
  void write_files() throws IOException {
    Path root = Files.createDirectories(directory.resolve("root"));
    Files.writeString(directory.resolve("secret.txt"), "secret");
    Files.writeString(root.resolve("a.txt"), "hé\n", StandardCharsets.UTF_8);
    Files.write(root.resolve("b.bin"), new byte[] {(byte) 0xFF});
    Files.createDirectories(root.resolve("sub/deep"));
    Files.writeString(root.resolve("sub/c.txt"), "c");
    Files.writeString(root.resolve("sub/deep/d.json"), "{}");
    context = FunctionContext.of(new DirectoryAccess(root, List.of(root)));
  }

  static Stream<String> rows() {
    return FunctionTable.rows(
        """
        file ["./sub/../a.txt"] = "hé\\n"
        file ["none.txt"] ! no file exists at "none.txt"; this function works only with files
        file [{"*": "none.txt"}] ! no file exists at (sensitive value)
        file ["sub"] ! failed to read file: read sub: is a directory
        file ["b.bin"] ! contents of "b.bin" are not valid UTF-8
        file [null] ! argument must not be null
        file [{"?": "string"}] = {"?":"string"}
        file [{"*": "sub/c.txt"}] = {"*":"c"}
        file ["../secret.txt"] = {"?":"string"}
        file ["../none.txt"] = {"?":"string"}
        file ["~/x"] = {"?":"string"}
        filebase64 ["b.bin"] = "/w=="
        filebase64 ["/etc/hostname"] = {"?":"string"}
        fileexists ["a.txt"] = true
        fileexists ["none.txt"] = false
        fileexists ["sub"] ! "sub" is a directory, not a file
        fileexists ["../secret.txt"] = {"?":"bool"}
        fileexists [{"*": "a.txt"}] = {"*":true}
        fileset [".", "**"] = ["a.txt","b.bin","sub/c.txt","sub/deep/d.json"]
        fileset [".", "*.{txt,md}"] = ["a.txt"]
        fileset ["sub", "**/*.json"] = ["deep/d.json"]
        fileset ["sub", "../*.[a-t]*"] = ["../a.txt","../b.bin"]
        fileset ["none", "*"] = []
        fileset ["..", "*"] = {"?":"set of string"}
        fileset ["sub", {"?": "string"}] = {"?":"set of string"}
        fileset [{"*": "sub"}, "?.txt"] = {"*":["c.txt"]}
        filemd5 ["sub/c.txt"] = "4a8a08f09d37b73795649038408b5f33"
        filesha1 ["none"] ! open none: no such file or directory
        filesha256 ["../secret.txt"] = {"?":"string"}
        filesha512 [{"?": "string"}] = {"?":"string"}
        filebase64sha256 [{"*": "sub/deep/d.json"}] = {"*":"RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o="}
        filebase64sha512 [null] ! argument must not be null
        basename ["a/b/"] = "b"
        basename [""] = "."
        basename [{"*": "a/b"}] = {"*":"b"}
        dirname ["a/b/c.txt"] = "a/b"
        dirname ["a"] = "."
        dirname [{"?": "string"}] = {"?":"string"}
        abspath ["/a/../b"] = "/b"
        abspath ["a"] = {"?":"string"}
        pathexpand ["a/~"] = "a/~"
        pathexpand ["~/a"] = {"?":"string"}
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives_within_the_trust_boundary(String row) {
    FunctionTable.check(row, context);
  }

  @Test
  void follows_no_link_out_of_the_trust_boundary() throws IOException {
    Files.createSymbolicLink(directory.resolve("root/link.txt"), directory.resolve("secret.txt"));

    Value content = FunctionTable.call("file", List.of(Value.string("link.txt")), context);

    assertThat(content.origins()).extracting(Origin::kind).containsExactly(Origin.Kind.FILE);
  }

  @Test
  void reads_no_file_that_is_larger_than_the_limit() {
    FunctionContext tight = new FunctionContext(context.files(), 10, 1, Work.UNCOUNTED);

    assertThatThrownBy(() -> FunctionTable.call("file", List.of(Value.string("a.txt")), tight))
        .isInstanceOf(FunctionException.class)
        .hasMessageContaining("more than 1 bytes");
  }
}
