package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.any;
import static dev.monban.engine.function.Parameter.string;

import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Base64;
import java.util.List;

/** Functions that write and read texts in other forms. */
final class EncodingFunctions {
  static final List<Function> ALL =
      List.of(
          BuiltIn.named("base64encode")
              .takes(string("str"))
              .returns(Type.STRING)
              .as((arguments, type) -> base64(Utf8.encode(arguments.text(0)))),
          BuiltIn.named("base64decode")
              .takes(string("str").orUnknown().orMarked())
              .returns(Type.STRING)
              .as((arguments, type) -> base64Decode(arguments)),
          BuiltIn.named("textencodebase64")
              .takes(string("string"))
              .takes(string("encoding"))
              .returns(Type.STRING)
              .as((arguments, type) -> TextEncoding.encode(arguments)),
          BuiltIn.named("textdecodebase64")
              .takes(string("source"))
              .takes(string("encoding"))
              .returns(Type.STRING)
              .as((arguments, type) -> TextEncoding.decode(arguments)),
          BuiltIn.named("urlencode")
              .takes(string("str"))
              .returns(Type.STRING)
              .as((arguments, type) -> Value.string(escapeQuery(arguments.text(0)))),
          BuiltIn.named("jsonencode")
              .takes(any("val").orDynamic().orUnknown().orNull())
              .returns(Type.STRING)
              .as((arguments, type) -> JsonEncoding.encode(arguments)),
          BuiltIn.named("jsondecode")
              .takes(string("str"))
              .nullable()
              .returns(JsonDecoding::type)
              .as((arguments, type) -> JsonDecoding.decode(arguments)),
          BuiltIn.named("yamlencode")
              .takes(any("value").orDynamic().orUnknown().orNull())
              .returns(Type.STRING)
              .as((arguments, type) -> YamlEncoding.encode(arguments)),
          BuiltIn.named("yamldecode")
              .takes(string("src"))
              .nullable()
              .returns(YamlDecoding::type)
              .as((arguments, type) -> YamlDecoding.decode(arguments)),
          BuiltIn.named("csvdecode")
              .takes(string("str"))
              .returns(CsvDecoding::type)
              .as(CsvDecoding::decode));

  private EncodingFunctions() {}

  static Value base64(byte[] bytes) {
    return Value.string(Base64.getEncoder().encodeToString(bytes));
  }

  private static Value base64Decode(Arguments arguments) {
    Value argument = arguments.get(0);
    if (!argument.isKnown()) {
      return arguments.unknown(Type.STRING).mark(argument.marks());
    }
    Base64Text.Decoded decoded = Base64Text.decode(arguments.text(0));
    if (!decoded.isValid()) {
      throw arguments.failure("failed to decode base64 data " + Redaction.quote(argument));
    }
    return Utf8.decode(decoded.bytes())
        .map(Value::string)
        .orElseThrow(
            () ->
                arguments.failure("the result of decoding the provided string is not valid UTF-8"))
        .mark(argument.marks());
  }

  private static String escapeQuery(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte each : Utf8.encode(text)) {
      char character = (char) (each & 0xFF);
      boolean plain =
          character < 0x80
              && (Character.isLetterOrDigit(character) || "-_.~".indexOf(character) >= 0);
      if (plain) {
        out.append(character);
      } else if (character == ' ') {
        out.append('+');
      } else {
        out.append('%').append(String.format("%02X", (int) character));
      }
    }
    return out.toString();
  }
}
