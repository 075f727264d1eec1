package dev.monban.engine.value;

import static dev.monban.engine.value.Type.BOOL;
import static dev.monban.engine.value.Type.DYNAMIC;
import static dev.monban.engine.value.Type.NUMBER;
import static dev.monban.engine.value.Type.STRING;
import static dev.monban.engine.value.Type.list;
import static dev.monban.engine.value.Type.map;
import static dev.monban.engine.value.Type.object;
import static dev.monban.engine.value.Type.set;
import static dev.monban.engine.value.Type.tuple;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnificationTest {

  @Test
  void text_is_the_common_type_of_primitives() {
    assertThat(Unification.unify(List.of(NUMBER, STRING, BOOL))).contains(STRING);
    assertThat(Unification.unify(List.of(NUMBER, BOOL))).isEmpty();
  }

  @Test
  void one_type_is_its_own_common_type() {
    assertThat(Unification.unify(List.of(set(BOOL), set(BOOL)))).contains(set(BOOL));
    assertThat(Unification.unify(List.of())).isEmpty();
  }

  @Test
  void tuples_of_one_length_unify_place_by_place_others_as_a_list() {
    assertThat(
            Unification.unify(List.of(tuple(List.of(NUMBER, BOOL)), tuple(List.of(STRING, BOOL)))))
        .contains(tuple(List.of(STRING, BOOL)));
    assertThat(Unification.unify(List.of(tuple(List.of(NUMBER)), tuple(List.of(STRING, NUMBER)))))
        .contains(list(STRING));
  }

  @Test
  void objects_of_the_same_names_unify_name_by_name_others_as_a_map() {
    assertThat(Unification.unify(List.of(object(Map.of("a", NUMBER)), object(Map.of("a", STRING)))))
        .contains(object(Map.of("a", STRING)));
    assertThat(Unification.unify(List.of(object(Map.of("a", NUMBER)), object(Map.of("b", STRING)))))
        .contains(map(STRING));
  }

  @Test
  void a_collection_wins_over_a_literal() {
    assertThat(Unification.unify(List.of(tuple(List.of(NUMBER)), list(STRING))))
        .contains(list(STRING));
    assertThat(Unification.unify(List.of(object(Map.of("a", NUMBER)), map(NUMBER))))
        .contains(map(NUMBER));
    assertThat(Unification.unify(List.of(tuple(List.of()), object(Map.of())))).isEmpty();
  }

  @Test
  void what_is_not_known_leaves_collections_open_but_not_primitives() {
    assertThat(Unification.unify(List.of(list(STRING), DYNAMIC))).contains(DYNAMIC);
    assertThat(Unification.unifyUnsafe(List.of(DYNAMIC, NUMBER))).contains(NUMBER);
  }

  @Test
  void ten_thousand_elements_of_one_type_unify_at_once() {
    List<Type> types = new ArrayList<>(Collections.nCopies(10_000, object(Map.of("a", NUMBER))));
    types.add(object(Map.of("a", STRING)));

    assertThat(Unification.unify(types)).contains(object(Map.of("a", STRING)));
  }
}
