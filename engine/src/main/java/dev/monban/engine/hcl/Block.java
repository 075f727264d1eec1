package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.List;

/**
 * {@code type "label" { … }}.
 *
 * @param range from the type to the closing brace
 */
public record Block(
    SourceRange range, String type, SourceRange typeRange, List<Label> labels, Body body)
    implements BodyItem {

  /** From the type to the last label: what Terraform marks when the block as a whole is meant. */
  public SourceRange headerRange() {
    return labels.isEmpty() ? typeRange : typeRange.to(labels.get(labels.size() - 1).range());
  }

  /** The text of the label at {@code index} (from 0); empty when there are fewer. */
  public String label(int index) {
    return index < labels.size() ? labels.get(index).text() : "";
  }
}
