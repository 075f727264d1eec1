package dev.monban.engine.provider;

import dev.monban.engine.provider.AwsRuleBook.Rewriting;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code aws.rules}; the file itself says how a line is written. */
final class AwsRuleReader {
  private final SortedMap<String, List<AwsVariant>> variants = new TreeMap<>();
  private final SortedMap<String, List<Rewriting>> rewritings = new TreeMap<>();
  private final SortedSet<String> olderFramework = new TreeSet<>();
  private final SortedMap<String, List<String>> emptyTexts = new TreeMap<>();

  AwsRuleBook read(String text) {
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> rule(List.of(line.split(" "))));
    return new AwsRuleBook(variants, rewritings, olderFramework, emptyTexts);
  }

  private void rule(List<String> words) {
    String verb = words.get(0);
    for (String type : words.get(1).split(",")) {
      List<String> rest = words.subList(2, words.size());
      switch (verb) {
        case "only", "when", "not" ->
            variants
                .computeIfAbsent(type, key -> new ArrayList<>())
                .add(variant(rest, verb.equals("not")));
        case "older" -> olderFramework.add(type);
        case "empty" -> emptyTexts.computeIfAbsent(type, key -> new ArrayList<>()).addAll(rest);
        default -> rest.forEach(word -> rewriting(type, rewriting(verb, word)));
      }
    }
  }

  private static Rewriting rewriting(String verb, String word) {
    int equals = word.indexOf('=');
    return switch (verb) {
      case "void" -> Rewriting.voidBlocks(word);
      case "moot" -> Rewriting.moot(word.substring(0, equals), literal(word.substring(equals + 1)));
      default -> Rewriting.spelling(SpellingRule.of(verb), word);
    };
  }

  private static AwsVariant variant(List<String> words, boolean excluded) {
    List<List<String>> attributes = new ArrayList<>();
    SortedMap<String, Value> defaults = new TreeMap<>();
    for (String word : words.subList(2, words.size())) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        attributes.add(Places.path(word));
      } else {
        defaults.put(word.substring(0, equals), literal(word.substring(equals + 1)));
      }
    }
    return new AwsVariant(
        words.get(0), List.of(words.get(1).split("\\|")), excluded, defaults, attributes);
  }

  private static Value literal(String text) {
    return switch (text) {
      case "true" -> Value.TRUE;
      case "false" -> Value.FALSE;
      default ->
          text.startsWith("\"")
              ? Value.string(text.substring(1, text.length() - 1))
              : Value.number(Long.parseLong(text));
    };
  }

  private void rewriting(String type, Rewriting rewriting) {
    rewritings.computeIfAbsent(type, key -> new ArrayList<>()).add(rewriting);
  }
}
