package dev.monban.engine.plan;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins a value of a plan with the same value worked out from the source: the plan says what is
 * known, the source says where everything comes from and what was left out.
 */
final class ValueJoin {
  /** What a resource is recognized by. */
  private static final List<String> NAMES = List.of("arn", "id");

  private final @Nullable ResourceAddress self;
  private final Narrowing narrowing;
  private final SortedSet<AttributePath> planLeftOut;
  private final SortedSet<AttributePath> sourceLeftOut;
  private final SortedSet<AttributePath> leftOut = new TreeSet<>();

  /** A join of the values of an instance. */
  ValueJoin(Resource planned, Resource written, Narrowing narrowing) {
    this.narrowing = narrowing;
    this.self = planned.address();
    this.planLeftOut = planned.leftOut();
    this.sourceLeftOut = written.leftOut();
  }

  /** A join of values outside of resources. */
  ValueJoin(Narrowing narrowing) {
    this.narrowing = narrowing;
    this.self = null;
    this.planLeftOut = Collections.emptySortedSet();
    this.sourceLeftOut = Collections.emptySortedSet();
  }

  /** What was left out; complete when the values have been joined. */
  SortedSet<AttributePath> leftOut() {
    return leftOut;
  }

  /** {@code plan} with what {@code source} adds, at {@code path}. */
  Value join(Value plan, @Nullable Value source, AttributePath path) {
    if (source == null) {
      return plan;
    }
    if (plan instanceof UnknownValue unknown) {
      return unknown(unknown, source, path);
    }
    Value exact = plan.withMarks(recognized(plan).union(references(plan, source)));
    if (exact instanceof MappingValue mapping) {
      return mapping(mapping, source, path);
    }
    if (exact instanceof SequenceValue sequence) {
      return sequence(sequence, source, path);
    }
    return plan.isNull() ? nothing(exact, source, path) : exact;
  }

  /**
   * The marks of the plan without the references that were guessed from an expression: the source
   * has the true ones. What a value is recognized by stays, as nothing may refer to it in writing.
   */
  private static Marks recognized(Value plan) {
    SortedSet<ResourceReference> recognized = new TreeSet<>();
    if (!(plan instanceof NumberValue)) {
      plan.marks().references().stream()
          .filter(reference -> NAMES.contains(reference.attribute().toString()))
          .forEach(recognized::add);
    }
    return new Marks(plan.marks().sensitive(), plan.marks().ephemeral(), recognized);
  }

  private Marks references(Value plan, Value source) {
    return new Marks(
        false, false, narrowing.references(source.marks().references(), plan.marks().references()));
  }

  private Value unknown(UnknownValue plan, Value source, AttributePath path) {
    if (source instanceof UnknownValue other) {
      return new UnknownValue(
          plan.type(),
          other.refinement(),
          narrowing.origins(other.origins(), plan.marks().references()),
          new Marks(
                  plan.marks().sensitive(), plan.marks().ephemeral(), Collections.emptySortedSet())
              .union(references(plan, source)));
    }
    if (sourceLeftOut.contains(path)) {
      leftOut.add(path);
      return isBlocks(plan.type(), source)
          ? source.withMarks(plan.marks())
          : Value.nullOf(plan.type()).withMarks(plan.marks());
    }
    SortedSet<Origin> inside = source.origins();
    return inside.isEmpty()
        ? decided(plan, path)
        : new UnknownValue(plan.type(), plan.refinement(), inside, plan.marks().ofDecision())
            .mark(
                new Marks(
                    false,
                    false,
                    narrowing.references(
                        source.allMarks().references(), plan.marks().references())));
  }

  /** What is unknown though its expression is known is decided by the provider. */
  private UnknownValue decided(UnknownValue plan, AttributePath path) {
    return self == null
        ? plan
        : Value.unknown(plan.type(), Origin.of(new ResourceReference(self, path)))
            .withMarks(plan.marks().ofDecision());
  }

  private static boolean isBlocks(Type type, Value source) {
    return type.isSequence() && source instanceof SequenceValue;
  }

  /** A plan given alone may take for left out what the source knows to be unknown. */
  private Value nothing(Value plan, Value source, AttributePath path) {
    boolean assumed = planLeftOut.contains(path);
    if (sourceLeftOut.contains(path) || (assumed && source.isNull())) {
      leftOut.add(path);
    } else if (assumed) {
      UnknownValue unknown =
          new UnknownValue(
              plan.type(), Refinement.NONE, Collections.emptySortedSet(), plan.marks());
      return unknown(unknown, source, path);
    }
    return plan;
  }

  private Value mapping(MappingValue plan, Value source, AttributePath path) {
    if (!(source instanceof MappingValue other)) {
      return plan;
    }
    SortedMap<String, Value> joined = null;
    for (Map.Entry<String, Value> member : plan.attributes().entrySet()) {
      Value before = member.getValue();
      Value after = join(before, other.get(member.getKey()), path.then(member.getKey()));
      if (after != before) {
        joined = joined == null ? new TreeMap<>(plan.attributes()) : joined;
        joined.put(member.getKey(), after);
      }
    }
    return joined == null ? plan : new MappingValue(plan.type(), joined, plan.marks());
  }

  private Value sequence(SequenceValue plan, Value source, AttributePath path) {
    if (!(source instanceof SequenceValue other)
        || other.elements().size() != plan.elements().size()) {
      return plan;
    }
    List<Value> free = new ArrayList<>(other.elements());
    boolean ordered = !(plan.type() instanceof Type.SetType);
    List<Value> joined = new ArrayList<>(plan.elements().size());
    for (int i = 0; i < plan.elements().size(); i++) {
      Value element = plan.elements().get(i);
      Value counterpart = free.remove(ordered ? 0 : nearest(element, free));
      joined.add(join(element, counterpart, path.then(i)));
    }
    return new SequenceValue(plan.type(), joined, plan.marks());
  }

  /** Sets have no order: the counterpart is the element that agrees most. */
  private static int nearest(Value element, List<Value> free) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < Math.min(free.size(), 64); i++) {
      int agreement = agreement(element, free.get(i));
      if (agreement > most) {
        most = agreement;
        best = i;
      }
    }
    return best;
  }

  private static int agreement(Value one, Value other) {
    if (one instanceof MappingValue left && other instanceof MappingValue right) {
      int sum = 0;
      for (Map.Entry<String, Value> member : left.attributes().entrySet()) {
        Value counterpart = right.get(member.getKey());
        sum += counterpart == null ? 0 : agreement(member.getValue(), counterpart);
      }
      return sum;
    }
    if (one instanceof UnknownValue || other instanceof UnknownValue) {
      return one instanceof UnknownValue && other instanceof UnknownValue ? 1 : 0;
    }
    return plain(one).equals(plain(other)) ? 2 : -2;
  }

  private static Value plain(Value value) {
    return value instanceof StringValue text
        ? Value.string(text.value())
        : value.withMarks(Marks.NONE);
  }
}
