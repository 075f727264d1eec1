package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The rules of {@code aws.rules}, by resource type.
 *
 * @param variants attributes that depend on another argument
 * @param rewritings what is written in one way and planned in another: the configuration before and
 *     after
 * @param olderFramework types of the older framework that do not look like it
 * @param emptyTexts computed arguments at the top where an empty text stays one
 */
record AwsRuleBook(
    SortedMap<String, List<AwsVariant>> variants,
    SortedMap<String, List<Rewriting>> rewritings,
    SortedSet<String> olderFramework,
    SortedMap<String, List<String>> emptyTexts) {
  private static final Value EMPTY_TEXT = Value.string("");

  AwsRuleBook {
    variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
    rewritings = Collections.unmodifiableSortedMap(new TreeMap<>(rewritings));
    olderFramework = Collections.unmodifiableSortedSet(new TreeSet<>(olderFramework));
    emptyTexts = Collections.unmodifiableSortedMap(new TreeMap<>(emptyTexts));
  }

  static AwsRuleBook load() {
    return new AwsRuleReader().read(ResourceText.read("aws.rules"));
  }

  /** What a provider makes of the values at one path before it plans. */
  record Rewriting(List<String> path, BiFunction<List<String>, Value, Value> rule) {

    /** Texts are spelt in another way. */
    static Rewriting spelling(SpellingRule rule, String path) {
      return new Rewriting(Places.path(path), rule::applyAt);
    }

    /** A value is as good as none. */
    static Rewriting moot(String path, Value moot) {
      return new Rewriting(
          Places.path(path),
          (place, values) ->
              Places.change(
                  values, place, own -> own.equals(moot) ? Value.nullOf(own.type()) : own));
    }

    /** Blocks in which nothing is set are as good as none. */
    static Rewriting voidBlocks(String path) {
      return new Rewriting(
          Places.path(path),
          (place, values) -> Places.change(values, place, Rewriting::withoutVoidBlocks));
    }

    private static boolean isVoid(Value block) {
      return block instanceof MappingValue mapping
          && mapping.attributes().values().stream()
              .allMatch(
                  value ->
                      value.isNull()
                          || value instanceof MappingValue members
                              && members.attributes().isEmpty());
    }

    private static Value withoutVoidBlocks(Value blocks) {
      return blocks instanceof SequenceValue sequence
          ? new SequenceValue(
              sequence.type(),
              sequence.elements().stream()
                  .filter(block -> !isVoid(block))
                  .collect(Collectors.toList()),
              sequence.marks())
          : blocks;
    }
  }

  MappingValue normalise(String type, MappingValue configured) {
    Value result = configured;
    for (Rewriting rewriting : rewritings.getOrDefault(type, List.of())) {
      result = rewriting.rule().apply(rewriting.path(), result);
    }
    return (MappingValue) result;
  }

  MappingValue variants(String type, MappingValue planned) {
    MappingValue result = planned;
    for (AwsVariant variant : variants.getOrDefault(type, List.of())) {
      result = variant.apply(result);
    }
    return result;
  }

  /** Puts the empty texts back that most computed arguments would lose. */
  void keepEmptyTexts(
      String type,
      MappingValue configured,
      Map<String, Value> planned,
      SortedSet<AttributePath> leftOut) {
    for (String name : emptyTexts.getOrDefault(type, List.of())) {
      Value written = configured.get(name);
      if (EMPTY_TEXT.equals(written)) {
        planned.put(name, EMPTY_TEXT);
        leftOut.remove(AttributePath.of(name));
      }
    }
  }
}
