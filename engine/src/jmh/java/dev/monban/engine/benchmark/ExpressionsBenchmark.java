package dev.monban.engine.benchmark;

import dev.monban.engine.analysis.ConsoleAnswers;
import dev.monban.engine.configuration.TrustBoundary;
import dev.monban.engine.evaluation.SourceRequest;
import dev.monban.engine.json.JsonSyntaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Evaluates every expression of the oracle, as {@code OracleTest} does: time for all rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExpressionsBenchmark {
  private List<String> questions = List.of();
  private ConsoleAnswers answers =
      new ConsoleAnswers(SourceRequest.of(TrustBoundary.around(Path.of(""), "."), "."));

  /** Reads the rows from the resources of the tests. */
  @Setup
  public void read() throws IOException, URISyntaxException {
    Path oracle =
        Path.of(
            Objects.requireNonNull(ConsoleAnswers.class.getResource("oracle"), "oracle").toURI());
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(oracle.resolve("expressions.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      questions = lines.lines().toList();
    }
    answers =
        new ConsoleAnswers(
            SourceRequest.of(TrustBoundary.around(oracle.resolve("fixtures"), "."), "."));
  }

  /** Each answer opens a module of its own: nothing carries over from row to row. */
  @Benchmark
  public void evaluate(Blackhole sink) throws JsonSyntaxException {
    for (String question : questions) {
      sink.consume(answers.answer(question));
    }
  }
}
