package dev.monban.engine.javascript;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.resource.OpenBlocks;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object of the configuration, or one of those inside it.
 *
 * @param kind whose names count: {@code managed aws_lb}
 * @param at the steps that lead to it from there
 * @param value its members
 * @param openBlocks what is known of blocks that are unknown in the whole
 */
record ValueObject(
    String kind,
    AttributePath at,
    MappingValue value,
    SortedMap<AttributePath, OpenBlocks> openBlocks)
    implements GuestObject {

  @Override
  public String path() {
    return at.steps().stream().map(String::valueOf).collect(Collectors.joining("."));
  }

  @Override
  public Set<String> names() {
    return value.attributes().keySet();
  }

  @Override
  public @Nullable Object member(String name) {
    Value member = value.get(name);
    return member == null ? Absent.ABSENT : answer(kind, at.then(name), member, openBlocks);
  }

  /** What JavaScript is given for {@code value}: itself when it is plain, else a handle. */
  static @Nullable Object answer(
      String kind, AttributePath at, Value value, SortedMap<AttributePath, OpenBlocks> openBlocks) {
    if (value instanceof StringValue text) {
      return text.value();
    }
    if (value instanceof BooleanValue bool) {
      return bool.value();
    }
    if (value instanceof NumberValue number) {
      return number.value().doubleValue();
    }
    return value instanceof NullValue ? null : handle(kind, at, value, openBlocks);
  }

  /** The handle of a value: objects are asked member by member, all else is given whole. */
  static GuestHandle handle(
      String kind, AttributePath at, Value value, SortedMap<AttributePath, OpenBlocks> openBlocks) {
    return value instanceof MappingValue mapping && mapping.type() instanceof Type.ObjectType
        ? new ValueObject(kind, at, mapping, openBlocks)
        : GuestEncoder.encode(kind, at, value, openBlocks);
  }
}
