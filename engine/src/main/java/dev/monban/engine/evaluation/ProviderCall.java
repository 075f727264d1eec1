package dev.monban.engine.evaluation;

import dev.monban.engine.function.Function;
import dev.monban.engine.function.ProviderFunctions;
import dev.monban.engine.hcl.FunctionCall;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code provider::NAME::FUNCTION(arguments)}. */
final class ProviderCall {
  static final String UNKNOWN = "Unknown provider function";

  private static final String PREFIX = "provider::";

  private final Evaluation evaluation;
  private final FunctionCall expression;
  private final String provider;
  private final String function;
  private final Optional<ProviderSource> source;

  ProviderCall(Evaluation evaluation, FunctionCall expression) {
    this.evaluation = evaluation;
    this.expression = expression;
    String rest = expression.name().substring(PREFIX.length());
    int separator = rest.indexOf("::");
    this.provider = separator < 0 ? rest : rest.substring(0, separator);
    this.function = rest.substring(rest.lastIndexOf(':') + 1);
    this.source = separator < 0 ? Optional.empty() : evaluation.scope().provider(provider);
  }

  /** Whether the function {@code name} is one of a provider. */
  static boolean is(String name) {
    return name.startsWith(PREFIX);
  }

  /** The function, if no provider has to be run for it. */
  Optional<Function> function() {
    return source.flatMap(
        found ->
            ProviderFunctions.find(
                found.namespace() + "/" + found.type(), function, expression.name()));
  }

  /** What a function gives that its provider would have to be run for. */
  Value unknown() {
    String name = expression.name();
    if (source.isEmpty()) {
      return evaluation.fail(
          Type.DYNAMIC,
          expression.nameRange(),
          UNKNOWN,
          "There is no function named \""
              + name
              + "\". Ensure that provider name \""
              + provider
              + "\" is declared in this module's required_providers block, and that this provider offers a function"
              + " named \""
              + function
              + "\".");
    }
    List<Value> arguments = new ArrayList<>();
    expression.arguments().forEach(argument -> arguments.add(evaluation.evaluate(argument)));
    Origin origin =
        Origin.of(
            Origin.Kind.FUNCTION,
            name,
            name + " is a function of a provider, which is not run",
            Optional.of(expression.range()));
    Marks marks = Marks.NONE;
    for (Value argument : arguments) {
      marks = marks.union(argument.allMarks());
    }
    return Unknowns.of(Type.DYNAMIC, arguments, List.of()).withOrigins(List.of(origin)).mark(marks);
  }
}
