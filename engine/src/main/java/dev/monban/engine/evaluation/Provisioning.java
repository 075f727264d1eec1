package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ProvisionerBlock;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.provider.WrittenBody;
import dev.monban.engine.resource.Provisioner;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds its provisioners to a resource. They may refer to the resource itself, which is why they
 * come after all else; the resource's connection is theirs where they have none.
 */
final class Provisioning {
  private static final String CONNECTION = "connection";

  private final EvaluationSession session;
  private final ResourceBlock block;
  private final ModuleScope scope;

  Provisioning(EvaluationSession session, ResourceBlock block, ModuleScope scope) {
    this.session = session;
    this.block = block;
    this.scope = scope;
  }

  Resource complete(Resource resource) {
    if (block.provisioners().isEmpty()) {
      return resource;
    }
    Optional<Value> connection = block.connection().map(body -> Value.tuple(List.of(values(body))));
    List<Provisioner> provisioners = new ArrayList<>();
    for (ProvisionerBlock written : block.provisioners()) {
      SortedMap<String, Value> arguments = new TreeMap<>(values(written.body()).attributes());
      connection.ifPresent(value -> arguments.putIfAbsent(CONNECTION, value));
      provisioners.add(
          new Provisioner(
              written.type(), MappingValue.object(arguments), Optional.of(written.range())));
    }
    return new Resource(
        resource.address(),
        resource.provider(),
        resource.values(),
        resource.leftOut(),
        resource.presence(),
        resource.lifecycle(),
        provisioners,
        resource.placement(),
        resource.openBlocks());
  }

  private MappingValue values(Body body) {
    WrittenBody written = new BodyEvaluation(session).evaluate(body, Optional.empty(), scope);
    return PlainValues.of(written);
  }
}
