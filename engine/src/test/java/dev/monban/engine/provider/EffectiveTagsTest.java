package dev.monban.engine.provider;

import static dev.monban.engine.provider.Written.body;
import static dev.monban.engine.provider.Written.tags;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.resource.Placement;
import dev.monban.engine.resource.Presence;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectiveTagsTest {

  private static Value of(String type, Written body, Value defaultTags) {
    ProviderConfiguration provider = Written.provider("eu-west-1", defaultTags);
    ShapedBody shaped =
        ResourceShaping.of(Optional.of(Written.schema("aws", "5.0")))
            .shape(
                Written.address(ResourceMode.MANAGED, type), body.build(), Optional.of(provider));
    return EffectiveTags.of(
        new Resource(
            Written.address(ResourceMode.MANAGED, type),
            provider,
            shaped.values(),
            shaped.leftOut(),
            Presence.CERTAIN,
            Optional.empty(),
            List.of(),
            Placement.UNKNOWN));
  }

  private static Value object(Value map) {
    return Value.object(((MappingValue) map).attributes());
  }

  @Test
  void are_those_of_the_provider_and_of_the_resource() {
    assertThat(object(of("aws_vpc", body().with("tags", tags("a", "b")), tags("c", "d"))))
        .isEqualTo(tags("a", "b", "c", "d"));
  }

  @Test
  void hold_an_empty_text_although_the_plan_does_not_tell_all_tags_then() {
    assertThat(object(of("aws_vpc", body().with("tags", tags("a", "")), Value.NULL)))
        .isEqualTo(tags("a", ""));
  }

  @Test
  void know_the_keys_when_only_a_value_is_unknown() {
    Value tags = Value.object(Map.of("a", Written.UNKNOWN, "b", Value.string("c")));

    MappingValue effective = (MappingValue) of("aws_vpc", body().with("tags", tags), Value.NULL);

    assertThat(effective.get("a").isKnown()).isFalse();
    assertThat(effective.get("b")).isEqualTo(Value.string("c"));
  }

  @Test
  void are_those_of_the_resource_where_both_have_the_key() {
    assertThat(object(of("aws_vpc", body().with("tags", tags("a", "b")), tags("a", "z", "c", "d"))))
        .isEqualTo(tags("a", "b", "c", "d"));
  }

  @Test
  void are_unknown_when_the_keys_are() {
    assertThat(of("aws_vpc", body().with("tags", Written.UNKNOWN), tags("a", "b")).origins())
        .isEqualTo(Written.UNKNOWN.origins());
  }

  @Test
  void of_a_group_stand_in_its_blocks_and_not_in_the_provider() {
    Written group =
        body()
            .with("min_size", Value.number(1))
            .with("max_size", Value.number(1))
            .block(
                "tag",
                body().with("key", "a").with("value", "b").with("propagate_at_launch", Value.TRUE));

    assertThat(object(of("aws_autoscaling_group", group, tags("c", "d"))))
        .isEqualTo(tags("a", "b"));
  }

  @Test
  void of_a_group_know_the_keys_when_only_a_value_is_unknown() {
    Written group =
        body()
            .with("min_size", Value.number(1))
            .with("max_size", Value.number(1))
            .block(
                "tag",
                body()
                    .with("key", "a")
                    .with("value", Written.UNKNOWN)
                    .with("propagate_at_launch", Value.TRUE));

    MappingValue effective = (MappingValue) of("aws_autoscaling_group", group, Value.NULL);

    assertThat(effective.attributes()).containsOnlyKeys("a");
    assertThat(effective.get("a").origins()).isEqualTo(Written.UNKNOWN.origins());
  }

  @Test
  void are_null_where_there_can_be_none() {
    assertThat(of("aws_lb_target_group_attachment", body(), tags("a", "b")).isNull()).isTrue();
  }
}
