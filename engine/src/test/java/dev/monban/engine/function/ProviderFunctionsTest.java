package dev.monban.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderFunctionsTest {

  static Stream<String> rows() {
    return FunctionTable.rows(
        """
        provider::aws::arn_parse ["arn:aws:iam::444455556666:role/a"] = \
        {"account_id":"444455556666","partition":"aws","region":"","resource":"role/a","service":"iam"}
        provider::aws::arn_parse ["arn:a:b:c:d:e:f:g"] = \
        {"account_id":"d","partition":"a","region":"c","resource":"e:f:g","service":"b"}
        provider::aws::arn_parse ["arn:::::"] = \
        {"account_id":"","partition":"","region":"","resource":"","service":""}
        provider::aws::arn_parse ["bad"] ! Call to function "provider::aws::arn_parse" failed: arn: invalid prefix.
        provider::aws::arn_parse ["arn:a:b:c"] ! failed: arn: not enough sections.
        provider::aws::arn_parse [null] ! Invalid value for "arn" parameter: argument must not be null.
        provider::aws::arn_parse [[]] ! Invalid value for "arn" parameter: string required
        provider::aws::arn_parse [] ! Function "provider::aws::arn_parse" expects 1 argument(s).
        provider::aws::arn_parse [{"*": "arn:::::"}] = \
        {"*":{"account_id":"","partition":"","region":"","resource":"","service":""}}
        provider::aws::arn_build ["aws", "s3", "", "", "bucket"] = "arn:aws:s3:::bucket"
        provider::aws::arn_build ["a:b", "s3", "é", "", 5] = "arn:a:b:s3:é::5"
        provider::aws::arn_build ["a", null, "", "", ""] ! Invalid value for "service" parameter: argument must not be null.
        provider::aws::arn_build ["aws", "s3", "", {"?": "string"}, "bucket"] = {"?":"string"}
        provider::aws::arn_build ["aws", "s3", "", {"*": ""}, "bucket"] = {"*":"arn:aws:s3:::bucket"}
        provider::aws::trim_iam_role_path ["arn:aws:iam::4:role/with/path/example"] = "arn:aws:iam::4:role/example"
        provider::aws::trim_iam_role_path ["arn:aws-cn:iam::4:role/y/z/"] = "arn:aws-cn:iam::4:role/"
        provider::aws::trim_iam_role_path ["arn:aws:iam::4:user/x"] ! resource must begin with "role/".
        provider::aws::trim_iam_role_path ["arn:aws:s3:us-east-1::x"] ! service must be "iam".
        provider::aws::trim_iam_role_path ["arn:aws:iam:us-east-1:4:role/x"] ! region must be empty.
        provider::aws::trim_iam_role_path ["ARN:aws:iam::4:role/x"] ! arn: invalid prefix.
        provider::aws::trim_iam_role_path [null] ! argument must not be null
        provider::aws::trim_iam_role_path [{"?": "string"}] = {"?":"string"}
        provider::aws::trim_iam_role_path [{"*": "arn:aws:iam::4:role/a/b"}] = {"*":"arn:aws:iam::4:role/b"}
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives(String row) {
    FunctionTable.check(row);
  }

  @Test
  void all_other_functions_are_left_to_their_providers() {
    assertThat(ProviderFunctions.find("hashicorp/aws", "user_agent", "provider::aws::user_agent"))
        .isEmpty();
    assertThat(ProviderFunctions.find("acme/aws", "arn_parse", "provider::aws::arn_parse"))
        .isEmpty();
  }
}
