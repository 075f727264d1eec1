package dev.monban.engine.function;

import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** {@code yamldecode}: one document; scalars mean what YAML 1.1 says, with the bools of old. */
final class YamlDecoding {
  private YamlDecoding() {}

  static Type type(Arguments arguments) {
    return arguments.get(0).isKnown() ? decode(arguments).type() : Type.DYNAMIC;
  }

  static Value decode(Arguments arguments) {
    String text = arguments.text(0);
    if (text.startsWith("%YAML 1.2")) {
      throw arguments.failure("found incompatible YAML document");
    }
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      return new YamlReader(arguments, new Parse(settings).parseString(text).iterator()).read();
    } catch (MarkedYamlEngineException failure) {
      String place = failure.getProblemMark().map(YamlDecoding::place).orElse("");
      throw arguments.failure(place + failure.getProblem());
    } catch (YamlEngineException failure) {
      throw arguments.failure(String.valueOf(failure.getMessage()));
    }
  }

  private static String place(Mark mark) {
    return "on line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ";
  }
}
