package dev.monban.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextSearchTest {

  @Test
  void finds_what_the_library_finds() {
    Random random = new Random(20261125);
    for (int i = 0; i < 2_000; i++) {
      String text = text(random, 1 + random.nextInt(400));
      int begin = random.nextInt(text.length());
      String sought = text.substring(begin, begin + 1 + random.nextInt(text.length() - begin));
      if (random.nextInt(4) == 0) {
        sought += 'c';
      }
      int from = random.nextInt(text.length() + 2);

      assertThat(new TextSearch(sought).find(text, from))
          .as("%s in %s from %s", sought, text, from)
          .isEqualTo(text.indexOf(sought, from));
    }
  }

  /** Of two letters, so that much of it repeats itself. */
  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(8) == 0 ? 'b' : 'a');
    }
    return text.toString();
  }
}
