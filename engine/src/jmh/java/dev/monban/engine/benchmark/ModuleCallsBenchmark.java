package dev.monban.engine.benchmark;

import dev.monban.engine.configuration.TrustBoundary;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.evaluation.EvaluatedSource;
import dev.monban.engine.evaluation.SourceEvaluation;
import dev.monban.engine.evaluation.SourceRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Reads a root module that calls one local module so many times, from its files to the graph. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ModuleCallsBenchmark {
  private static final String MODULE =
      """
      variable "name" {
        type = string
      }

      locals {
        tags = { for key in ["owner", "stage"] : key => upper("${key}-${var.name}") }
      }

      resource "aws_s3_bucket" "this" {
        bucket = "bucket-${var.name}"
        tags   = local.tags
      }

      resource "aws_s3_bucket_versioning" "this" {
        bucket = aws_s3_bucket.this.id

        versioning_configuration {
          status = "Enabled"
        }
      }

      output "bucket" {
        value = aws_s3_bucket.this.bucket
      }
      """;

  /** How often the module is called. */
  @Param({"1", "200"})
  public int calls;

  private Path directory = Path.of("");

  /** Writes both modules, and refuses to measure a graph that lacks resources. */
  @Setup
  public void write() throws IOException {
    directory = Files.createTempDirectory("monban-module-calls");
    Files.writeString(
        Files.createDirectory(directory.resolve("bucket")).resolve("main.tf"), MODULE);
    StringBuilder root = new StringBuilder();
    for (int i = 0; i < calls; i++) {
      root.append("module \"m").append(i).append("\" {\n  source = \"./bucket\"\n  name   = \"n");
      root.append(i).append("\"\n}\n");
    }
    Files.writeString(directory.resolve("main.tf"), root);
    int resources = read().result().graph().resources().size();
    if (resources != 2 * calls) {
      throw new IllegalStateException(resources + " resources");
    }
  }

  /** Removes what was written. */
  @TearDown
  public void remove() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  /** Opens the files anew each time: nothing is kept between two runs of Monban. */
  @Benchmark
  public Diagnosed<EvaluatedSource> read() {
    return SourceEvaluation.read(SourceRequest.of(TrustBoundary.around(directory, "."), "."));
  }
}
