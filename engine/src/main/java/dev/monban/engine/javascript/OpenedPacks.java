package dev.monban.engine.javascript;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The packs of a run: opened, with what their manifests say, and each able to import of all. */
final class OpenedPacks {

  /** The name of the pack that ships with the product. */
  private static final String BUILT_IN = "monban";

  private final Map<String, Pack> byName = new TreeMap<>();
  private final List<Pack> packs = new ArrayList<>();
  private final List<PackManifest> manifests = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  OpenedPacks() {
    byName.put(BUILT_IN, new BuiltInPack());
  }

  /** Opens the pack at {@code path}, which begins at {@code start}. */
  void open(Path start, Path path) {
    try {
      Path place = start.resolve(path);
      if (Files.isDirectory(place)) {
        add(DirectoryPack.open(start, path));
      } else if (PolicyFiles.isPolicy(path.toString())) {
        packs.add(new LinkedPack(DirectoryPack.ofFile(start, path), byName));
      } else {
        add(ArchiveReader.read(place));
      }
    } catch (IOException failure) {
      diagnostics.add(
          Diagnostic.error(
              "policies-not-readable",
              "Policies cannot be read",
              path
                  + ": "
                  + (Files.exists(start.resolve(path)) ? reason(failure) : "there is no such file")
                  + "."));
    }
  }

  /** Adds a pack that is open. */
  void add(Pack pack) {
    packs.add(new LinkedPack(pack, byName));
    Optional<SourceFile> file =
        pack.read(PackManifest.FILE)
            .map(text -> new SourceFile(pack.display(PackManifest.FILE), text));
    if (file.isPresent()) {
      Diagnosed<PackManifest> manifest = ManifestReader.read(file.get());
      diagnostics.addAll(manifest.diagnostics());
      manifests.add(manifest.result());
      manifest.result().name().ifPresent(name -> name(pack, name));
    } else if (pack.policies().isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
                  "policies-not-found",
                  "No policies found",
                  pack.display("")
                      + " holds no file whose name ends in "
                      + String.join(" or ", PolicyFiles.POLICY)
                      + ".")
              .withHint("\"monban new ID\" writes a policy with its test."));
    }
  }

  private void name(Pack pack, PackManifest.Name name) {
    Pack other = byName.putIfAbsent(name.text(), pack);
    if (other != null) {
      diagnostics.add(
          Diagnostic.error(
              "pack-invalid",
              "Invalid manifest of a pack",
              name.text().equals(BUILT_IN)
                  ? "The pack that ships with Monban has this name."
                  : "The pack of " + other.display(PackManifest.FILE) + " has this name, too.",
              name.range()));
    }
  }

  private static String reason(IOException failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }

  /** The packs in the order in which they were opened. */
  List<Pack> packs() {
    return packs;
  }

  /** What those say of themselves that say something. */
  List<PackManifest> manifests() {
    return manifests;
  }

  /** What was wrong with them. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
