package dev.monban.engine.provider;

import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a provider spells a text that may be written in several ways. */
enum SpellingRule {
  /** Internet protocols by name, where they have one that AWS knows. */
  PROTOCOL {
    @Override
    String apply(String text) {
      String small = text.toLowerCase(Locale.ROOT);
      return switch (small) {
        case "all" -> "-1";
        case "1" -> "icmp";
        case "6" -> "tcp";
        case "17" -> "udp";
        case "58" -> "icmpv6";
        default -> small;
      };
    }
  },
  /** Small letters. */
  LOWER {
    @Override
    String apply(String text) {
      return text.toLowerCase(Locale.ROOT);
    }
  },
  /** Capital letters. */
  UPPER {
    @Override
    String apply(String text) {
      return text.toUpperCase(Locale.ROOT);
    }
  },
  /** Container definitions of ECS. */
  CONTAINERS {
    @Override
    String apply(String text) {
      return AwsContainerDefinitions.normalised(text);
    }
  },
  /** Without a full stop at the end. */
  UNDOT {
    @Override
    String apply(String text) {
      return text.length() > 1 && text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
  };

  abstract String apply(String text);

  static SpellingRule of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /**
   * {@code value} with the texts at {@code path}, in every element of lists and sets on the way,
   * spelt so.
   */
  Value applyAt(List<String> path, Value value) {
    return Places.change(value, path, this::spell);
  }

  private Value spell(Value value) {
    if (value instanceof StringValue text) {
      return new StringValue(apply(text.value()), text.marks());
    }
    if (value instanceof SequenceValue sequence) {
      return new SequenceValue(
          sequence.type(),
          sequence.elements().stream().map(this::spell).collect(Collectors.toList()),
          sequence.marks());
    }
    return value;
  }
}
