package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
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
    Value collection = session.evaluate(forEach.get(), module.scope());
    if (!isPlain(collection)) {
      // What is wrong with it is told there.
      return new ExpansionReader(session, module.scope())
          .read(Optional.empty(), forEach)
          .instances()
          .values();
    }
    List<Repetition> repetitions = new ArrayList<>();
    Elements.each(
        collection,
        Marks.NONE,
        (key, value) -> repetitions.add(Repetition.each(InstanceKey.NONE, key, value)));
    return repetitions;
  }

  private static boolean isPlain(Value collection) {
    return (collection instanceof MappingValue || collection instanceof SequenceValue)
        && !collection.marks().sensitive()
        && !collection.marks().ephemeral();
  }
}
