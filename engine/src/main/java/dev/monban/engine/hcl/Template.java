package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quoted text, a heredoc, or the text of a template file; escapes, strip markers and indentation
 * are worked in.
 *
 * <p>{@code "${x}"}, one interpolation and nothing else, has the value of {@code x}, whatever its
 * type.
 *
 * @param parts neighbouring texts are one part; an empty text has no part
 */
public record Template(SourceRange range, List<TemplatePart> parts) implements Expression {

  /** The text, when nothing in it is to be evaluated. */
  public Optional<String> literalText() {
    if (parts.isEmpty()) {
      return Optional.of("");
    }
    return parts.size() == 1 && parts.get(0) instanceof TemplateText text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitTemplate(this);
  }
}
