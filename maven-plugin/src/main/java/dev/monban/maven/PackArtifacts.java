package dev.monban.maven;

import dev.monban.engine.javascript.PackManifest;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * Packs of policies among the dependencies of the plugin: archives with a manifest at their top.
 */
final class PackArtifacts {
  private PackArtifacts() {}

  /** Those of {@code files} that are packs, in their order. */
  static List<File> of(Collection<File> files) throws IOException {
    List<File> packs = new ArrayList<>();
    for (File file : files) {
      if (isPack(file)) {
        packs.add(file);
      }
    }
    return packs;
  }

  /** In a build of several modules a dependency may be a directory of classes. */
  private static boolean isPack(File file) throws IOException {
    if (file.isDirectory()) {
      return new File(file, PackManifest.FILE).isFile();
    }
    if (!file.getName().endsWith(".jar") && !file.getName().endsWith(".zip")) {
      return false;
    }
    try (ZipFile archive = new ZipFile(file)) {
      return archive.getEntry(PackManifest.FILE) != null;
    }
  }
}
