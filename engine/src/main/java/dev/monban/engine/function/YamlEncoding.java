package dev.monban.engine.function;

import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Numbers;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** {@code yamlencode}: the exact text that Terraform writes, in block style with quoted texts. */
final class YamlEncoding {
  private static final int STEP = 2;
  private static final int LONGEST_SIMPLE_KEY = 128;

  private final BoundedText out;

  private YamlEncoding(FunctionContext context) {
    this.out = new BoundedText(context);
  }

  static Value encode(Arguments arguments) {
    Value value = arguments.get(0);
    if (!value.isWhollyKnown()) {
      return arguments.unknown(Type.STRING);
    }
    YamlEncoding encoding = new YamlEncoding(arguments.context());
    encoding.writeNode(value, -STEP);
    encoding.endLine();
    boolean plain = value.isNull() || value instanceof NumberValue || value instanceof BooleanValue;
    return encoding.out.append(plain ? "...\n" : "").toValue();
  }

  private void endLine() {
    if (!out.endsWith("\n")) {
      out.append("\n");
    }
  }

  private void newLine(int indent) {
    endLine();
    out.repeat(' ', indent);
  }

  /** Writes a value whose place is on the current line; {@code indent} is that of what it is in. */
  private void writeNode(Value value, int indent) {
    if (value instanceof SequenceValue sequence) {
      writeSequence(sequence.elements(), indent + STEP);
    } else if (value instanceof MappingValue mapping) {
      writeMapping(mapping.attributes(), indent + STEP);
    } else {
      writeScalar(value, Math.max(0, indent) + STEP);
    }
  }

  private void writeScalar(Value value, int indent) {
    if (value instanceof StringValue text) {
      YamlText.write(out, text.value(), indent);
    } else if (value instanceof NumberValue number) {
      out.append(Numbers.format(number));
    } else {
      out.append(value instanceof BooleanValue bool ? String.valueOf(bool.value()) : "null");
    }
  }

  private void writeSequence(List<Value> elements, int indent) {
    String separator = elements.isEmpty() ? "[]" : "- ";
    out.append(separator);
    for (int i = 0; i < elements.size(); i++) {
      if (i > 0) {
        newLine(indent);
        out.append(separator);
      }
      writeNode(elements.get(i), indent);
    }
  }

  private void writeMapping(SortedMap<String, Value> attributes, int indent) {
    if (attributes.isEmpty()) {
      out.append("{}");
    }
    boolean first = true;
    for (Map.Entry<String, Value> attribute : attributes.entrySet()) {
      if (!first) {
        newLine(indent);
      }
      first = false;
      writeAttribute(attribute.getKey(), attribute.getValue(), indent);
    }
  }

  private void writeAttribute(String name, Value value, int indent) {
    if (YamlText.hasBreak(name) || Utf8.encode(name).length > LONGEST_SIMPLE_KEY) {
      out.append("? ");
      YamlText.write(out, name, indent + STEP);
      newLine(indent);
      out.append(": ");
      writeNode(value, indent);
      return;
    }
    YamlText.write(out, name, indent + STEP);
    out.append(":");
    if (value instanceof SequenceValue sequence && !sequence.elements().isEmpty()) {
      newLine(indent);
      writeSequence(sequence.elements(), indent);
    } else if (value instanceof MappingValue mapping && !mapping.attributes().isEmpty()) {
      newLine(indent + STEP);
      writeMapping(mapping.attributes(), indent + STEP);
    } else {
      out.append(" ");
      writeNode(value, indent);
    }
  }
}
