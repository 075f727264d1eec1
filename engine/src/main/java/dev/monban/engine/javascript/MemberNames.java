package dev.monban.engine.javascript;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.provider.SchemaMembers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Tells a misspelt name from a value that is not there. */
final class MemberNames {
  private final SchemaMembers schemas;
  private final Map<List<Object>, Optional<SortedSet<String>>> known = new LinkedHashMap<>();

  MemberNames(SchemaMembers schemas) {
    this.schemas = schemas;
  }

  /**
   * What is wrong with reading {@code name}; empty when nothing is.
   *
   * @param types the types that the policy asks for: a name that one of them has is right on all
   * @param whole what the object stands in
   * @param path names from there to the object, joined by dots
   * @param own the names of the object, separated by spaces
   */
  String problem(
      List<String> types, GuestHandle.Named whole, String path, String name, String own) {
    List<String> steps = new ArrayList<>();
    for (String part : List.of(whole.path(), path)) {
      if (!part.isEmpty()) {
        steps.addAll(Arrays.asList(part.split("\\.", -1)));
      }
    }
    String[] words = whole.kind().split(" ", -1);
    if (words.length == 2) {
      return ofResource(types, words[0], words[1], steps, name);
    }
    if (words.length == 3 && !steps.isEmpty()) {
      return ofResource(types, words[1], words[2], steps.subList(1, steps.size()), name);
    }
    return isOurs(words[0], steps) ? missing(subject(words[0]), name, own) : "";
  }

  /** What to say about {@code name}, which {@code what} does not have. */
  static String missing(String what, String name, String own) {
    List<String> names = Arrays.asList(own.split(" "));
    return what
        + " has no `"
        + name
        + "`; "
        + Suggestion.closest(name, names)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("it has " + String.join(", ", names) + ".");
  }

  /** Whether resources of {@code type} can have tags, or labels. */
  boolean isTaggable(String type) {
    return names(ResourceMode.MANAGED, List.of(type), List.of())
        .map(names -> names.contains("tags") || names.contains("labels"))
        .orElse(false);
  }

  private Optional<SortedSet<String>> names(
      ResourceMode mode, Collection<String> types, List<String> path) {
    return known.computeIfAbsent(
        Arrays.asList(mode, types, path), question -> schemas.names(mode, types, path));
  }

  private String ofResource(
      List<String> types, String mode, String type, List<String> path, String name) {
    if (types.contains("*")) {
      return "";
    }
    ResourceMode resourceMode = ResourceMode.valueOf(mode.toUpperCase(Locale.ROOT));
    Collection<String> asked = PolicyMetadata.types(types, resourceMode);
    if (!asked.contains(type)) {
      asked.add(type);
    }
    Optional<SortedSet<String>> names = names(resourceMode, asked, path);
    if (names.isEmpty() || names.get().contains(name)) {
      return "";
    }
    String what = path.isEmpty() ? type : "`" + String.join(".", path) + "` of " + type;
    return what
        + " has no attribute `"
        + name
        + "`"
        + Suggestion.closest(name, names.get())
            .map(near -> "; did you mean `" + near + "`?")
            .orElse(".");
  }

  /** Whether the engine chose the names there, so that all are known. */
  private static boolean isOurs(String kind, List<String> path) {
    return switch (kind) {
      case "parameters", "change" -> path.isEmpty();
      case "description" -> !path.contains("arguments");
      case "provider" -> path.isEmpty();
      case "configuration" -> !path.contains("arguments") && !path.contains("default");
      default -> false;
    };
  }

  private static String subject(String kind) {
    return switch (kind) {
      case "parameters" -> "`parameters`";
      case "change" -> "A change";
      case "description" -> "The description of a resource";
      case "provider" -> "A provider";
      default -> "`configuration`";
    };
  }
}
