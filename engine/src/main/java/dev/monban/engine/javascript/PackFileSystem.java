package dev.monban.engine.javascript;

import dev.monban.engine.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/**
 * The files that JavaScript can import: those of the pack of the policy that runs, and nothing
 * else. No disk lies behind it.
 *
 * <p>Each policy has its own root, {@code /1/}, {@code /2/}, …, so that two policies never share a
 * module.
 */
final class PackFileSystem implements FileSystem {

  /** Where the prelude lies, until it is closed. */
  static final String PRELUDE = "/monban/";

  private final Map<JavaScriptPolicy.Location, String> mounts = new LinkedHashMap<>();
  private final TypeEraser eraser;
  private final CallClock clock;
  private String root = PRELUDE;
  private Optional<Pack> pack = Optional.empty();
  private Optional<GuestProblem> refused = Optional.empty();

  /** Files without their types, which {@code eraser} takes away while {@code clock} stands. */
  PackFileSystem(TypeEraser eraser, CallClock clock) {
    this.eraser = eraser;
    this.clock = clock;
  }

  /** From here on nobody can import the prelude. */
  void closePrelude() {
    root = "/0/";
  }

  /** Makes the pack of {@code policy} the one that can be imported from; says the policy's path. */
  String mount(JavaScriptPolicy.Location policy) {
    enter(policy);
    return root + policy.path();
  }

  /** Makes the pack of {@code policy} the one that can be imported from. */
  void enter(JavaScriptPolicy.Location policy) {
    root = mounts.computeIfAbsent(policy, added -> "/" + (mounts.size() + 1) + "/");
    pack = Optional.of(policy.pack());
    refused = Optional.empty();
  }

  /** What is wrong with the file because of which {@code message} was thrown; empty if none is. */
  Optional<GuestProblem> refusal(String message) {
    return refused.filter(problem -> message.contains(problem.text()));
  }

  /** The path inside its pack of a file that JavaScript names; empty for the prelude. */
  static Optional<String> inPack(String path) {
    int second = path.indexOf('/', 1);
    return second < 0 || path.startsWith(PRELUDE)
        ? Optional.empty()
        : Optional.of(path.substring(second + 1));
  }

  private Optional<String> find(Path path) {
    String inside = name(path).substring(root.length());
    return root.equals(PRELUDE)
        ? prelude(inside)
        : pack.flatMap(open -> open.read(inside).map(text -> javascript(open, inside, text)));
  }

  private String javascript(Pack open, String inside, String text) {
    if (!PolicyFiles.isTypeScript(inside)) {
      return text;
    }
    ErasedTypes erased = clock.pause(() -> eraser.read(inside, text));
    if (erased.mistake().isPresent()) {
      GuestProblem problem =
          GuestProblem.of(erased.mistake().get(), new SourceFile(open.display(inside), text));
      refused = Optional.of(problem);
      throw new SecurityException(problem.text());
    }
    return erased.javascript();
  }

  private String name(Path path) {
    return toAbsolutePath(path).normalize().toString().replace('\\', '/');
  }

  private static Optional<String> prelude(String name) {
    try (InputStream stream = PackFileSystem.class.getResourceAsStream(name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * The text at {@code path}. What lies outside is refused rather than missing: JavaScript keeps
   * modules that have been loaded, and would give one that is only missing.
   */
  private String text(Path path) throws NoSuchFileException {
    if (!name(path).startsWith(root)) {
      throw new SecurityException("a policy imports only files of its own pack");
    }
    return find(path)
        .orElseThrow(() -> new NoSuchFileException(path.toString(), null, missing(path)));
  }

  private String missing(Path path) {
    return pack.flatMap(open -> open.missing(name(path).substring(root.length())))
        .orElse("its pack has no such file");
  }

  @Override
  public Path parsePath(URI uri) {
    throw new UnsupportedOperationException(
        "a policy imports only files of its own pack, as \"./lib/name.js\"");
  }

  @Override
  public Path parsePath(String path) {
    return Path.of(path);
  }

  @Override
  public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options)
      throws IOException {
    text(path);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return new TextChannel(text(path));
  }

  /** An import without {@code ./} is about another pack. */
  @Override
  public Path toAbsolutePath(Path path) {
    return path.isAbsolute() ? path : Path.of(root + LinkedPack.OTHER + path);
  }

  @Override
  public Path toRealPath(Path path, LinkOption... options) throws IOException {
    text(path);
    return toAbsolutePath(path).normalize();
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("size", (long) text(path).length());
    attributes.put("isRegularFile", true);
    attributes.put("isDirectory", false);
    attributes.put("isSymbolicLink", false);
    attributes.put("isOther", false);
    return attributes;
  }

  @Override
  public void createDirectory(Path directory, FileAttribute<?>... attributes) {
    throw new SecurityException("read only");
  }

  @Override
  public void delete(Path path) {
    throw new SecurityException("read only");
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path directory, DirectoryStream.Filter<? super Path> filter) {
    throw new SecurityException("a policy cannot list files");
  }
}
