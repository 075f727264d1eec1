package dev.monban.engine.plan;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of one argument's value come from, weighed against what is known.
 *
 * <p>A known part comes from a resource's value only if that is known and stands in it; an unknown
 * part only from what is unknown itself.
 */
final class Trace {
  /** Nothing is referred to. */
  static final Trace NONE =
      new Trace(List.of(), Collections.emptySortedMap(), Collections.emptySortedSet(), Marks.NONE);

  private final List<ResourceReference> candidates;
  private final SortedMap<ResourceReference, Value> known;
  private final SortedSet<Origin> origins;
  private final Marks unknownMarks;

  private Trace(
      List<ResourceReference> candidates,
      SortedMap<ResourceReference, Value> known,
      SortedSet<Origin> origins,
      Marks unknownMarks) {
    this.candidates = candidates;
    this.known = known;
    this.origins = origins;
    this.unknownMarks = unknownMarks;
  }

  /**
   * The trace of a value with such {@code unknown} places.
   *
   * @param more further reasons why it may be unknown
   */
  static Trace of(
      Sources sources, Instances instances, UnknownPlaces unknown, Collection<Origin> more) {
    int unknowns = unknown.count();
    SortedMap<ResourceReference, Value> known = new TreeMap<>();
    Map<ResourceReference, Integer> open = new LinkedHashMap<>();
    for (ResourceReference candidate : expanded(sources.candidates, instances, unknowns)) {
      Value value = value(candidate, instances);
      if (value != null && value.isWhollyKnown()) {
        known.put(candidate, value);
      } else {
        open.merge(candidate, 1, Integer::sum);
      }
    }
    SortedSet<Origin> origins = new TreeSet<>(more);
    origins.addAll(sources.loose);
    boolean all =
        open.values().stream().mapToInt(Integer::intValue).sum() == unknowns
            || !(sources.hasKnown() || !known.isEmpty() || !origins.isEmpty());
    boolean settled = open.size() == 1 || (unknown.areAlike() && all);
    Marks marks = Marks.NONE;
    for (ResourceReference candidate : open.keySet()) {
      boolean exact = settled && !candidate.resource().isSymbolic();
      origins.add(exact ? Origin.of(candidate) : possible(candidate));
      marks = marks.union(Marks.of(candidate));
    }
    if (origins.isEmpty() && sources.callsOnly()) {
      origins.add(call());
    }
    return new Trace(sources.candidates, known, origins, marks);
  }

  /**
   * The candidates with every instance of its own, where that makes as many as there are unknown
   * places: then each of them is there.
   */
  private static List<ResourceReference> expanded(
      List<ResourceReference> candidates, Instances instances, int unknowns) {
    if (unknowns < 2) {
      return candidates;
    }
    List<ResourceReference> expanded = new ArrayList<>();
    for (ResourceReference candidate : candidates) {
      if (candidate.resource().isSymbolic() && expanded.size() <= unknowns) {
        for (PlannedResource resource : instances.matching(candidate.resource())) {
          expanded.add(new ResourceReference(resource.address, candidate.attribute()));
        }
      } else {
        expanded.add(candidate);
      }
    }
    return expanded.size() == unknowns ? expanded : candidates;
  }

  private static Origin possible(ResourceReference candidate) {
    return new Origin(
        Origin.Kind.PLAN,
        candidate.toString(),
        "a plan does not tell whether it is " + candidate + " (give --source)",
        Optional.of(candidate),
        Optional.empty());
  }

  private static Origin call() {
    return Origin.of(
        Origin.Kind.FUNCTION,
        "a function",
        "the result of a function is known only at the time of apply",
        Optional.empty());
  }

  /** The value that {@code reference} means; null where that cannot be told. */
  private static @Nullable Value value(ResourceReference reference, Instances instances) {
    PlannedResource resource = instances.find(reference.resource());
    if (resource == null || reference.attribute().isEmpty()) {
      return null;
    }
    List<Object> steps = reference.attribute().steps();
    Value value = part(resource.values, steps.get(0));
    for (int i = 1; i < steps.size() && value != null; i++) {
      Value deeper = part(value, steps.get(i));
      if (deeper == null) {
        return value;
      }
      value = deeper;
    }
    return value;
  }

  private static @Nullable Value part(Value value, Object step) {
    if (value instanceof SequenceValue sequence) {
      return step instanceof Integer index && index >= 0 && index < sequence.elements().size()
          ? sequence.elements().get(index)
          : null;
    }
    return value instanceof MappingValue mapping ? mapping.get(step.toString()) : null;
  }

  /** Why an unknown part is unknown; empty when everything that is referred to is known. */
  SortedSet<Origin> origins() {
    return origins;
  }

  /** The references of an unknown part. */
  Marks unknownMarks() {
    return unknownMarks;
  }

  /** Whether something of the instance {@code resource} is referred to. */
  boolean mayCome(ResourceAddress resource) {
    return candidates.stream().anyMatch(candidate -> candidate.resource().matches(resource));
  }

  /** The references to what stands in the known {@code part}. */
  Marks contained(Value part) {
    Marks marks = Marks.NONE;
    for (Map.Entry<ResourceReference, Value> source : known.entrySet()) {
      if (contains(part, source.getValue())) {
        marks = marks.union(Marks.of(source.getKey()));
      }
    }
    return marks;
  }

  private static boolean contains(Value part, Value source) {
    if (part instanceof StringValue text && source instanceof StringValue wanted) {
      return !wanted.value().isEmpty()
          && (text.value().contains(wanted.value()) || isSameJson(text.value(), wanted.value()));
    }
    if (part instanceof NumberValue number && source instanceof NumberValue wanted) {
      return number.value().compareTo(wanted.value()) == 0;
    }
    if (part instanceof StringValue && source instanceof SequenceValue sequence) {
      return any(part, sequence.elements());
    }
    return part instanceof StringValue
        && source instanceof MappingValue mapping
        && any(part, mapping.attributes().values());
  }

  /** Providers write JSON documents in a form of their own. */
  private static boolean isSameJson(String one, String other) {
    if (!one.startsWith("{") || !other.stripLeading().startsWith("{")) {
      return false;
    }
    try {
      return JsonValue.parse(one).equals(JsonValue.parse(other));
    } catch (JsonSyntaxException notJson) {
      return false;
    }
  }

  private static boolean any(Value part, Collection<Value> sources) {
    List<Value> all = new ArrayList<>(sources);
    return all.stream().anyMatch(source -> contains(part, source));
  }
}
