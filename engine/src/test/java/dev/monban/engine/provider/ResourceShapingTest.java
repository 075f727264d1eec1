package dev.monban.engine.provider;

import static dev.monban.engine.provider.Written.at;
import static dev.monban.engine.provider.Written.body;
import static dev.monban.engine.provider.Written.tags;
import static dev.monban.engine.provider.Written.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceShapingTest {

  @Test
  void what_is_written_is_converted_to_the_type_of_the_schema() {
    ShapedBody lb =
        body().with("idle_timeout", "30").with("subnets", texts("b", "a", "b")).as("aws_lb");

    assertThat(at(lb, "idle_timeout")).isEqualTo(Value.number(30));
    assertThat(((SequenceValue) at(lb, "subnets")).elements())
        .containsExactly(Value.string("a"), Value.string("b"));
  }

  @Test
  void what_is_left_out_has_its_default() {
    ShapedBody lb = body().block("access_logs", body().with("bucket", "logs")).as("aws_lb");

    assertThat(at(lb, "idle_timeout")).isEqualTo(Value.number(60));
    assertThat(at(lb, "access_logs.0.enabled")).isEqualTo(Value.FALSE);
    assertThat(at(lb, "access_logs.0.prefix").isNull()).isTrue();
  }

  @Test
  void null_is_as_good_as_not_written() {
    ShapedBody lb =
        body().with("idle_timeout", Value.NULL).with("internal", Value.NULL).as("aws_lb");

    assertThat(at(lb, "idle_timeout")).isEqualTo(Value.number(60));
    assertThat(lb.leftOut()).contains(AttributePath.of("internal"));
  }

  @Test
  void optional_and_computed_that_is_left_out_reads_null_and_is_named() {
    ShapedBody bucket = body().as("aws_s3_bucket");

    assertThat(at(bucket, "bucket").isNull()).isTrue();
    assertThat(at(bucket, "versioning")).isInstanceOf(SequenceValue.class);
    assertThat(bucket.leftOut())
        .contains(AttributePath.of("bucket"), AttributePath.of("versioning"))
        .doesNotContain(AttributePath.of("timeouts"), AttributePath.of("id"));
  }

  @Test
  void expressions_see_what_is_left_out_as_unknown() {
    ShapedBody bucket = body().with("force_destroy", Value.TRUE).as("aws_s3_bucket");
    MappingValue view =
        PlanView.of(
            Written.address(ResourceMode.MANAGED, "aws_s3_bucket"),
            bucket.values(),
            bucket.leftOut());

    assertThat(view.get("bucket").origins())
        .extracting(origin -> origin.reference())
        .containsExactly("aws_s3_bucket.x.bucket");
    assertThat(view.get("versioning").isKnown()).isFalse();
    assertThat(view.get("force_destroy")).isEqualTo(Value.TRUE);
  }

  @Test
  void what_only_the_provider_knows_is_unknown_and_its_own_origin() {
    ShapedBody lb = body().as("aws_lb");

    assertThat(at(lb, "arn").origins())
        .extracting(origin -> origin.reference())
        .containsExactly("aws_lb.x.arn");
    assertThat(at(lb, "id").isKnown()).isFalse();
  }

  @Test
  void what_does_not_fit_the_schema_is_a_warning_and_keeps_its_value() {
    ShapedBody volume =
        body()
            .with("size", "large")
            .with("colour", "red")
            .block("wheels", body().with("count", Value.number(4)))
            .as("aws_ebs_volume");

    assertThat(volume.diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactlyInAnyOrder(
            "Missing required argument",
            "Incorrect attribute value type",
            "Unsupported argument",
            "Unsupported block type");
    assertThat(volume.diagnostics()).noneMatch(Diagnostic::isError);
    assertThat(at(volume, "size")).isEqualTo(Value.string("large"));
    assertThat(at(volume, "colour")).isEqualTo(Value.string("red"));
    assertThat(at(volume, "wheels.0.count")).isEqualTo(Value.number(4));
  }

  @Test
  void a_misspelt_argument_is_told_the_right_name() {
    assertThat(body().with("intrenal", Value.TRUE).as("aws_lb").diagnostics())
        .extracting(Diagnostic::detail)
        .contains(
            "An argument named \"intrenal\" is not expected here. Did you mean \"internal\"?");
  }

  @Test
  void too_many_and_too_few_blocks_are_counted() {
    Written status = body().with("status", "Enabled");

    assertThat(
            body()
                .with("bucket", "b")
                .block("versioning_configuration", status)
                .block("versioning_configuration", status)
                .as("aws_s3_bucket_versioning")
                .diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Too many versioning_configuration blocks");
    assertThat(body().with("bucket", "b").as("aws_s3_bucket_versioning").diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Insufficient versioning_configuration blocks");
  }

  @Test
  void a_block_that_there_may_be_makes_its_list_unknown_and_is_kept_apart() {
    ShapedBody group =
        body()
            .symbolicBlock("ingress", body().with("cidr_blocks", texts("0.0.0.0/0")))
            .as("aws_security_group");

    assertThat(at(group, "ingress").origins())
        .extracting(origin -> origin.reference())
        .containsExactly("var.x");
    assertThat(group.symbolicBlocks()).hasSize(1);
    assertThat(group.symbolicBlocks().get(0).path()).isEqualTo(AttributePath.of("ingress"));
    assertThat(group.symbolicBlocks().get(0).value().get("cidr_blocks").isWhollyKnown()).isTrue();
  }

  @Test
  void sensitive_attributes_are_marked() {
    ShapedBody database = body().with("password", "geheim").as("aws_db_instance");

    assertThat(at(database, "password").marks().sensitive()).isTrue();
    assertThat(at(database, "username").marks().sensitive()).isFalse();
  }

  @Test
  void a_plan_does_not_hold_what_is_write_only() {
    assertThat(
            at(body().with("password_wo", "geheim").as("aws_db_instance"), "password_wo").isNull())
        .isTrue();
  }

  @Test
  void a_written_unknown_stays_unknown_with_its_origin() {
    assertThat(at(body().with("internal", Written.UNKNOWN).as("aws_lb"), "internal").origins())
        .isEqualTo(Written.UNKNOWN.origins());
  }

  @Test
  void without_a_schema_everything_is_as_it_is_written() {
    ShapedBody shaped =
        ResourceShaping.of(Optional.empty())
            .shape(
                Written.address(ResourceMode.MANAGED, "acme_x"),
                body().with("a", "b").block("c", body().with("d", "e")).build(),
                Optional.empty());

    assertThat(shaped.values().attributes()).containsOnlyKeys("a", "c");
    assertThat(at(shaped, "c.0.d")).isEqualTo(Value.string("e"));
    assertThat(shaped.diagnostics()).isEmpty();
  }

  @Test
  void a_type_that_the_schema_lacks_is_a_warning() {
    assertThat(body().with("a", "b").as("aws_lbb").diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Invalid resource type");
  }

  @Test
  void the_output_of_terraform_data_has_the_type_of_its_input() {
    ResourceShaping shaping = ResourceShaping.of(Optional.of(Written.schema("terraform", "1.11")));
    ShapedBody with =
        shaping.shape(
            Written.address(ResourceMode.MANAGED, "terraform_data"),
            body().with("input", tags("a", "b")).build(),
            Optional.empty());
    ShapedBody without =
        shaping.shape(
            Written.address(ResourceMode.MANAGED, "terraform_data"),
            body().build(),
            Optional.empty());

    assertThat(at(with, "output").isKnown()).isFalse();
    assertThat(at(with, "output").type()).isEqualTo(tags("a", "b").type());
    assertThat(at(without, "output").isNull()).isTrue();
    assertThat(at(without, "id").isKnown()).isFalse();
  }

  @Test
  void sets_of_blocks_keep_the_order_of_the_text_and_no_repetition() {
    Written first = body().with("name", "b").with("value", "1");
    Written second = body().with("name", "a").with("value", "2");
    ShapedBody group =
        body()
            .with("family", "f")
            .block("parameter", first)
            .block("parameter", second)
            .block("parameter", first)
            .as("aws_db_parameter_group");

    assertThat(((SequenceValue) at(group, "parameter")).elements())
        .extracting(element -> ((StringValue) ((MappingValue) element).get("name")).value())
        .isEqualTo(List.of("b", "a"));
  }
}
