package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.SourceFiles;
import dev.monban.engine.configuration.SourcePath;
import dev.monban.engine.function.FileAccess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The files that a configuration's functions may read: names are as seen from the root module. */
record ModuleFiles(SourceFiles files, String root) implements FileAccess {

  @Override
  public Kind kind(String path) {
    return files.kind(SourcePath.resolve(root, path));
  }

  @Override
  public byte[] read(String path, long maximumBytes) throws IOException {
    byte[] bytes =
        files
            .bytes(SourcePath.resolve(root, path))
            .orElseThrow(() -> new IOException("it cannot be read"));
    if (bytes.length > maximumBytes) {
      throw new IOException("it has more than " + maximumBytes + " bytes");
    }
    return bytes;
  }

  @Override
  public List<String> walk(String directory, int maximumFiles) throws IOException {
    List<String> found = new ArrayList<>();
    walk(SourcePath.resolve(root, directory), "", maximumFiles, found);
    return found;
  }

  private void walk(String directory, String prefix, int maximumFiles, List<String> found)
      throws IOException {
    for (String name : files.fileNames(directory)) {
      if (found.size() >= maximumFiles) {
        throw new IOException("it holds more than " + maximumFiles + " files");
      }
      found.add(prefix + name);
    }
    for (String name : files.directoryNames(directory)) {
      walk(
          directory.isEmpty() ? name : directory + "/" + name,
          prefix + name + "/",
          maximumFiles,
          found);
    }
  }
}
