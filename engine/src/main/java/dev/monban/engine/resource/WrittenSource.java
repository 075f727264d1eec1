package dev.monban.engine.resource;

import java.util.List;
import java.util.Optional;

/**
 * What only the source tells.
 *
 * @param files the names of the files in the root module's directory, sorted
 * @param lockFile the dependency lock file; empty when there is none
 */
public record WrittenSource(
    List<WrittenLocal> locals,
    List<LiteralText> literals,
    List<String> files,
    Optional<LockFile> lockFile,
    RepositoryFacts repository) {}
