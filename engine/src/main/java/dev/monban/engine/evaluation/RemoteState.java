package dev.monban.engine.evaluation;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.function.FileAccess;
import dev.monban.engine.function.FunctionContext;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the outputs of a {@code terraform_remote_state} from a state that is a file, if it lies
 * inside the trust boundary. Those of every other backend stay unknown.
 */
final class RemoteState {
  private static final String TYPE = "terraform_remote_state";
  private static final List<String> LOCAL_ARGUMENTS = List.of("path", "workspace_dir");

  private final EvaluationSession session;
  private final ResourceBlock block;

  RemoteState(EvaluationSession session, ResourceBlock block) {
    this.session = session;
    this.block = block;
  }

  /** Whether {@code address} is such a data source. */
  static boolean is(ResourceAddress address) {
    return address.mode() == ResourceMode.DATA && address.type().equals(TYPE);
  }

  /** {@code values} with the outputs, if they can be told. */
  MappingValue complete(MappingValue values) {
    return path(values).flatMap(this::read).map(outputs -> with(outputs, values)).orElse(values);
  }

  /** Where the state lies; empty when that is not known, or when it is no file. */
  private static Optional<String> path(MappingValue values) {
    Value config = value(values, "config");
    if (!text(values, "backend").filter("local"::equals).isPresent()
        || !config.isWhollyKnown()
        || !value(values, "workspace").isKnown()) {
      return Optional.empty();
    }
    MappingValue arguments =
        config instanceof MappingValue given ? given : MappingValue.object(new TreeMap<>());
    if (!LOCAL_ARGUMENTS.containsAll(arguments.attributes().keySet())) {
      return Optional.empty();
    }
    Optional<String> workspace =
        text(values, "workspace").filter(name -> !name.isEmpty() && !name.equals("default"));
    return Optional.of(
        workspace
            .map(
                name ->
                    text(arguments, "workspace_dir").orElse("terraform.tfstate.d")
                        + "/"
                        + name
                        + "/terraform.tfstate")
            .orElseGet(() -> text(arguments, "path").orElse("terraform.tfstate")));
  }

  private static Value value(MappingValue values, String name) {
    return values.attributes().getOrDefault(name, Value.NULL);
  }

  private static Optional<String> text(MappingValue values, String name) {
    return values.attributes().get(name) instanceof StringValue text && !text.value().isEmpty()
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private Optional<Map<String, Value>> read(String path) {
    FunctionContext context = session.evaluator().functions();
    FileAccess.Kind kind = context.files().kind(path);
    if (kind == FileAccess.Kind.MISSING) {
      // Not an error: a fresh clone has no state, and can be checked all the same.
      session
          .diagnostics()
          .add(
              Diagnostic.warning(
                  "remote-state",
                  "Unable to find remote state",
                  "No state is stored at \"" + path + "\": its outputs are taken as unknown.",
                  block.header()));
    }
    if (kind != FileAccess.Kind.FILE) {
      return Optional.empty();
    }
    try {
      return StateFile.read(context.files().read(path, context.maximumBytes()))
          .map(StateFile::outputs);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static MappingValue with(Map<String, Value> outputs, MappingValue values) {
    Map<String, Value> all = new LinkedHashMap<>();
    Value defaults = value(values, "defaults");
    if (defaults instanceof MappingValue given) {
      all.putAll(given.attributes());
    }
    all.putAll(outputs);
    SortedMap<String, Value> completed = new TreeMap<>(values.attributes());
    completed.put("outputs", Value.object(all).mark(value(values, "outputs").marks()));
    return MappingValue.object(completed);
  }
}
