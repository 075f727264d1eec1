package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What an {@code import} block is repeated for: its {@code for_each} takes any collection, as that
 * of a {@code dynamic} block does, for its instances need no keys.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/import">Import</a>
 */
final class ImportInstances {
  private final EvaluationSession session;
  private final ModuleInstance module;

  ImportInstances(EvaluationSession session, ModuleInstance module) {
    this.session = session;
    this.module = module;
  }

  /** One for a block without {@code for_each}, one symbolic where the collection is not known. */
  Collection<Repetition> of(Optional<Expression> forEach) {
    if (forEach.isEmpty()) {
      return List.of(Repetition.NONE);
    }
    Value value = session.evaluate(forEach.get(), module.scope());
    if (value instanceof SequenceValue sequence) {
      return elements(sequence);
    }
    // Maps are read as everywhere, and what is wrong with anything else is told there.
    return new ExpansionReader(session, module.scope())
        .read(Optional.empty(), forEach)
        .instances()
        .values();
  }

  private static List<Repetition> elements(SequenceValue sequence) {
    boolean set = sequence.type() instanceof Type.SetType;
    List<Repetition> repetitions = new ArrayList<>();
    for (Value element : sequence.elements()) {
      Value key = set ? element : Value.number(repetitions.size());
      repetitions.add(Repetition.each(InstanceKey.NONE, key, element));
    }
    return repetitions;
  }
}
