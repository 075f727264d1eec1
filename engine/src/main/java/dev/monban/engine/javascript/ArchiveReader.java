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

/** Reads a jar or zip with policies; refuses one that would not fit into memory. */
final class ArchiveReader {
  private static final long LARGEST = 64L << 20;

  private ArchiveReader() {}

  static Pack read(Path archive) throws IOException {
    Map<String, String> files = new TreeMap<>();
    long total = 0;
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory() && isWanted(entry.getName())) {
          try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes((int) (LARGEST - total + 1));
            total += bytes.length;
            if (total > LARGEST) {
              throw new IOException("it holds more than " + (LARGEST >> 20) + " MiB");
            }
            files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
          }
        }
      }
    }
    return new MemoryPack(archive.toString().replace('\\', '/'), files);
  }

  private static boolean isWanted(String name) {
    return PolicyFiles.isWanted(name)
        && !name.startsWith("/")
        && !Arrays.asList(name.split("/", -1)).contains("..");
  }
}
