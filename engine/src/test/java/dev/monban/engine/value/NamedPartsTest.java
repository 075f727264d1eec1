package dev.monban.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NamedPartsTest {
  private static final String BEYOND = "\uD83D\uDE00";
  private static final String LAST_PLANE = "\uFFFD";

  private static SortedMap<String, Integer> parts(String... names) {
    SortedMap<String, Integer> parts = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      parts.put(names[i], i);
    }
    return NamedParts.copyOf(parts);
  }

  @Test
  void equals_a_tree_with_the_same_parts_in_either_direction() {
    Map<String, Integer> tree = new TreeMap<>(parts("b", "a", "c"));

    assertThat(parts("b", "a", "c")).isEqualTo(tree).hasSameHashCodeAs(tree);
    assertThat(tree).isEqualTo(parts("b", "a", "c"));
  }

  @Test
  void stands_in_the_order_of_code_points() {
    assertThat(parts(LAST_PLANE, BEYOND, "a").keySet()).containsExactly("a", LAST_PLANE, BEYOND);
  }

  @Test
  void finds_what_is_there_and_nothing_else() {
    SortedMap<String, Integer> parts = parts("a", "c");

    assertThat(parts.get("c")).isEqualTo(1);
    assertThat(parts.get("b")).isNull();
    assertThat(parts.containsKey("a")).isTrue();
    assertThat(parts.containsKey("d")).isFalse();
  }

  @Test
  void does_not_change_with_the_tree_that_it_was_made_of_and_cannot_be_changed() {
    SortedMap<String, Integer> tree = new TreeMap<>(CodePoints.ORDER);
    tree.put("a", 1);
    SortedMap<String, Integer> parts = NamedParts.copyOf(tree);
    tree.put("b", 2);

    assertThat(parts).containsOnlyKeys("a");
    assertThatThrownBy(() -> parts.put("c", 3)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> parts.entrySet().iterator().next().setValue(4))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void has_the_ranges_of_a_sorted_map() {
    SortedMap<String, Integer> parts = parts("a", "b", "c", "d");

    assertThat(parts.headMap("c").keySet()).containsExactly("a", "b");
    assertThat(parts.tailMap("bb").keySet()).containsExactly("c", "d");
    assertThat(parts.subMap("b", "d").keySet()).containsExactly("b", "c");
    assertThat(parts.firstKey()).isEqualTo("a");
    assertThat(parts.lastKey()).isEqualTo("d");
    assertThatThrownBy(() -> parts().firstKey()).isInstanceOf(NoSuchElementException.class);
  }
}
