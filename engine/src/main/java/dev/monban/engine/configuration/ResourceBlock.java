package dev.monban.engine.configuration;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * A {@code resource}, {@code data} or {@code ephemeral} block.
 *
 * @param provider the provider configuration it names; empty when it names none
 * @param connection the body of its {@code connection} block
 * @param body the arguments and blocks that belong to the provider
 */
public record ResourceBlock(
    ResourceMode mode,
    String type,
    String name,
    Optional<Expression> count,
    Optional<Expression> forEach,
    Optional<ProviderReference> provider,
    List<Expression> dependsOn,
    LifecycleBlock lifecycle,
    List<ProvisionerBlock> provisioners,
    Optional<Body> connection,
    Body body,
    SourceRange range,
    SourceRange header) {

  /** How the module's expressions call it: {@code aws_lb.x} or {@code data.aws_ami.x}. */
  public String reference() {
    return switch (mode) {
      case MANAGED -> type + "." + name;
      case DATA -> "data." + type + "." + name;
      case EPHEMERAL -> "ephemeral." + type + "." + name;
    };
  }
}
