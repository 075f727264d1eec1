package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.string;

import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Functions of providers that are plain text work, so that no provider has to be run for them.
 *
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_parse">The
 *     functions of the AWS provider</a>
 */
public final class ProviderFunctions {
  private static final List<String> SECTIONS =
      List.of("partition", "service", "region", "account_id", "resource");
  private static final String ARN = "arn";
  private static final String ROLE = "role/";
  private static final Type PARSED = Type.object(sectionTypes());

  private ProviderFunctions() {}

  /**
   * The function {@code function} of the provider {@code provider} ({@code hashicorp/aws}); empty
   * for all that only the provider itself can work out.
   *
   * @param name what the configuration calls it: {@code provider::aws::arn_parse}
   */
  public static Optional<Function> find(String provider, String function, String name) {
    return provider.equals("hashicorp/aws") ? ofAws(function, name) : Optional.empty();
  }

  private static Optional<Function> ofAws(String function, String name) {
    return switch (function) {
      case "arn_parse" ->
          Optional.of(
              BuiltIn.named(name)
                  .takes(string(ARN))
                  .returns(PARSED)
                  .as((arguments, type) -> parsed(sections(name, arguments.text(0)))));
      case "arn_build" -> Optional.of(build(name));
      case "trim_iam_role_path" ->
          Optional.of(
              BuiltIn.named(name)
                  .takes(string(ARN))
                  .returns(Type.STRING)
                  .as((arguments, type) -> withoutPath(name, sections(name, arguments.text(0)))));
      default -> Optional.empty();
    };
  }

  private static Function build(String name) {
    BuiltInBuilder builder = BuiltIn.named(name);
    for (String section : SECTIONS) {
      builder = builder.takes(string(section));
    }
    return builder
        .returns(Type.STRING)
        .as(
            (arguments, type) ->
                joined(IntStream.range(0, SECTIONS.size()).mapToObj(arguments::text).toList()));
  }

  private static Map<String, Type> sectionTypes() {
    Map<String, Type> types = new LinkedHashMap<>();
    SECTIONS.forEach(section -> types.put(section, Type.STRING));
    return types;
  }

  private static List<String> sections(String name, String arn) {
    if (!arn.startsWith(ARN + ":")) {
      throw FunctionException.failed(name, "arn: invalid prefix");
    }
    String[] sections = arn.substring(ARN.length() + 1).split(":", SECTIONS.size());
    if (sections.length < SECTIONS.size()) {
      throw FunctionException.failed(name, "arn: not enough sections");
    }
    return List.of(sections);
  }

  private static Value joined(List<String> sections) {
    return Value.string(ARN + ":" + String.join(":", sections));
  }

  private static Value parsed(List<String> sections) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (int i = 0; i < SECTIONS.size(); i++) {
      values.put(SECTIONS.get(i), Value.string(sections.get(i)));
    }
    return Value.object(values);
  }

  private static Value withoutPath(String name, List<String> sections) {
    String resource = sections.get(4);
    if (!sections.get(1).equals("iam")) {
      throw FunctionException.failed(name, "service must be \"iam\"");
    }
    if (!sections.get(2).isEmpty()) {
      throw FunctionException.failed(name, "region must be empty");
    }
    if (!resource.startsWith(ROLE)) {
      throw FunctionException.failed(name, "resource must begin with \"role/\"");
    }
    return joined(
        List.of(
            sections.get(0),
            "iam",
            "",
            sections.get(3),
            ROLE + resource.substring(resource.lastIndexOf('/') + 1)));
  }
}
