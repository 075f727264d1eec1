package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * A {@code module} block.
 *
 * @param source the source address; empty when it could not be read
 * @param providers the configurations handed on, in the order of the text
 * @param arguments the values for the module's variables
 */
public record ModuleBlock(
    String name,
    String source,
    Optional<String> version,
    Optional<Expression> count,
    Optional<Expression> forEach,
    List<PassedProvider> providers,
    List<Expression> dependsOn,
    Body arguments,
    SourceRange range,
    SourceRange header,
    SourceRange sourceRange) {

  /**
   * One entry of {@code providers}: the called module's {@code inside} is this module's {@code
   * outside}.
   */
  public record PassedProvider(ProviderReference inside, ProviderReference outside) {}

  /** Whether the source is a directory near by. */
  public boolean isLocal() {
    return source.startsWith("./")
        || source.startsWith("../")
        || source.equals(".")
        || source.equals("..");
  }
}
