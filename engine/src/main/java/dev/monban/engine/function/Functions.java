package dev.monban.engine.function;

import dev.monban.engine.value.CodePoints;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The functions by name; {@code try}, {@code can} and the templates are the evaluation's. */
public final class Functions {
  private static final SortedMap<String, Function> BY_NAME =
      byName(
          List.of(
              StringFunctions.ALL,
              TextListFunctions.ALL,
              RegexFunctions.ALL,
              FormatFunctions.ALL,
              NumberFunctions.ALL,
              CollectionFunctions.ALL,
              ChoiceFunctions.ALL,
              ListFunctions.ALL,
              MappingFunctions.ALL,
              SetFunctions.ALL,
              ConversionFunctions.ALL,
              EncodingFunctions.ALL,
              HashFunctions.ALL,
              FileFunctions.ALL,
              DateFunctions.ALL,
              CidrFunctions.ALL,
              UnpredictableFunctions.ALL));

  private Functions() {}

  /** The function called {@code name}, with or without {@code core::} in front. */
  public static Optional<Function> find(String name) {
    return Optional.ofNullable(
        BY_NAME.get(name.startsWith("core::") ? name.substring("core::".length()) : name));
  }

  /** Every function by its name without {@code core::}. */
  public static SortedMap<String, Function> all() {
    return BY_NAME;
  }

  private static SortedMap<String, Function> byName(List<List<Function>> themes) {
    SortedMap<String, Function> functions = new TreeMap<>(CodePoints.ORDER);
    themes.forEach(theme -> theme.forEach(function -> functions.put(function.name(), function)));
    return Collections.unmodifiableSortedMap(functions);
  }
}
