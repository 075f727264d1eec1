package dev.monban.engine.plan;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ModuleStep;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.resource.Provisioner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A module as a plan's {@code configuration} shows it; filled while it is read. */
final class WrittenModule {
  /** By their address inside the module: {@code data.aws_ami.x}. */
  final Map<String, Block> blocks = new LinkedHashMap<>();

  final Map<String, Call> calls = new LinkedHashMap<>();
  final Map<String, ModuleOutput> outputs = new LinkedHashMap<>();
  final Map<String, ModuleVariable> variables = new LinkedHashMap<>();

  /** What is repeated: a resource or a call of a module, with what it is repeated over. */
  interface Repeated {
    /** The arguments and nested blocks. */
    Map<String, WrittenExpression> expressions();

    /** The {@code for_each}; empty where there is none. */
    Optional<WrittenExpression> forEach();

    /** Whether there is a {@code count}. */
    boolean isCounted();
  }

  /**
   * A resource or data source.
   *
   * @param providerKey which of the provider configurations it uses; empty where it is not told
   */
  record Block(
      Optional<String> providerKey,
      Map<String, WrittenExpression> expressions,
      Optional<WrittenExpression> forEach,
      boolean isCounted,
      List<Provisioner> provisioners)
      implements Repeated {}

  /** A call of a module, with what is in that module. */
  record Call(
      String source,
      Optional<String> version,
      Map<String, WrittenExpression> expressions,
      Optional<WrittenExpression> forEach,
      boolean isCounted,
      WrittenModule module)
      implements Repeated {}

  /** An output. */
  record ModuleOutput(
      WrittenExpression expression, Optional<String> description, boolean sensitive) {}

  /**
   * A variable.
   *
   * @param defaultValue null where there is none
   */
  record ModuleVariable(
      Optional<String> description, @Nullable JsonValue defaultValue, boolean sensitive) {}

  /** The module that the calls with {@code address}'s names lead to; null where there is none. */
  @Nullable WrittenModule find(ModuleAddress address) {
    WrittenModule found = this;
    for (ModuleStep step : address.steps()) {
      Call call = found.calls.get(step.name());
      if (call == null) {
        return null;
      }
      found = call.module();
    }
    return found;
  }

  /** The block of the instance {@code address}; null where there is none. */
  @Nullable Block find(ResourceAddress address) {
    WrittenModule module = find(address.module());
    return module == null ? null : module.blocks.get(address.local());
  }
}
