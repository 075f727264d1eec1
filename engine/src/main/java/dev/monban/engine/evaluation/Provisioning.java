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
    block.provisioners().forEach(this::checkDestruction);
    Optional<Value> connection = block.connection().map(body -> Value.tuple(List.of(values(body))));
    List<Provisioner> provisioners = new ArrayList<>();
    for (ProvisionerBlock written : block.provisioners()) {
      SortedMap<String, Value> arguments = new TreeMap<>(values(written.body()).attributes());
      keyword(arguments, "when", written.when(), "create");
      keyword(arguments, "on_failure", written.onFailure(), "fail");
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

  /** A word of the language stands among the arguments where it is not the usual one. */
  private static void keyword(
      SortedMap<String, Value> arguments, String name, String word, String usual) {
    if (!word.equals(usual)) {
      arguments.put(name, Value.string(word));
    }
  }

  /** When a resource is destroyed, what it refers to may be gone. */
  private void checkDestruction(ProvisionerBlock provisioner) {
    if (!provisioner.when().equals("destroy")) {
      return;
    }
    List<Reference> references = new ArrayList<>(BodyReferences.in(provisioner.body()));
    if (provisioner.body().blocks().stream().noneMatch(found -> found.type().equals(CONNECTION))) {
      block.connection().ifPresent(body -> references.addAll(BodyReferences.in(body)));
    }
    for (Reference reference : references) {
      if (!outlivesDestruction(reference)) {
        session.error(
            reference.range(),
            "Invalid reference from destroy provisioner",
            "Destroy-time provisioners and their connection configurations may only reference attributes of the related"
                + " resource, via 'self', 'count.index', or 'each.key'.");
      }
    }
  }

  private static boolean outlivesDestruction(Reference reference) {
    return switch (reference.root()) {
      case "self", "path", "terraform" -> true;
      case "count" -> reference.attribute(0).equals("index");
      case "each" -> reference.attribute(0).equals("key");
      default -> false;
    };
  }

  private MappingValue values(Body body) {
    WrittenBody written = new BodyEvaluation(session).evaluate(body, Optional.empty(), scope);
    return PlainValues.of(written);
  }
}
