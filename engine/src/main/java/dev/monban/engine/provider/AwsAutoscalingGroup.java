package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Autoscaling groups: where a launch template is named, or instance types are overridden, the
 * provider plans the whole block anew. The template's identifier is then the text "unknown", and
 * numbers and bools of a mixed instances policy that are left out are 0 and false; in blocks where
 * nothing is set, only those that are computed.
 */
final class AwsAutoscalingGroup {
  private static final String POLICY = "mixed_instances_policy";
  private static final Value UNKNOWN_IDENTIFIER = Value.string("unknown");

  private final SortedSet<AttributePath> leftOut;

  private AwsAutoscalingGroup(SortedSet<AttributePath> leftOut) {
    this.leftOut = leftOut;
  }

  /** Completes the planned {@code values} of the group {@code address}. */
  static void plan(
      ResourceAddress address, SortedMap<String, Value> values, SortedSet<AttributePath> leftOut) {
    AwsAutoscalingGroup group = new AwsAutoscalingGroup(leftOut);
    AttributePath template = AttributePath.of("launch_template").then(0);
    values.computeIfPresent(
        "launch_template",
        (name, templates) ->
            Places.change(templates, List.of(), one -> group.named(one, template, "name", "id")));
    values.computeIfPresent(POLICY, (name, policies) -> group.policies(policies));
  }

  private Value policies(Value policies) {
    AttributePath specification =
        AttributePath.of(POLICY)
            .then(0)
            .then("launch_template")
            .then(0)
            .then("launch_template_specification");
    List<String> path = List.of("launch_template", "launch_template_specification");
    Value named =
        Places.change(
            policies,
            path,
            one -> named(one, specification.then(0), "launch_template_name", "launch_template_id"));
    boolean[] anew = {!named.equals(policies)};
    Places.change(
        policies,
        List.of("launch_template", "override"),
        overrides -> {
          anew[0] |= overrides instanceof SequenceValue sequence && !sequence.elements().isEmpty();
          return overrides;
        });
    return anew[0] ? zeroes(named, AttributePath.of(POLICY)) : named;
  }

  /** The only block of {@code blocks}, whose identifier is not known to be any other. */
  private Value named(Value blocks, AttributePath path, String name, String identifier) {
    if (!(blocks instanceof SequenceValue sequence)
        || sequence.elements().size() != 1
        || !(sequence.elements().get(0) instanceof MappingValue block)
        || !(block.get(name) instanceof StringValue text)
        || text.value().isEmpty()
        || !leftOut.remove(path.then(identifier))) {
      return blocks;
    }
    SortedMap<String, Value> members = members(block);
    members.put(identifier, UNKNOWN_IDENTIFIER);
    List<Value> one = new ArrayList<>();
    one.add(new MappingValue(block.type(), members, block.marks()));
    return new SequenceValue(sequence.type(), one, sequence.marks());
  }

  private Value zeroes(Value value, AttributePath path) {
    if (value instanceof SequenceValue sequence) {
      List<Value> elements = new ArrayList<>();
      for (Value element : sequence.elements()) {
        elements.add(zeroes(element, path.then(elements.size())));
      }
      return new SequenceValue(sequence.type(), elements, sequence.marks());
    }
    if (value instanceof MappingValue mapping) {
      boolean empty =
          mapping.attributes().values().stream().allMatch(AwsAutoscalingGroup::isAbsent);
      SortedMap<String, Value> members = members(mapping);
      members.replaceAll(
          (name, member) ->
              empty && !leftOut.contains(path.then(name))
                  ? member
                  : zeroes(member, path.then(name)));
      return new MappingValue(mapping.type(), members, mapping.marks());
    }
    boolean number = value.isNull() && value.type() == Type.NUMBER;
    if (!number && !(value.isNull() && value.type() == Type.BOOL)) {
      return value;
    }
    leftOut.remove(path);
    return number ? Value.number(0) : Value.FALSE;
  }

  private static boolean isAbsent(Value value) {
    return value.isNull() || value instanceof SequenceValue blocks && blocks.elements().isEmpty();
  }

  private static SortedMap<String, Value> members(MappingValue mapping) {
    SortedMap<String, Value> members = new TreeMap<>(CodePoints.ORDER);
    members.putAll(mapping.attributes());
    return members;
  }
}
