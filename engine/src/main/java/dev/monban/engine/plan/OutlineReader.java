package dev.monban.engine.plan;

import dev.monban.engine.json.JsonReader;
import dev.monban.engine.json.JsonToken;
import dev.monban.engine.json.JsonValue;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first reading of a plan: the whole document, to see that it is one, but only its
 * configuration is kept.
 */
final class OutlineReader {
  private static final int MEMBERS_TO_NAME = 40;

  private static final SortedMap<String, JsonToken> EXPECTED = expected();

  private final JsonReader reader;
  private final Outline outline = new Outline();
  private final Set<String> changed = new LinkedHashSet<>();

  private OutlineReader(JsonReader reader) {
    this.reader = reader;
  }

  static Outline read(JsonReader reader) throws IOException {
    OutlineReader outlineReader = new OutlineReader(reader);
    reader.eachMember(outlineReader::member);
    outlineReader.outline.unchanged.removeAll(outlineReader.changed);
    return outlineReader.outline;
  }

  private static SortedMap<String, JsonToken> expected() {
    SortedMap<String, JsonToken> expected = new TreeMap<>();
    for (String list : List.of("resource_changes", "deferred_changes", "checks")) {
      expected.put(list, JsonToken.ARRAY_START);
    }
    for (String object :
        List.of(
            "variables",
            "planned_values",
            "output_changes",
            "prior_state",
            "configuration",
            "values")) {
      expected.put(object, JsonToken.OBJECT_START);
    }
    return Collections.unmodifiableSortedMap(expected);
  }

  private void member(String name) throws IOException {
    if (outline.members.size() < MEMBERS_TO_NAME) {
      outline.members.add(name);
    }
    JsonToken expected = EXPECTED.get(name);
    if (expected != null && reader.token() != expected && reader.token() != JsonToken.NULL) {
      outline.misshapen.add(name);
    }
    switch (name) {
      case "format_version" -> {
        if (reader.isString()) {
          outline.setFormatVersion(reader.text());
        }
      }
      case "variables" ->
          reader.eachMember(variable -> outline.variables.put(variable, JsonValue.read(reader)));
      case "planned_values" -> reader.eachMember(this::plannedValues);
      case "resource_changes" -> reader.eachElement(() -> addressInto(changed));
      case "configuration" -> reader.eachMember(this::configuration);
      case "complete" -> {
        if (reader.token() == JsonToken.FALSE) {
          outline.markIncomplete();
        }
      }
      case "errored" -> {
        if (reader.token() == JsonToken.TRUE) {
          outline.markErrored();
        }
      }
      default -> {}
    }
  }

  private void configuration(String name) throws IOException {
    if (name.equals("provider_config")) {
      reader.eachMember(key -> outline.providers.put(key, JsonValue.read(reader)));
    } else if (name.equals("root_module")) {
      new ModuleReader(reader).read(outline.root);
    }
  }

  private void plannedValues(String name) throws IOException {
    if (name.equals("root_module")) {
      reader.eachMember(this::plannedModule);
    }
  }

  private void plannedModule(String name) throws IOException {
    if (name.equals("resources")) {
      reader.eachElement(() -> addressInto(outline.unchanged));
    } else if (name.equals("child_modules")) {
      reader.eachElement(() -> reader.eachMember(this::plannedModule));
    }
  }

  private void addressInto(Set<String> addresses) throws IOException {
    reader.eachMember(
        name -> {
          if (name.equals("address") && reader.isString()) {
            addresses.add(reader.text());
          }
        });
  }
}
