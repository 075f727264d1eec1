package dev.monban.cli;

import dev.monban.engine.settings.Setting;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a setting says, as arguments for one option.
 *
 * @param problems why it cannot be said so
 */
record SettingValues(List<Argument> arguments, List<Problem> problems) {

  /** An argument, and where the settings say it. */
  record Argument(String text, SourceRange range) {}

  /** What is wrong at a place. */
  record Problem(String sentence, SourceRange range) {}

  /** The arguments for {@code option}, called {@code name}. */
  static SettingValues of(String name, OptionSpec option, Setting value) {
    SettingValues values = new SettingValues(new ArrayList<>(), new ArrayList<>());
    if (option.arity().max() == 0) {
      values.flag(name, value);
    } else if (value instanceof Setting.Mapping mapping) {
      values.pairs(name, option, mapping);
    } else if (value instanceof Setting.Sequence sequence) {
      values.list(name, option, sequence);
    } else {
      values.single(name, value);
    }
    return values;
  }

  private void flag(String name, Setting value) {
    if (value instanceof Setting.Scalar scalar && scalar.isBoolean()) {
      if (scalar.text().equals("true")) {
        arguments.add(new Argument("--" + name, value.range()));
      }
    } else {
      problem("\"" + name + "\" takes true or false.", value);
    }
  }

  private void list(String name, OptionSpec option, Setting.Sequence sequence) {
    if (!option.isMultiValue()) {
      problem("\"" + name + "\" takes one value, not a list.", sequence);
      return;
    }
    sequence.elements().forEach(element -> single(name, element));
  }

  private void single(String name, Setting value) {
    if (!(value instanceof Setting.Scalar scalar)) {
      problem("\"" + name + "\" takes a text.", value);
    } else if (scalar.isNull()) {
      problem("\"" + name + "\" has no value.", value);
    } else {
      arguments.add(new Argument("--" + name + "=" + scalar.text(), value.range()));
    }
  }

  /** {@code NAME: VALUE} for an option that takes {@code NAME=VALUE}. */
  private void pairs(String name, OptionSpec option, Setting.Mapping mapping) {
    if (!option.paramLabel().contains("=") || option.paramLabel().contains("[")) {
      problem(
          "\"" + name + "\" takes " + option.paramLabel() + ", not names with values.", mapping);
      return;
    }
    boolean nested = option.paramLabel().contains(".");
    for (Map.Entry<String, Setting.Member> member : mapping.members().entrySet()) {
      Setting value = member.getValue().value();
      if (nested && value instanceof Setting.Mapping inner) {
        inner
            .members()
            .forEach((key, each) -> pair(name, member.getKey() + "." + key, each.value(), true));
      } else {
        pair(name, member.getKey(), value, nested);
      }
    }
  }

  private void pair(String name, String key, Setting value, boolean isJson) {
    String text =
        value instanceof Setting.Scalar scalar
                && !scalar.isNull()
                && !(isJson && looksLikeJson(scalar))
            ? scalar.text()
            : SettingJson.text(value);
    arguments.add(new Argument("--" + name + "=" + key + "=" + text, value.range()));
  }

  /** A text in quotes that would be read as something else without them. */
  private static boolean looksLikeJson(Setting.Scalar scalar) {
    return scalar.isQuoted() && scalar.text().matches("true|false|null|[-\\d\"\\[{].*");
  }

  private void problem(String sentence, Setting value) {
    problems.add(new Problem(sentence, value.range()));
  }
}
