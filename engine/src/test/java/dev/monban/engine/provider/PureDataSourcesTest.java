package dev.monban.engine.provider;

import static dev.monban.engine.provider.Written.at;
import static dev.monban.engine.provider.Written.body;
import static dev.monban.engine.provider.Written.tags;
import static dev.monban.engine.provider.Written.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PureDataSourcesTest {

  private static ShapedBody read(String type, Written body) {
    return ResourceShaping.of(Optional.of(Written.schema("aws", "5.0")))
        .shape(
            Written.address(ResourceMode.DATA, type),
            body.build(),
            Optional.of(Written.provider("eu-west-1", tags("a", "b"))));
  }

  private static Value json(Written body) {
    return at(read("aws_iam_policy_document", body), "minified_json");
  }

  private static Written statement(String action) {
    return body().with("actions", texts(action)).with("resources", texts("*"));
  }

  @Test
  void a_policy_is_written_as_the_provider_writes_it() {
    ShapedBody document =
        read(
            "aws_iam_policy_document",
            body()
                .block(
                    "statement",
                    body().with("actions", texts("sns:*", "sqs:*")).with("resources", texts("*"))));

    assertThat(at(document, "json"))
        .isEqualTo(
            Value.string(
                """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Action": [
                        "sqs:*",
                        "sns:*"
                      ],
                      "Resource": "*"
                    }
                  ]
                }\
                """));
    assertThat(at(document, "id")).isEqualTo(Value.string("3146784379"));
    assertThat(at(document, "statement.0.effect")).isEqualTo(Value.string("Allow"));
  }

  @Test
  void principals_and_conditions_of_the_same_kind_are_brought_together() {
    Written statement =
        statement("s3:*")
            .with("sid", "A")
            .with("effect", "Deny")
            .block("principals", body().with("type", "AWS").with("identifiers", texts("1", "2")))
            .block("principals", body().with("type", "AWS").with("identifiers", texts("3")))
            .block("not_principals", body().with("type", "*").with("identifiers", texts("*")))
            .block("condition", condition("x", "y"))
            .block("condition", condition("z"));

    assertThat(json(body().block("statement", statement)))
        .isEqualTo(
            Value.string(
                """
                {"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Deny","Action":"s3:*","Resource":"*",\
                "Principal":{"AWS":["2","1","3"]},"NotPrincipal":"*",\
                "Condition":{"StringEquals":{"aws:a":["x","y","z"]}}}]}\
                """));
  }

  private static Written condition(String... values) {
    return body()
        .with("test", "StringEquals")
        .with("variable", "aws:a")
        .with("values", texts(values));
  }

  @Test
  void variables_of_policies_are_translated_and_html_is_escaped() {
    Written statement =
        body().with("actions", texts("a:<b>")).with("resources", texts("arn:&{aws:username}&"));

    assertThat(json(body().block("statement", statement)))
        .isEqualTo(
            Value.string(
                """
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"a:\\u003cb\\u003e",\
                "Resource":"arn:${aws:username}\\u0026"}]}\
                """));
  }

  @Test
  void an_override_replaces_the_statement_with_its_sid_and_a_source_comes_first() {
    Written document =
        body()
            .with("source_policy_documents", texts("{\"Statement\":[{\"Effect\":\"Deny\"}]}"))
            .block("statement", statement("a:b").with("sid", "S"))
            .with(
                "override_policy_documents",
                texts("{\"Id\":\"i\",\"Statement\":[{\"Sid\":\"S\",\"Effect\":\"Deny\"}]}"));

    assertThat(json(document))
        .isEqualTo(
            Value.string(
                """
                {"Version":"2012-10-17","Id":"i","Statement":[{"Effect":"Deny"},{"Sid":"S","Effect":"Deny"}]}\
                """));
  }

  @Test
  void a_document_without_statements_is_a_version_alone() {
    assertThat(json(body())).isEqualTo(Value.string("{\"Version\":\"2012-10-17\"}"));
  }

  @Test
  void a_partly_unknown_document_is_unknown_for_the_same_reasons_and_keeps_its_statements() {
    ShapedBody document =
        read(
            "aws_iam_policy_document",
            body().block("statement", statement("s3:*").with("sid", Written.UNKNOWN)));

    assertThat(at(document, "json").origins()).isEqualTo(Written.UNKNOWN.origins());
    assertThat(at(document, "statement.0.actions").isWhollyKnown()).isTrue();
    assertThat(at(document, "statement.0.effect")).isEqualTo(Value.string("Allow"));
  }

  @Test
  void what_is_no_policy_leaves_the_result_unknown() {
    assertThat(json(body().with("source_policy_documents", texts("{"))).isKnown()).isFalse();
    assertThat(json(body().with("source_policy_documents", texts("{\"Statement\":{}}"))).isKnown())
        .isFalse();
  }

  @Test
  void region_and_partition_follow_from_the_provider() {
    assertThat(at(read("aws_region", body()), "description"))
        .isEqualTo(Value.string("Europe (Ireland)"));
    assertThat(at(read("aws_partition", body()), "reverse_dns_prefix"))
        .isEqualTo(Value.string("com.amazonaws"));
    assertThat(AwsPartition.of("cn-north-1").name()).isEqualTo("aws-cn");
  }

  @Test
  void the_parts_of_an_arn_are_taken_apart() {
    ShapedBody arn =
        read("aws_arn", body().with("arn", "arn:aws:rds:eu-west-1:123456789012:db:mysql"));

    assertThat(at(arn, "account")).isEqualTo(Value.string("123456789012"));
    assertThat(at(arn, "resource")).isEqualTo(Value.string("db:mysql"));
    assertThat(at(read("aws_arn", body().with("arn", "no")), "account").isKnown()).isFalse();
  }

  @Test
  void default_tags_are_those_of_the_provider() {
    MappingValue found = (MappingValue) at(read("aws_default_tags", body()), "tags");

    assertThat(Value.object(found.attributes())).isEqualTo(tags("a", "b"));
  }

  @Test
  void a_service_principal_is_named_after_its_service() {
    assertThat(at(read("aws_service_principal", body().with("service_name", "s3")), "name"))
        .isEqualTo(Value.string("s3.amazonaws.com"));
  }

  @Test
  void a_data_source_that_has_to_be_asked_is_unknown_and_its_own_origin() {
    assertThat(at(read("aws_ami", body()), "image_id").origins())
        .extracting(origin -> origin.reference())
        .containsExactly("data.aws_ami.x.image_id");
  }
}
