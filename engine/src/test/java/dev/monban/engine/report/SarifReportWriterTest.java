package dev.monban.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.value.Origin;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifReportWriterTest {
  private static final SarifReportWriter WRITER =
      new SarifReportWriter(new ReportOptions(false, true));

  @Test
  void is_valid_by_the_official_schema_with_everything_in_it() throws Exception {
    Origin origin =
        Origin.of(
            Origin.Kind.VARIABLE,
            "var.internal",
            "var.internal has no value",
            Optional.of(ReportFixture.range(ReportFixture.MODULE, "variable")));
    String sarif =
        new ReportFixture()
            .violated("No web ACL.", ReportFixture.range(ReportFixture.MODULE, "resource"))
            .undecided(origin)
            .satisfied()
            .failed("It threw.")
            .diagnostic(
                Diagnostic.warning(
                    "module-not-fetched", "Module not fetched", "Run terraform init."))
            .written(WRITER);

    assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
  }

  @Test
  void is_refused_by_the_official_schema_when_a_level_is_wrong() throws Exception {
    String sarif =
        new ReportFixture()
            .violated("No web ACL.", ReportFixture.range(ReportFixture.MODULE, "resource"))
            .written(WRITER)
            .replace("\"level\": \"error\"", "\"level\": \"fatal\"");

    assertThat(schema().validate(sarif, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void counts_columns_in_utf_16_units_and_says_so() {
    assertThat(new ReportFixture().written(WRITER)).contains("\"columnKind\": \"utf16CodeUnits\"");
  }

  @Test
  void asks_for_a_review_of_what_is_undecided() {
    Origin origin =
        Origin.of(
            Origin.Kind.VARIABLE, "var.internal", "var.internal has no value", Optional.empty());

    assertThat(new ReportFixture().undecided(origin).written(WRITER))
        .contains("\"kind\": \"review\"")
        .contains("\"level\": \"none\"")
        .contains("Unknown: var.internal has no value.");
  }

  private static JsonSchema schema() throws Exception {
    try (InputStream stream =
        SarifReportWriterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(stream);
    }
  }
}
