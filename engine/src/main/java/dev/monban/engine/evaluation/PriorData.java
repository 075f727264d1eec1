package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.configuration.ImportBlock;
import dev.monban.engine.configuration.LifecycleBlock;
import dev.monban.engine.configuration.MovedBlock;
import dev.monban.engine.configuration.TerraformBlock;
import dev.monban.engine.function.FileAccess;
import dev.monban.engine.function.FunctionContext;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Unmarking;
import dev.monban.engine.value.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each {@code terraform_data} before the plan: from the local state beside the
 * root module, and from {@code import} blocks.
 *
 * <p>Only of this type, for Terraform itself plans it, from nothing but what stands here; what a
 * provider would do with its prior values is the provider's to know. {@code moved} blocks of child
 * modules are not followed: what has moved there stays unknown.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/resources/terraform-data">The
 *     terraform_data resource</a>
 */
final class PriorData {
  static final String TYPE = "terraform_data";

  private static final String STATE = "terraform.tfstate";

  private final EvaluationSession session;
  private final ModuleInstance root;
  private @Nullable Map<String, MappingValue> known;

  PriorData(EvaluationSession session, ModuleInstance root) {
    this.session = session;
    this.root = root;
  }

  /** Whether {@code address} is such a resource. */
  static boolean is(ResourceAddress address) {
    return address.mode() == ResourceMode.MANAGED && address.type().equals(TYPE);
  }

  /** {@code planned} with what is kept of the prior values. */
  MappingValue complete(ResourceAddress address, LifecycleBlock lifecycle, MappingValue planned) {
    boolean settled =
        lifecycle.replaceTriggeredBy().isEmpty()
            && !lifecycle.ignoresAll()
            && lifecycle.ignoreChanges().isEmpty();
    MappingValue prior = settled ? known().get(address.toString()) : null;
    if (prior == null || !isSame("triggers_replace", prior, planned)) {
      return planned;
    }
    SortedMap<String, Value> kept = new TreeMap<>(planned.attributes());
    keep("id", prior, kept);
    if (isSame("input", prior, planned)) {
      keep("output", prior, kept);
    }
    return MappingValue.object(kept);
  }

  private static void keep(String name, MappingValue prior, Map<String, Value> kept) {
    Value value = prior.get(name);
    if (value != null && kept.containsKey(name) && !kept.get(name).isKnown()) {
      kept.put(name, value);
    }
  }

  /**
   * What is secret now may have been no secret before, or the other way: that is not told apart.
   */
  private static boolean isSame(String name, MappingValue prior, MappingValue planned) {
    Value before = prior.attributes().getOrDefault(name, Value.NULL);
    Value after = planned.attributes().getOrDefault(name, Value.NULL);
    return before.isNull() && after.isNull()
        || after.isWhollyKnown()
            && !after.allMarks().sensitive()
            && Unmarking.deep(after).equals(before);
  }

  private Map<String, MappingValue> known() {
    if (known == null) {
      // Set first: what imports refer to may ask again.
      known = Collections.emptyMap();
      Map<String, MappingValue> found = new LinkedHashMap<>();
      for (ImportBlock statement : root.content().imports()) {
        imported(statement, found);
      }
      List<Move> moves = moves(root.content().moved());
      state()
          .ifPresent(
              state -> state.data().forEach((from, it) -> found.put(moved(from, moves), it)));
      known = found;
    }
    return known;
  }

  private void imported(ImportBlock statement, Map<String, MappingValue> found) {
    Optional<String> block =
        StatementTarget.of(statement.to())
            .filter(target -> target.modules().isEmpty())
            .flatMap(StatementTarget::block)
            .filter(name -> name.startsWith(TYPE + "."));
    if (block.isEmpty() || statement.identifier().isEmpty()) {
      return;
    }
    for (Repetition repetition : new ImportInstances(session, root).of(statement.forEach())) {
      ModuleScope scope = new ModuleScope(session, root, repetition);
      Value id = session.evaluate(statement.identifier().get(), scope);
      if (id instanceof StringValue && !id.allMarks().sensitive()) {
        SortedMap<String, Value> imported = new TreeMap<>();
        imported.put("id", Unmarking.deep(id));
        key(statement.to(), scope)
            .ifPresent(key -> found.put(block.get() + key, MappingValue.object(imported)));
      }
    }
  }

  /** The key that {@code to} ends with; empty when it is not known. */
  private Optional<InstanceKey> key(Expression to, Scope scope) {
    if (!(to instanceof IndexAccess access)) {
      return Optional.of(InstanceKey.NONE);
    }
    Value key = session.evaluate(access.key(), scope);
    if (key instanceof NumberValue number) {
      return Optional.of(InstanceKey.of(number.value().intValue()));
    }
    return key instanceof StringValue text
        ? Optional.of(InstanceKey.of(text.value()))
        : Optional.empty();
  }

  /** Where the object that the state keeps at {@code address} belongs by now. */
  private static String moved(String address, List<Move> moves) {
    String at = address;
    // Each move leads on at most once: moves in a circle are Terraform's error.
    for (int i = 0; i < moves.size(); i++) {
      String before = at;
      for (Move move : moves) {
        at = move.of(at);
      }
      if (at.equals(before)) {
        return at;
      }
    }
    return at;
  }

  private static List<Move> moves(Collection<MovedBlock> blocks) {
    List<Move> moves = new ArrayList<>();
    for (MovedBlock block : blocks) {
      StatementTarget.of(block.from())
          .flatMap(from -> StatementTarget.of(block.to()).map(to -> new Move(from, to)))
          .ifPresent(moves::add);
    }
    return moves;
  }

  /** What a {@code moved} block says. */
  private record Move(StatementTarget from, StatementTarget to) {
    String of(String address) {
      if (!address.startsWith(from.text())) {
        return address;
      }
      String rest = address.substring(from.text().length());
      boolean inside =
          rest.isEmpty()
              || rest.startsWith(".") && from.isModule()
              || rest.startsWith("[") && !from.isIndexed() && !to.isIndexed();
      return inside ? to.text() + rest : address;
    }
  }

  /**
   * The state of the local backend, where that is used and its file lies beside the root module.
   */
  private Optional<StateFile> state() {
    Optional<TerraformBlock.BackendBlock> backend = root.content().terraform().backend();
    if (backend.isPresent() || !session.workspace().equals("default")) {
      return Optional.empty();
    }
    FunctionContext context = session.evaluator().functions();
    if (context.files().kind(STATE) != FileAccess.Kind.FILE) {
      return Optional.empty();
    }
    try {
      return StateFile.read(context.files().read(STATE, context.maximumBytes()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
