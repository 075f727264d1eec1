package dev.monban.engine.javascript;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.json.JsonText;
import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.resource.OpenBlocks;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a value as JSON and, beside it, its shape: for each place that is more than plain data,
 * what JavaScript shall make of it.
 */
final class GuestEncoder implements Value.Visitor<String> {
  private static final String PLAIN = "";
  private static final String UNKNOWN = "[" + GuestShape.UNKNOWN.ordinal() + ",";
  private static final Pattern WORD = Pattern.compile("\\w+");

  private final StringWriter text = new StringWriter();
  private final JsonWriter json = JsonWriter.compact(text);
  private final List<SortedSet<Origin>> reasons = new ArrayList<>();

  private final SortedMap<AttributePath, OpenBlocks> openBlocks;
  private AttributePath path;

  private GuestEncoder(AttributePath path, SortedMap<AttributePath, OpenBlocks> openBlocks) {
    this.path = path;
    this.openBlocks = openBlocks;
  }

  /** The document of {@code value}; {@code kind} says whose names its members are. */
  static GuestDocument encode(String kind, Value value) {
    return encode(kind, AttributePath.EMPTY, value, Collections.emptySortedMap());
  }

  /** The same for what stands at {@code path}, with what is known of blocks that are unknown. */
  static GuestDocument encode(
      String kind,
      AttributePath path,
      Value value,
      SortedMap<AttributePath, OpenBlocks> openBlocks) {
    GuestEncoder encoder = new GuestEncoder(path, openBlocks);
    String shape = value.accept(encoder);
    return encoder.document(kind, path, shape.isEmpty() ? "[-1]" : shape);
  }

  /** The document of a map of which {@code open} says why it may have more keys. */
  static GuestDocument encodeOpen(String kind, MappingValue map, SortedSet<Origin> open) {
    GuestEncoder encoder = new GuestEncoder(AttributePath.EMPTY, Collections.emptySortedMap());
    int more = encoder.reason(open);
    return encoder.document(
        kind,
        AttributePath.EMPTY,
        encoder.members(map, GuestShape.OPEN_MAP.ordinal() + "," + more));
  }

  private GuestDocument document(String kind, AttributePath start, String shape) {
    json.flush();
    return new GuestDocument(
        kind,
        start.steps().stream().map(String::valueOf).collect(Collectors.joining(".")),
        text.toString(),
        shape,
        reasons,
        shape.startsWith(UNKNOWN) ? GuestHandle.Sort.UNKNOWN : GuestHandle.Sort.DOCUMENT);
  }

  @Override
  public String visitString(StringValue value) {
    json.value(value.value());
    return PLAIN;
  }

  @Override
  public String visitNumber(NumberValue value) {
    json.value(value.value());
    return PLAIN;
  }

  @Override
  public String visitBoolean(BooleanValue value) {
    json.value(value.value());
    return PLAIN;
  }

  @Override
  public String visitNull(NullValue value) {
    json.nullValue();
    return PLAIN;
  }

  @Override
  public String visitUnknown(UnknownValue value) {
    OpenBlocks known = openBlocks.get(path);
    if (known != null) {
      return blocks(known, value.origins());
    }
    json.nullValue();
    return UNKNOWN + reason(value.origins()) + "]";
  }

  /** A list of the certain blocks, and of those that may be there. */
  private String blocks(OpenBlocks known, SortedSet<Origin> doubts) {
    StringBuilder shape = new StringBuilder("[").append(GuestShape.OPEN_LIST.ordinal());
    int doubt = reason(doubts);
    int index = 0;
    json.startArray();
    for (MappingValue block : known.certain()) {
      shape.append(',').append(index).append(',').append(inside(index, block));
      index++;
    }
    for (MappingValue block : known.uncertain()) {
      shape.append(',').append(index).append(",[").append(GuestShape.POSSIBLE.ordinal());
      shape.append(',').append(doubt).append(',').append(inside(index, block)).append(']');
      index++;
    }
    json.endArray();
    return shape.append(']').toString();
  }

  /** The shape of what stands one step further; paths count only where blocks may be open. */
  private String inside(Object step, Value value) {
    if (openBlocks.isEmpty()) {
      return value.accept(this);
    }
    AttributePath outside = path;
    path = step instanceof Integer index ? outside.then(index) : outside.then((String) step);
    String shape = value.accept(this);
    path = outside;
    return shape;
  }

  @Override
  public String visitMapping(MappingValue value) {
    boolean map = value.type() instanceof Type.MapType;
    return members(value, String.valueOf((map ? GuestShape.MAP : GuestShape.OBJECT).ordinal()));
  }

  private String members(MappingValue value, String head) {
    StringBuilder names = new StringBuilder();
    json.startObject();
    for (Map.Entry<String, Value> member : value.attributes().entrySet()) {
      json.name(member.getKey());
      String inner = inside(member.getKey(), member.getValue());
      if (!inner.isEmpty()) {
        names.append(names.isEmpty() ? ",{" : ",").append(quote(member.getKey()));
        names.append(':').append(inner);
      }
    }
    json.endObject();
    return "[" + head + (names.isEmpty() ? "]" : names + "}]");
  }

  @Override
  public String visitSequence(SequenceValue value) {
    boolean set = value.type() instanceof Type.SetType;
    GuestShape kind =
        value.isWhollyKnown() ? GuestShape.ARRAY : set ? GuestShape.OPEN_SET : GuestShape.OPEN_LIST;
    StringBuilder shape = new StringBuilder("[").append(kind.ordinal());
    json.startArray();
    for (int i = 0; i < value.elements().size(); i++) {
      String inner = inside(i, value.elements().get(i));
      if (!inner.isEmpty()) {
        shape.append(',').append(i).append(',').append(inner);
      }
    }
    json.endArray();
    return shape.append(']').toString();
  }

  private int reason(SortedSet<Origin> origins) {
    reasons.add(origins);
    return reasons.size() - 1;
  }

  /** Almost every name is a word, for which no writer has to be made. */
  private static String quote(String name) {
    return WORD.matcher(name).matches() ? '"' + name + '"' : JsonText.quote(name);
  }
}
