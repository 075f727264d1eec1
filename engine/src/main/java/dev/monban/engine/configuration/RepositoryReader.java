package dev.monban.engine.configuration;

import dev.monban.engine.resource.RepositoryFacts;
import java.util.List;
import java.util.Optional;

/** Reads what lies at fixed places in the repository around a root module. */
public final class RepositoryReader {
  private static final List<String> DEPENDENCY_BOTS =
      List.of(
          ".github/dependabot.yml",
          ".github/dependabot.yaml",
          "renovate.json",
          "renovate.json5",
          ".github/renovate.json",
          ".github/renovate.json5",
          ".gitlab/renovate.json",
          ".renovaterc",
          ".renovaterc.json");
  private static final List<String> CODE_OWNERS =
      List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS");

  private RepositoryReader() {}

  /**
   * The facts of the repository around {@code directory}; without any when there is no repository.
   */
  public static RepositoryFacts read(SourceFiles files, String directory) {
    Optional<String> repository = files.repository(directory);
    return new RepositoryFacts(
        repository.flatMap(root -> first(files, root, DEPENDENCY_BOTS)),
        repository.flatMap(root -> first(files, root, CODE_OWNERS)));
  }

  private static Optional<String> first(SourceFiles files, String root, List<String> names) {
    return names.stream()
        .map(name -> files.text(SourcePath.resolve(root, name)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
