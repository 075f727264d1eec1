package dev.monban.engine.settings;

import dev.monban.engine.source.SourceRange;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A node of a settings file. */
public sealed interface Setting {

  /** Where it is written. */
  SourceRange range();

  /**
   * A text, number, bool or null.
   *
   * @param text as it is meant: without quotes and escapes
   * @param isQuoted whether it is a text whatever it looks like
   */
  record Scalar(String text, boolean isQuoted, SourceRange range) implements Setting {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,99})(\\.\\d{1,99})?");

    /** Whether nothing is said. */
    public boolean isNull() {
      return !isQuoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    /** Whether it is a bool. */
    public boolean isBoolean() {
      return !isQuoted && (text.equals("true") || text.equals("false"));
    }

    /** The number that it is; empty for anything else. */
    public Optional<BigDecimal> number() {
      return !isQuoted && NUMBER.matcher(text).matches()
          ? Optional.of(new BigDecimal(text))
          : Optional.empty();
    }
  }

  /** A list. */
  record Sequence(List<Setting> elements, SourceRange range) implements Setting {
    /** Keeps its own copy. */
    public Sequence {
      elements = List.copyOf(elements);
    }
  }

  /**
   * Names with what they stand for, in the order of the text.
   *
   * @param members by name; no name comes twice
   */
  record Mapping(Map<String, Member> members, SourceRange range) implements Setting {
    /** Keeps its own copy. */
    public Mapping {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /**
   * What a name stands for.
   *
   * @param name where the name is written
   */
  record Member(SourceRange name, Setting value) {}
}
