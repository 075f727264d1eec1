package dev.monban.engine.function;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code csvdecode}: a list of objects, whose attributes the first line names. */
final class CsvDecoding {
  private CsvDecoding() {}

  static Type type(Arguments arguments) {
    if (!arguments.get(0).isKnown()) {
      return Type.DYNAMIC;
    }
    SortedMap<String, Type> attributes = new TreeMap<>(CodePoints.ORDER);
    for (String name : header(arguments, new CsvReader(arguments))) {
      if (attributes.put(name, Type.STRING) != null) {
        throw arguments.failure("duplicate column name " + GoQuote.quote(name));
      }
    }
    return Type.list(Type.object(attributes));
  }

  static Value decode(Arguments arguments, Type type) {
    CsvReader reader = new CsvReader(arguments);
    List<String> names = header(arguments, reader);
    List<Value> rows = new ArrayList<>();
    for (List<String> fields = reader.next(); !fields.isEmpty(); fields = reader.next()) {
      if (fields.size() != names.size()) {
        throw arguments.failure(
            "CSV parse error on line " + reader.line() + ": wrong number of fields");
      }
      SortedMap<String, Value> row = new TreeMap<>(CodePoints.ORDER);
      for (int i = 0; i < fields.size(); i++) {
        row.put(names.get(i), Value.string(fields.get(i)));
      }
      rows.add(Value.object(row));
      Limits.checkElements((long) rows.size() * names.size(), arguments.context());
    }
    return SequenceValue.list(type.element(), rows);
  }

  private static List<String> header(Arguments arguments, CsvReader reader) {
    List<String> names = reader.next();
    if (names.isEmpty()) {
      throw arguments.failure("missing header line");
    }
    return names;
  }
}
