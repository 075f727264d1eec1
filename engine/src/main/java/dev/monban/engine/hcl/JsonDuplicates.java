package dev.monban.engine.hcl;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Names that come twice in one object of JSON, in Terraform's words.
 *
 * <p>Twice the same block is two blocks, so it takes a schema to tell. HCL's own syntax needs none
 * of this: there the parser tells of an argument that comes twice, and in an object the last item
 * counts.
 */
public final class JsonDuplicates {

  private JsonDuplicates() {}

  /** What is wrong in {@code body} when the names that {@code isArgument} knows are arguments. */
  public static List<Diagnostic> arguments(Body body, Predicate<String> isArgument) {
    return body.syntax() == Body.Syntax.JSON
        ? distinct(body, isArgument, "Duplicate argument").diagnostics()
        : Collections.emptyList();
  }

  /**
   * The arguments of a body that has nothing else, such as {@code locals}: of each name the first.
   */
  public static Diagnosed<List<Attribute>> distinct(Body body) {
    return body.syntax() == Body.Syntax.JSON
        ? distinct(body, name -> true, "Duplicate attribute definition")
        : Diagnosed.clean(body.attributes());
  }

  private static Diagnosed<List<Attribute>> distinct(
      Body body, Predicate<String> isArgument, String summary) {
    Map<String, Attribute> first = new LinkedHashMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Attribute attribute : body.attributes()) {
      Attribute before =
          isArgument.test(attribute.name()) ? first.putIfAbsent(attribute.name(), attribute) : null;
      if (before != null) {
        diagnostics.add(
            Diagnostic.error(
                SyntaxErrors.CODE,
                summary,
                "The argument \""
                    + attribute.name()
                    + "\" was already set at "
                    + before.range()
                    + ".",
                attribute.nameRange()));
      }
    }
    return new Diagnosed<>(
        Collections.unmodifiableList(new ArrayList<>(first.values())),
        Collections.unmodifiableList(diagnostics));
  }

  /**
   * Whether {@code item} is a property of JSON. An object of HCL's own syntax may stand inside a
   * text of JSON, but no quotation mark there is without a backslash.
   */
  public static boolean isProperty(ObjectItem item) {
    SourceRange key = item.key().range();
    return key.file().path().endsWith(".json") && key.file().text().startsWith("\"", key.start());
  }
}
