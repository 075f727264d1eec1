package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.configuration.ModuleBlock;
import dev.monban.engine.configuration.VariableBlock;
import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The arguments of a module call. */
final class ArgumentSource implements VariableSource {
  private final EvaluationSession session;
  private final ModuleBlock call;
  private final String module;
  private final Scope scope;
  private final Map<String, Attribute> arguments = new LinkedHashMap<>();

  ArgumentSource(EvaluationSession session, ModuleCallInstances call, Repetition repetition) {
    this.session = session;
    this.call = call.block();
    this.module =
        call.caller()
            .address()
            .child(call.block().name(), InstanceKey.NONE)
            .withoutKeys()
            .toString();
    this.scope = new ModuleScope(session, call.caller(), repetition);
    call.block()
        .arguments()
        .attributes()
        .forEach(attribute -> arguments.put(attribute.name(), attribute));
  }

  @Override
  public Optional<Given> given(VariableBlock variable) {
    return Optional.ofNullable(arguments.get(variable.name()))
        .map(
            argument ->
                new Given(
                    session.evaluate(argument.expression(), scope), Optional.of(argument.range())));
  }

  @Override
  public Value missing(VariableBlock variable) {
    session.error(
        call.header(),
        "Missing required argument",
        "The argument \"" + variable.name() + "\" is required, but no definition was found.");
    return Value.unknown(Type.DYNAMIC, session.invalid(call.header()));
  }

  @Override
  public void refuse(VariableBlock variable, Given given, String reason) {
    session.error(
        given.range().orElse(call.header()),
        "Invalid value for input variable",
        "The given value is not suitable for "
            + module
            + ".var."
            + variable.name()
            + " declared at "
            + RangeText.of(variable.header())
            + ": "
            + reason
            + ".");
  }
}
