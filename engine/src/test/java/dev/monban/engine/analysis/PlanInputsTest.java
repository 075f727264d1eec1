package dev.monban.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanInputsTest {
  private static final String PLAN =
      """
      {"format_version": "1.2", "variables": {"names": {"value": ["a"]}},
       "resource_changes": [
         {"mode": "managed", "type": "aws_lb", "name": "x", "index": "a",
          "provider_name": "registry.terraform.io/hashicorp/aws",
          "change": {"actions": ["create"], "after": {}, "after_unknown": {"arn": true}}},
         {"mode": "managed", "type": "aws_lb_listener", "name": "l",
          "provider_name": "registry.terraform.io/hashicorp/aws",
          "change": {"actions": ["create"], "after": {},
                     "after_unknown": {"load_balancer_arn": true}}}],
       "configuration": {"root_module": {"resources": [
         {"mode": "managed", "type": "aws_lb", "name": "x", "expressions": {}},
         {"mode": "managed", "type": "aws_lb_listener", "name": "l",
          "expressions": {"load_balancer_arn": {"references": ["local.arn"]}}}]}}}
      """;
  private static final String SOURCE =
      """
      variable "names" {
        type = list(string)
      }
      locals {
        arn = aws_lb.x["a"].arn
      }
      resource "aws_lb" "x" {
        for_each = toset(var.names)
      }
      resource "aws_lb_listener" "l" {
        load_balancer_arn = local.arn
        default_action {
          type = "redirect"
        }
      }
      """;

  @TempDir Path directory;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(directory.resolve("plan.json"), PLAN);
    Files.createDirectories(directory.resolve("src"));
    Files.writeString(directory.resolve("src/main.tf"), SOURCE);
  }

  private Diagnosed<CheckedInput> read(Path from, String input, Optional<String> source) {
    InputSettings settings =
        new InputSettings(
            from,
            new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8)),
            List.of(),
            Collections.emptySortedMap(),
            "default",
            Collections.emptySortedMap(),
            List.of(),
            Optional.empty(),
            source);
    List<Diagnosed<CheckedInput>> read = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    new InputReader(settings, ProviderSettings.of(settings).result())
        .read(input, read::add, problems::add);
    assertThat(problems).isEmpty();
    return read.get(0);
  }

  private static List<String> edges(Diagnosed<CheckedInput> input) {
    List<String> edges = new ArrayList<>();
    input.result().graph().edges().forEach(edge -> edges.add(edge.via() + " " + edge.to()));
    return edges;
  }

  @Test
  void a_plan_given_alone_does_not_follow_locals() {
    Diagnosed<CheckedInput> plan = read(directory, "plan.json", Optional.empty());

    assertThat(edges(plan)).isEmpty();
    assertThat(plan.result().configuration().source()).isEmpty();
  }

  @Test
  void a_plan_is_joined_with_the_source_that_is_named() {
    Diagnosed<CheckedInput> plan = read(directory, "plan.json", Optional.of("src"));

    assertThat(plan.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(edges(plan)).containsExactly("load_balancer_arn aws_lb.x[\"a\"]");
    assertThat(plan.result().kind()).isEqualTo(InputKind.PLAN);
    assertThat(plan.result().configuration().source()).isPresent();
    assertThat(plan.result().graph().resources().get(0).placement().block())
        .map(range -> range.startPosition().line())
        .contains(7);
  }

  @Test
  void a_plan_is_joined_by_itself_with_the_working_directory_it_belongs_to() {
    assertThat(edges(read(directory.resolve("src"), "../plan.json", Optional.empty()))).hasSize(1);
    assertThat(edges(read(directory.resolve("src"), "-", Optional.empty()))).hasSize(1);
  }

  @Test
  void a_working_directory_that_writes_something_else_is_left_alone() throws IOException {
    Files.writeString(directory.resolve("main.tf"), "resource \"aws_vpc\" \"other\" {}\n");

    Diagnosed<CheckedInput> plan = read(directory, "plan.json", Optional.empty());

    assertThat(plan.result().configuration().source()).isEmpty();
    assertThat(plan.diagnostics()).isEmpty();
  }

  @Test
  void a_source_without_terraform_is_an_error() {
    assertThat(read(directory, "plan.json", Optional.of("nowhere")).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("source-missing");
  }
}
