package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.AttributeAccess;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.hcl.NumberLiteral;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.Variable;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of accesses, {@code a.b[c].d}, laid out from its source on; {@code accesses} are innermost
 * first.
 */
record Traversal(Expression source, List<Expression> accesses) {

  /** Takes {@code expression} apart; one that is no access is a source without accesses. */
  static Traversal of(Expression expression) {
    List<Expression> accesses = new ArrayList<>();
    Expression source = expression;
    while (true) {
      if (source instanceof AttributeAccess access) {
        accesses.add(access);
        source = access.source();
      } else if (source instanceof IndexAccess access) {
        accesses.add(access);
        source = access.source();
      } else {
        Collections.reverse(accesses);
        return new Traversal(source, accesses);
      }
    }
  }

  /** The expressions in brackets, first to last. */
  List<Expression> keys() {
    return accesses.stream()
        .filter(IndexAccess.class::isInstance)
        .map(access -> ((IndexAccess) access).key())
        .collect(Collectors.toList());
  }

  /** The reference from {@code root} as far as it is written out. */
  Reference literalReference(Variable root) {
    List<Reference.Step> steps = new ArrayList<>();
    SourceRange range = root.range();
    for (Expression access : accesses) {
      Reference.Step step = literalStep(access);
      if (step == null) {
        break;
      }
      steps.add(step);
      range = access.range();
    }
    return new Reference(range, root.name(), root.range(), steps);
  }

  private static Reference.@org.jspecify.annotations.Nullable Step literalStep(Expression access) {
    if (access instanceof AttributeAccess attribute) {
      return attributeStep(attribute);
    }
    Expression key = ((IndexAccess) access).key();
    if (key instanceof NumberLiteral number) {
      return new Reference.Index(stepRange(access), Value.number(number.value()));
    }
    if (key instanceof Template template && template.literalText().isPresent()) {
      return new Reference.Index(stepRange(access), Value.string(template.literalText().get()));
    }
    return null;
  }

  /** {@code .name}, or the old {@code .0}. */
  static Reference.Step attributeStep(AttributeAccess access) {
    return isLegacyIndex(access)
        ? new Reference.Index(stepRange(access), Value.number(new BigDecimal(access.name())))
        : new Reference.Attribute(stepRange(access), access.name());
  }

  private static boolean isLegacyIndex(AttributeAccess access) {
    return access.name().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** What an access adds to its source: from the dot or bracket on. */
  static SourceRange stepRange(Expression access) {
    Expression source =
        access instanceof AttributeAccess attribute
            ? attribute.source()
            : ((IndexAccess) access).source();
    return new SourceRange(access.range().file(), source.range().end(), access.range().end());
  }
}
