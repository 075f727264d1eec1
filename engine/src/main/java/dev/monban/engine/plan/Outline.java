package dev.monban.engine.plan;

import dev.monban.engine.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has to be known of a plan before its resources are read; filled by a first reading. */
final class Outline {
  /** The names of the document's members, the first few of them. */
  final Set<String> members = new LinkedHashSet<>();

  final Map<String, JsonValue> variables = new LinkedHashMap<>();
  final Map<String, JsonValue> providers = new LinkedHashMap<>();
  final WrittenModule root = new WrittenModule();

  /** The addresses of resources that are planned, but are not among the changes. */
  final Set<String> unchanged = new LinkedHashSet<>();

  /** The members that are not what they should be: a text where a list should stand. */
  final Set<String> misshapen = new LinkedHashSet<>();

  private Optional<String> formatVersion = Optional.empty();
  private boolean incomplete;
  private boolean errored;

  /** The format that the document says it has. */
  Optional<String> formatVersion() {
    return formatVersion;
  }

  void setFormatVersion(String version) {
    formatVersion = Optional.of(version);
  }

  /** Whether the plan says that there is more to do than it holds. */
  boolean isIncomplete() {
    return incomplete;
  }

  void markIncomplete() {
    incomplete = true;
  }

  /** Whether planning failed half-way. */
  boolean isErrored() {
    return errored;
  }

  void markErrored() {
    errored = true;
  }
}
