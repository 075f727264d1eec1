package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.configuration.ModuleBlock;
import dev.monban.engine.configuration.ModuleTree;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.hcl.AttributeAccess;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.hcl.NumberLiteral;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code moved}, {@code import} or {@code removed} block is about.
 *
 * @param text as it is written
 * @param modules the names of the module calls that lead there
 * @param block the resource, as its module calls it; empty for a module
 * @param isIndexed whether it is one instance of the resource or of the last module
 * @param key of that instance; empty where none is written out
 */
record StatementTarget(
    String text,
    List<String> modules,
    Optional<String> block,
    boolean isIndexed,
    Optional<InstanceKey> key) {

  /** What {@code expression} names; empty when it names nothing. */
  static Optional<StatementTarget> of(Expression expression) {
    Deque<Expression> steps = new ArrayDeque<>();
    Expression at = expression;
    while (!(at instanceof Variable)) {
      steps.push(at);
      if (at instanceof AttributeAccess access) {
        at = access.source();
      } else if (at instanceof IndexAccess access) {
        at = access.source();
      } else {
        return Optional.empty();
      }
    }
    List<String> modules = new ArrayList<>();
    Optional<Expression> index = Optional.empty();
    String word = ((Variable) at).name();
    while (word.equals("module")) {
      modules.add(name(steps));
      index = index(steps);
      word = name(steps);
    }
    Optional<String> block = Optional.empty();
    if (!word.isEmpty()) {
      String inner = word.equals("data") ? name(steps) + "." : "";
      block = Optional.of(word + "." + inner + name(steps));
      index = index(steps);
    }
    return Optional.of(
        new StatementTarget(
            expression.range().text(),
            Collections.unmodifiableList(modules),
            block,
            index.isPresent(),
            index.flatMap(StatementTarget::key)));
  }

  private static String name(Deque<Expression> steps) {
    return steps.poll() instanceof AttributeAccess access ? access.name() : "";
  }

  private static Optional<Expression> index(Deque<Expression> steps) {
    if (steps.peek() instanceof IndexAccess access) {
      steps.pop();
      return Optional.of(access.key());
    }
    return Optional.empty();
  }

  private static Optional<InstanceKey> key(Expression expression) {
    if (expression instanceof NumberLiteral number) {
      return Optional.of(InstanceKey.of(number.value().intValue()));
    }
    return expression instanceof Template template
        ? template.literalText().map(InstanceKey::of)
        : Optional.empty();
  }

  boolean isModule() {
    return block.isEmpty();
  }

  /** Whether both are about instances of the same block or call. */
  boolean isSameBlock(StatementTarget other) {
    return modules.equals(other.modules) && block.equals(other.block);
  }

  /** The module that {@code from} calls by the names; empty when it is not declared or not read. */
  private Optional<ModuleTree> module(ModuleTree from, int depth) {
    Optional<ModuleTree> found = Optional.of(from);
    for (String name : modules.subList(0, depth)) {
      found = found.flatMap(tree -> tree.call(name));
    }
    return found;
  }

  /** Whether it can be told what is declared there. */
  boolean isAtHand(ModuleTree from) {
    return module(from, isModule() ? modules.size() - 1 : modules.size()).isPresent();
  }

  /** The resource as it is declared; empty when it is not. */
  Optional<ResourceBlock> resource(ModuleTree from) {
    return block.flatMap(
        name -> module(from, modules.size()).map(tree -> tree.content().resources().get(name)));
  }

  /** The call as it is declared; empty when it is not. */
  Optional<ModuleBlock> call(ModuleTree from) {
    return isModule()
        ? module(from, modules.size() - 1)
            .map(tree -> tree.content().modules().get(modules.get(modules.size() - 1)))
        : Optional.empty();
  }
}
