package dev.monban.engine.testing;

import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.BodyItem;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The same HCL, written or known otherwise. */
final class Variations {

  /** The name of the variable without a value. */
  static final String UNKNOWN = "monban_unknown";

  private static final Set<String> VARIED =
      new TreeSet<>(List.of("resource", "data", "provider", "locals"));
  private static final Set<String> NOT_VALUES =
      new TreeSet<>(
          List.of("count", "for_each", "provider", "depends_on", "iterator", "labels", "alias"));
  private static final Set<String> NOT_BLOCKS =
      new TreeSet<>(List.of("lifecycle", "provisioner", "connection"));

  private Variations() {}

  /** {@code source} with its blocks in the opposite order, without comments. */
  static String reversed(String source) {
    List<String> blocks =
        body(source).items().stream()
            .map(item -> item.range().text())
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(blocks);
    return String.join("\n\n", blocks) + "\n";
  }

  /**
   * What {@code source} becomes when one of its values is not known: one text for each value, with
   * what was replaced.
   */
  static List<Unknowing> unknowing(String source) {
    List<Unknowing> variations = new ArrayList<>();
    for (Block block : body(source).blocks()) {
      if (VARIED.contains(block.type())) {
        for (Attribute attribute : attributes(block.body())) {
          variations.add(unknowing(source, attribute));
        }
      }
    }
    return variations;
  }

  /** A text in which the value of {@code attribute}, at {@code line}, is not known. */
  record Unknowing(String attribute, int line, String source) {}

  private static Unknowing unknowing(String source, Attribute attribute) {
    SourceRange range = attribute.expression().range();
    return new Unknowing(
        attribute.name(),
        attribute.range().startPosition().line(),
        source.substring(0, range.start())
            + "var."
            + UNKNOWN
            + source.substring(range.end())
            + "\nvariable \""
            + UNKNOWN
            + "\" {}\n");
  }

  private static List<Attribute> attributes(Body body) {
    List<Attribute> attributes = new ArrayList<>();
    for (BodyItem item : body.items()) {
      if (item instanceof Attribute attribute && !NOT_VALUES.contains(attribute.name())) {
        attributes.add(attribute);
      } else if (item instanceof Block block && !NOT_BLOCKS.contains(block.type())) {
        attributes.addAll(attributes(block.body()));
      }
    }
    return attributes;
  }

  private static Body body(String source) {
    return HclParser.parseFile(new SourceFile(Fixture.FILE, source)).result();
  }
}
