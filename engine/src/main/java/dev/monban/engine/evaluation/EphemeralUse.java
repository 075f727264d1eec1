package dev.monban.engine.evaluation;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.NestedBlockSchema;
import dev.monban.engine.provider.WrittenBlock;
import dev.monban.engine.provider.WrittenBody;
import java.util.Optional;

/** Finds ephemeral values in arguments that are kept in the state. */
final class EphemeralUse {
  private final EvaluationSession session;
  private final ResourceMode mode;
  private final Optional<BlockSchema> schema;

  EphemeralUse(EvaluationSession session, ResourceMode mode, Optional<BlockSchema> schema) {
    this.session = session;
    this.mode = mode;
    this.schema = schema;
  }

  void check(WrittenBody body) {
    if (mode == ResourceMode.EPHEMERAL) {
      return;
    }
    body.arguments()
        .forEach(
            (name, argument) -> {
              boolean writeOnly =
                  schema
                      .flatMap(known -> known.attribute(name))
                      .map(known -> known.writeOnly())
                      .orElse(false);
              if (argument.value().allMarks().ephemeral() && !writeOnly) {
                argument
                    .range()
                    .ifPresent(
                        range ->
                            session.error(
                                range,
                                "Invalid use of ephemeral value",
                                "Ephemeral values are not valid for \""
                                    + name
                                    + "\", because it is not a write-only attribute and must be persisted to state."));
              }
            });
    for (WrittenBlock block : body.blocks()) {
      Optional<BlockSchema> nested =
          schema.flatMap(known -> known.block(block.type())).map(NestedBlockSchema::block);
      new EphemeralUse(session, mode, nested).check(block.body());
    }
  }
}
