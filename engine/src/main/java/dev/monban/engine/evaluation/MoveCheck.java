package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.configuration.ModuleBlock;
import dev.monban.engine.configuration.MovedBlock;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Checks the {@code moved} blocks of a module against each other and what is declared. */
final class MoveCheck {
  private record Move(MovedBlock statement, StatementTarget from, StatementTarget to) {}

  private final EvaluationSession session;
  private final ModuleInstance module;
  private final Map<String, Move> byFrom = new LinkedHashMap<>();
  private final Map<String, Move> byTo = new LinkedHashMap<>();

  MoveCheck(EvaluationSession session, ModuleInstance module) {
    this.session = session;
    this.module = module;
  }

  void check() {
    for (MovedBlock statement : module.content().moved()) {
      StatementTarget from = StatementTarget.of(statement.from()).orElse(null);
      StatementTarget to = StatementTarget.of(statement.to()).orElse(null);
      if (from != null && to != null) {
        check(new Move(statement, from, to));
      }
    }
  }

  private void check(Move move) {
    if (move.from.isModule() != move.to.isModule()) {
      error(
          move,
          "Invalid \"moved\" addresses",
          "The \"from\" and \"to\" addresses must either both refer to resources or both refer to modules.");
    } else if (move.from.text().equals(move.to.text())) {
      error(
          move,
          "Redundant move statement",
          "This statement declares a move from "
              + move.from.text()
              + " to the same address, which is the same as not declaring this move at all.");
    } else if (!isAmbiguous(move)) {
      declaration(move)
          .ifPresent(
              place ->
                  error(
                      move,
                      "Moved object still exists",
                      "This statement declares a move from "
                          + move.from.text()
                          + ", but that "
                          + (move.from.isModule() ? "module call" : "resource")
                          + " is still declared at "
                          + start(place)
                          + ". Change your configuration so that it will be declared as "
                          + move.to.text()
                          + " instead."));
    }
  }

  private boolean isAmbiguous(Move move) {
    Move away = byFrom.putIfAbsent(move.from.text(), move);
    if (away != null && !away.to.text().equals(move.to.text())) {
      error(
          move,
          "Ambiguous move statements",
          "A statement at "
              + start(away.statement.range())
              + " declared that "
              + move.from.text()
              + " moved to "
              + away.to.text()
              + ", but this statement instead declares that it moved to "
              + move.to.text()
              + ". Each resource can move to only one destination resource.");
      return true;
    }
    Move here = byTo.putIfAbsent(move.to.text(), move);
    if (here != null && !here.from.text().equals(move.from.text())) {
      error(
          move,
          "Ambiguous move statements",
          "A statement at "
              + start(here.statement.range())
              + " declared that "
              + here.from.text()
              + " moved to "
              + move.to.text()
              + ", but this statement instead declares that "
              + move.from.text()
              + " moved there. Each resource can have moved from only one source resource.");
      return true;
    }
    return false;
  }

  /** Where that which is said to have moved away is declared all the same. */
  private Optional<SourceRange> declaration(Move move) {
    Optional<ResourceBlock> resource = move.from.resource(module.tree());
    Optional<ModuleBlock> call = move.from.call(module.tree());
    boolean repeated =
        resource.map(block -> block.count().or(block::forEach).isPresent()).orElse(false)
            || call.map(block -> block.count().or(block::forEach).isPresent()).orElse(false);
    boolean exists =
        !move.from.isIndexed() || move.from.key().map(key -> has(move.from, key)).orElse(false);
    if (!exists || (!move.from.isIndexed() && move.from.isSameBlock(move.to) && repeated)) {
      return Optional.empty();
    }
    return resource.map(ResourceBlock::range).or(() -> call.map(ModuleBlock::range));
  }

  /** Whether the resource or call certainly has an instance {@code key}. */
  private boolean has(StatementTarget target, InstanceKey key) {
    if (target.modules().size() > (target.isModule() ? 1 : 0)) {
      return false;
    }
    Expansion expansion =
        target.isModule()
            ? Optional.ofNullable(module.calls().get(target.modules().get(0)))
                .map(ModuleCallInstances::expansion)
                .orElse(Expansion.ONE)
            : target
                .block()
                .map(name -> module.resources().get(name))
                .map(ResourceInstances::expansion)
                .orElse(Expansion.ONE);
    return !expansion.isSymbolic() && expansion.instances().containsKey(key);
  }

  private static String start(SourceRange range) {
    return range.file().path()
        + ":"
        + range.startPosition().line()
        + ","
        + range.startPosition().column();
  }

  private void error(Move move, String summary, String detail) {
    session.error(move.statement.range(), summary, detail);
  }
}
