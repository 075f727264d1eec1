package dev.monban.engine.resource;

import java.util.List;
import java.util.Optional;

/**
 * A root module as it is written rather than planned.
 *
 * @param path the root module's directory as the user named it
 * @param environment what the configured pattern makes of the path
 * @param source what only the source tells; empty for a plan given alone
 */
public record WrittenConfiguration(
    String path,
    Optional<String> environment,
    WrittenSettings settings,
    List<ModuleCall> modules,
    List<WrittenVariable> variables,
    List<WrittenOutput> outputs,
    Optional<WrittenSource> source) {}
