package dev.monban.engine.benchmark;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.source.SourceFile;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Parses one megabyte (10⁶ bytes) of HCL: the operations per second are megabytes per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ParsingBenchmark {
  private static final int BYTES = 1_000_000;

  private static final String BLOCKS =
      """
      # The bucket of team NUMBER.
      resource "aws_s3_bucket" "bNUMBER" {
        count  = var.enabled ? NUMBER : 0
        bucket = "logs-${var.team}-${count.index + 1}"
        tags   = merge(local.tags, { Name = "bNUMBER", Tier = "data" })

        dynamic "rule" {
          for_each = [for day in var.days : day if day > 0 && day != NUMBER]
          content {
            days = rule.value * 2
          }
        }
        policy = <<-EOT
          {"Resource": "${aws_s3_bucket.bNUMBER[0].arn}/*"}
        EOT
      }

      """;

  private String text = "";

  /** Writes the text, ASCII, and refuses to measure one that is no HCL. */
  @Setup
  public void write() {
    StringBuilder written = new StringBuilder(BYTES);
    String next = BLOCKS.replace("NUMBER", "0");
    for (int i = 1; written.length() + next.length() < BYTES; i++) {
      written.append(next);
      next = BLOCKS.replace("NUMBER", String.valueOf(i));
    }
    text = written.append("#".repeat(BYTES - written.length())).toString();
    if (!parse().diagnostics().isEmpty()) {
      throw new IllegalStateException(parse().diagnostics().toString());
    }
  }

  /** A file is new each time, for it keeps what it has learnt about its lines. */
  @Benchmark
  public Diagnosed<Body> parse() {
    return HclParser.parseFile(new SourceFile("main.tf", text));
  }
}
