package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code count} and {@code for_each}; what cannot be used as one is an error and gives a
 * symbolic instance.
 */
final class ExpansionReader {
  /** What an instance costs, however little it holds. */
  private static final long STEPS_OF_AN_INSTANCE = 20;

  private static final String FOR_EACH = "Invalid for_each argument";
  private static final String COUNT = "Invalid count argument";
  private static final String UNSUITABLE = "The given \"for_each\" argument value is unsuitable: ";

  private final EvaluationSession session;
  private final Scope scope;

  ExpansionReader(EvaluationSession session, Scope scope) {
    this.session = session;
    this.scope = scope;
  }

  /** The instances of a block with these arguments, of which it should have one at most. */
  Expansion read(Optional<Expression> count, Optional<Expression> forEach) {
    if (forEach.isPresent()) {
      return forEach(forEach.get());
    }
    return count.map(this::count).orElse(Expansion.ONE);
  }

  private Expansion count(Expression expression) {
    Value value = session.evaluate(expression, scope);
    Marks marks = value.allMarks();
    if (marks.ephemeral()) {
      return badCount(
          expression,
          "The given \"count\" is derived from an ephemeral value, which means that Terraform cannot persist it between"
              + " plan/apply rounds. Use only non-ephemeral values to specify a resource's \"count\".");
    }
    if (value instanceof UnknownValue unknown) {
      if (session.isUnknownToTerraform(unknown)) {
        session.error(
            expression.range(),
            COUNT,
            "The \"count\" value depends on resource attributes that cannot be determined until apply, so Terraform"
                + " cannot predict how many instances will be created.");
      }
      return symbolicCount(unknown.origins());
    }
    if (value.isNull()) {
      return badCount(
          expression, "The given \"count\" argument value is null. An integer is required.");
    }
    @Nullable BigDecimal number = number(value);
    if (number == null) {
      session.error(
          expression.range(),
          "Incorrect value type",
          "Invalid expression value: a number is required.");
      return symbolicCount(session.one(session.invalid(expression.range())));
    }
    if (number.signum() < 0) {
      return badCount(
          expression,
          "The given \"count\" argument value is unsuitable: must be greater than or equal to zero.");
    }
    if (number.stripTrailingZeros().scale() > 0) {
      return badCount(
          expression,
          "The given \"count\" argument value is unsuitable: a whole number is required.");
    }
    if (number.compareTo(BigDecimal.valueOf(session.limits().elements())) > 0) {
      Origin origin =
          session.limit(
              expression.range(),
              "asks for more than " + session.limits().elements() + " instances");
      return symbolicCount(session.one(origin));
    }
    Optional<Origin> beyond = charge(expression, number.longValueExact());
    if (beyond.isPresent()) {
      return symbolicCount(session.one(beyond.get()));
    }
    SortedMap<InstanceKey, Repetition> instances = new TreeMap<>();
    for (int i = 0; i < number.intValueExact(); i++) {
      InstanceKey key = InstanceKey.of(i);
      instances.put(key, Repetition.count(key, Value.number(i)));
    }
    return Expansion.of(Expansion.Kind.COUNT, instances);
  }

  private Optional<Origin> charge(Expression expression, long instances) {
    return session.charge(expression.range(), "instances", instances, STEPS_OF_AN_INSTANCE);
  }

  private static @Nullable BigDecimal number(Value value) {
    try {
      return Conversion.convert(value, Type.NUMBER) instanceof NumberValue number
          ? number.value()
          : null;
    } catch (ConversionException notANumber) {
      return null;
    }
  }

  private Expansion badCount(Expression expression, String detail) {
    session.error(expression.range(), COUNT, detail);
    return symbolicCount(session.one(session.invalid(expression.range())));
  }

  private static Expansion symbolicCount(SortedSet<Origin> doubts) {
    Value index = Value.unknown(Type.NUMBER, doubts).withRefinement(Refinement.NOT_NULL);
    return Expansion.symbolic(
        Expansion.Kind.COUNT, Repetition.count(InstanceKey.ANY_NUMBER, index), doubts);
  }

  private Expansion forEach(Expression expression) {
    Value value = session.evaluate(expression, scope);
    if (value.marks().sensitive()
        || (value instanceof SequenceValue && value.allMarks().sensitive())) {
      return badForEach(
          expression,
          "Sensitive values, or values derived from sensitive values, cannot be used as for_each arguments. If used, the"
              + " sensitive value could be exposed as a resource instance key.");
    }
    if (value.marks().ephemeral()) {
      return badForEach(
          expression,
          "The given \"for_each\" value is derived from an ephemeral value, which means that Terraform cannot persist it"
              + " between plan/apply rounds. Use only non-ephemeral values to specify a resource's \"for_each\".");
    }
    if (value instanceof UnknownValue unknown) {
      return unknownKeys(expression, unknown, unknown.origins());
    }
    if (value.isNull()) {
      return badForEach(
          expression,
          UNSUITABLE
              + "the given \"for_each\" argument value is null. A map, or set of strings is allowed.");
    }
    if (value instanceof MappingValue mapping) {
      return charge(expression, mapping.attributes().size())
          .map(beyond -> symbolicKeys(mapping, session.one(beyond)))
          .orElseGet(() -> overMapping(mapping));
    }
    if (value instanceof SequenceValue sequence && sequence.type() instanceof Type.SetType) {
      return overSet(expression, sequence);
    }
    return badForEach(
        expression,
        UNSUITABLE
            + "the \"for_each\" argument must be a map, or set of strings, and you have provided a value of type "
            + kind(value)
            + ".");
  }

  private Expansion overMapping(MappingValue mapping) {
    SortedMap<InstanceKey, Repetition> instances = new TreeMap<>();
    for (Map.Entry<String, Value> entry : mapping.attributes().entrySet()) {
      InstanceKey key = InstanceKey.of(entry.getKey());
      instances.put(
          key,
          Repetition.each(
              key, Value.string(entry.getKey()), entry.getValue().mark(mapping.marks())));
    }
    return Expansion.of(Expansion.Kind.FOR_EACH, instances);
  }

  private Expansion overSet(Expression expression, SequenceValue set) {
    SortedMap<InstanceKey, Repetition> instances = new TreeMap<>();
    if (!set.isWhollyKnown()) {
      return unknownKeys(expression, set, set.origins());
    }
    Optional<Origin> beyond = charge(expression, set.elements().size());
    if (beyond.isPresent()) {
      return symbolicKeys(set, session.one(beyond.get()));
    }
    for (Value element : set.elements()) {
      if (element.isNull()) {
        session.error(
            expression.range(),
            "Invalid for_each set argument",
            UNSUITABLE + "\"for_each\" sets must not contain null values.");
        return symbolicKeys(set, session.one(session.invalid(expression.range())));
      }
      if (!(element instanceof StringValue text)) {
        session.error(
            expression.range(),
            "Invalid for_each set argument",
            UNSUITABLE
                + "\"for_each\" supports maps and sets of strings, but you have provided a set containing type "
                + kind(element)
                + ".");
        return symbolicKeys(set, session.one(session.invalid(expression.range())));
      }
      InstanceKey key = InstanceKey.of(text.value());
      Value marked = element.mark(set.marks());
      instances.put(key, Repetition.each(key, marked, marked));
    }
    return Expansion.of(Expansion.Kind.FOR_EACH, instances);
  }

  private Expansion unknownKeys(Expression expression, Value value, SortedSet<Origin> origins) {
    if (session.isUnknownToTerraform(origins)) {
      session.error(
          expression.range(),
          FOR_EACH,
          value.type() instanceof Type.SetType
              ? "The \"for_each\" set includes values derived from resource attributes that cannot be determined until"
                  + " apply, and so Terraform cannot determine the full set of keys that will identify the instances of"
                  + " this resource."
              : "The \"for_each\" map includes keys derived from resource attributes that cannot be determined until"
                  + " apply, and so Terraform cannot determine the full set of keys that will identify the instances of"
                  + " this resource.");
    }
    return symbolicKeys(value, origins);
  }

  private Expansion badForEach(Expression expression, String detail) {
    session.error(expression.range(), FOR_EACH, detail);
    return symbolicKeys(Value.NULL, session.one(session.invalid(expression.range())));
  }

  private static Expansion symbolicKeys(Value over, SortedSet<Origin> doubts) {
    Marks references = over.allMarks().withSensitive(false);
    Value key = Value.unknown(Type.STRING, doubts).withRefinement(Refinement.NOT_NULL);
    Value value =
        over.type() instanceof Type.SetType
            ? key
            : Value.unknown(
                over.type() instanceof Type.MapType map ? map.element() : Type.DYNAMIC, doubts);
    return Expansion.symbolic(
        Expansion.Kind.FOR_EACH,
        Repetition.each(InstanceKey.ANY_TEXT, key.mark(references), value.mark(references)),
        doubts);
  }

  private static String kind(Value value) {
    if (value instanceof SequenceValue sequence) {
      return sequence.type() instanceof Type.TupleType ? "tuple" : "list";
    }
    return value instanceof BooleanValue
        ? "bool"
        : value instanceof NumberValue ? "number" : "string";
  }
}
