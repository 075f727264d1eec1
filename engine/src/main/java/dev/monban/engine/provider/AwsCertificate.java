package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Certificates of ACM: the plan knows already for which names there will be a validation record,
 * and configurations iterate over them.
 */
final class AwsCertificate {
  private static final String NAMES = "subject_alternative_names";
  private static final String OPTIONS = "domain_validation_options";

  private AwsCertificate() {}

  /** Completes the planned {@code values} of the certificate {@code address}. */
  static void plan(
      ResourceAddress address, SortedMap<String, Value> values, SortedSet<AttributePath> leftOut) {
    Value names = values.get(NAMES);
    boolean known =
        values.get("domain_name") instanceof StringValue
            && names != null
            && (names.isNull() || names.isKnown() && names.isWhollyKnown());
    if (!known || !(values.get("domain_name") instanceof StringValue domain)) {
      return;
    }
    SortedSet<String> all = new TreeSet<>(List.of(domain.value()));
    if (names instanceof SequenceValue sequence) {
      sequence.elements().forEach(name -> all.add(((StringValue) name).value()));
    }
    values.put(NAMES, set(Type.STRING, all.stream().map(Value::string).toList()));
    leftOut.remove(AttributePath.of(NAMES));
    if (values.get("validation_method") instanceof StringValue method
        && method.value().equals("DNS")) {
      values.put(OPTIONS, options(address, all));
    }
  }

  private static Value options(ResourceAddress address, SortedSet<String> names) {
    List<Value> options = new ArrayList<>();
    for (String name : names) {
      SortedMap<String, Value> option = new TreeMap<>();
      option.put(
          "domain_name",
          Value.string(name.endsWith(".") ? name.substring(0, name.length() - 1) : name));
      for (String part :
          List.of("resource_record_name", "resource_record_type", "resource_record_value")) {
        AttributePath path = AttributePath.of(OPTIONS).then(options.size()).then(part);
        option.put(
            part, Value.unknown(Type.STRING, Origin.of(new ResourceReference(address, path))));
      }
      options.add(MappingValue.object(option));
    }
    return set(options.get(0).type(), options);
  }

  private static Value set(Type element, List<? extends Value> elements) {
    return new SequenceValue(Type.set(element), new ArrayList<>(elements), Marks.NONE);
  }
}
