package dev.monban.engine.provider;

import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code aws.rules}; the file itself says how a line is written. */
final class AwsRuleReader {
  private final SortedMap<String, List<AwsRuleBook.Variant>> variants = new TreeMap<>();
  private final SortedMap<String, List<AwsRuleBook.Spelling>> spellings = new TreeMap<>();

  private final SortedMap<String, List<String>> voidBlocks = new TreeMap<>();

  AwsRuleBook read(String text) {
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> rule(List.of(line.split(" "))));
    return new AwsRuleBook(variants, spellings, voidBlocks);
  }

  private void rule(List<String> words) {
    for (String type : words.get(1).split(",")) {
      switch (words.get(0)) {
        case "only", "when" ->
            variants.computeIfAbsent(type, key -> new ArrayList<>()).add(variant(words));
        case "void" -> voidBlocks.put(type, words.subList(2, words.size()));
        default ->
            words
                .subList(2, words.size())
                .forEach(path -> spelling(type, SpellingRule.of(words.get(0)), path));
      }
    }
  }

  private static AwsRuleBook.Variant variant(List<String> words) {
    List<String> attributes = new ArrayList<>();
    SortedMap<String, Value> defaults = new TreeMap<>();
    for (String word : words.subList(4, words.size())) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        attributes.add(word);
      } else {
        defaults.put(word.substring(0, equals), literal(word.substring(equals + 1)));
      }
    }
    return new AwsRuleBook.Variant(
        words.get(2), List.of(words.get(3).split("\\|")), defaults, attributes);
  }

  private static Value literal(String text) {
    return switch (text) {
      case "true" -> Value.TRUE;
      case "false" -> Value.FALSE;
      default -> Value.string(text.substring(1, text.length() - 1));
    };
  }

  private void spelling(String type, SpellingRule rule, String path) {
    spellings
        .computeIfAbsent(type, key -> new ArrayList<>())
        .add(new AwsRuleBook.Spelling(rule, List.of(path.split("\\."))));
  }
}
