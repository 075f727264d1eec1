package dev.monban.engine.javascript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads a jar or zip with policies into memory; nothing is unpacked.
 *
 * <p>Refused, rather than read in part: one that would not fit into memory, one with a name that
 * leads out of it, and one with two files of the same name.
 */
final class ArchiveReader {
  private static final long LARGEST = 64L << 20;
  private static final int MOST = 20_000;

  private final Map<String, String> files = new TreeMap<>();
  private long total;

  private ArchiveReader() {}

  /** The pack in {@code archive}; what is wrong with it is the message of the exception. */
  static Pack read(Path archive) throws IOException {
    ArchiveReader reader = new ArchiveReader();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory() && PolicyFiles.isWanted(entry.getName())) {
          reader.add(zip, entry);
        }
      }
    }
    return new MemoryPack(archive.toString().replace('\\', '/'), reader.files);
  }

  private void add(ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName();
    if (isOutside(name)) {
      throw new IOException("its file \"" + shown(name) + "\" has no name inside it");
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] bytes = stream.readNBytes((int) (LARGEST - total + 1));
      total += bytes.length;
      if (total > LARGEST) {
        throw new IOException("it holds more than " + (LARGEST >> 20) + " MiB");
      }
      if (files.put(name, new String(bytes, StandardCharsets.UTF_8)) != null) {
        throw new IOException("it holds the file \"" + shown(name) + "\" twice");
      }
    }
    if (files.size() > MOST) {
      throw new IOException("it holds more than " + MOST + " files");
    }
  }

  /** Names have slashes, and only go down. */
  private static boolean isOutside(String name) {
    return name.startsWith("/")
        || name.chars().anyMatch(c -> c == '\\' || c == ':' || c < ' ')
        || Arrays.stream(name.split("/", -1))
            .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }

  private static String shown(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
  }
}
