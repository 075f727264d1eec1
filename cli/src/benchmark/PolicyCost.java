import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures what a policy costs: how a whole run grows with the number of policies, and what many
 * policies that have nothing to say cost a start.
 *
 * <p>Run it from a clone that has been built, with plans that {@code Throughput --keep} made:
 *
 * <pre>{@code java cli/src/benchmark/PolicyCost.java plan-10000.json plan-100000.json}</pre>
 *
 * <p>The policies are copies of four, each of which reads two members of one type of resource, asks
 * the graph or walks a list, and sometimes reports. The last column is the processor time beyond
 * that of reading, for each time that a policy judges a resource. {@code JAVA_HOME} chooses the
 * JVM.
 */
final class PolicyCost {
  private static final int[] POLICIES = {1, 40, 216};
  private static final int STARTS = 5;

  /** Which share of the resources of a plan each policy judges. */
  private static final int TYPES = 8;

  private record Cost(double wallSeconds, double processorSeconds) {}

  private PolicyCost() {}

  public static void main(String[] plans) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("monban-policy-cost");
    try {
      start(work);
      System.out.println("plan                 policies   wall s    cpu s   cpu per judgement");
      for (String plan : plans) {
        measure(work, Path.of(plan));
      }
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  /** Five policies that apply, alone and among those that do not. */
  private static void start(Path work) throws IOException, InterruptedException {
    Path module = Files.createDirectories(work.resolve("module"));
    Files.writeString(module.resolve("main.tf"), "resource \"aws_lb\" \"this\" {\n  internal = true\n}\n");
    for (int others : new int[] {0, POLICIES[2] - 5}) {
      Path pack = Files.createDirectories(work.resolve("start-" + others));
      for (int i = 0; i < 5 + others; i++) {
        write(pack, i, i < 5 ? Template.LOAD_BALANCER : Template.DATABASE);
      }
      Cost best = run(pack, module);
      for (int i = 1; i < STARTS; i++) {
        Cost again = run(pack, module);
        best = again.wallSeconds() < best.wallSeconds() ? again : best;
      }
      System.out.printf(
          Locale.ROOT,
          "start: %3d policies, 5 apply: %.2f s wall, %.2f s cpu%n",
          5 + others,
          best.wallSeconds(),
          best.processorSeconds());
    }
  }

  private static void measure(Path work, Path plan) throws IOException, InterruptedException {
    int size = Integer.parseInt(plan.getFileName().toString().replaceAll("\\D", ""));
    Path idle = Files.createDirectories(work.resolve("idle"));
    write(idle, 0, Template.ABSENT);
    Cost reading = run(idle, plan);
    System.out.printf(
        Locale.ROOT,
        "%-22s %6s %8.1f %8.1f%n",
        plan.getFileName(),
        "none",
        reading.wallSeconds(),
        reading.processorSeconds());
    Template[] kinds = {
      Template.LOAD_BALANCER, Template.DATABASE, Template.GROUP, Template.BUCKET
    };
    for (int policies : POLICIES) {
      Path pack = Files.createDirectories(work.resolve("pack-" + policies));
      for (int i = 0; i < policies; i++) {
        write(pack, i, kinds[i % kinds.length]);
      }
      Cost cost = run(pack, plan);
      double judgements = (double) policies * size / TYPES;
      System.out.printf(
          Locale.ROOT,
          "%-22s %6d %8.1f %8.1f   %8.0f µs%n",
          plan.getFileName(),
          policies,
          cost.wallSeconds(),
          cost.processorSeconds(),
          (cost.processorSeconds() - reading.processorSeconds()) / judgements * 1e6);
    }
  }

  private static Cost run(Path pack, Path input) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("./monban", "check", "--quiet", "--fail-on=never"));
    line.addAll(List.of("--policies=" + pack, "--set=all", "--only=copy-*", input.toString()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(line)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    double processor = 0;
    do {
      processor =
          Math.max(
              processor,
              process.info().totalCpuDuration().map(time -> time.toMillis() / 1e3).orElse(0.0));
    } while (!process.waitFor(10, TimeUnit.MILLISECONDS));
    if (process.exitValue() != 0) {
      throw new IllegalStateException(line + " ended with " + process.exitValue());
    }
    return new Cost((System.nanoTime() - start) / 1e9, processor);
  }

  private static void write(Path pack, int number, Template template) throws IOException {
    String id = String.format(Locale.ROOT, "copy-%03d", number);
    Files.writeString(
        pack.resolve(id + ".policy.js"),
        """
        export default {
          id: "%s",
          title: "It is as it should be",
          severity: "low",
          remediation: "Make it so.",
          resources: ["%s"],
          checkResource(it, { graph, report }) {
            %s
          },
        };
        """
            .formatted(id, template.type, template.body));
  }

  private enum Template {
    ABSENT("aws_instance", "report(\"It is there.\");"),
    LOAD_BALANCER(
        "aws_lb",
        "if (!it.internal && it.load_balancer_type === \"network\") report(\"It is open.\", { at:"
            + " \"internal\" });"),
    DATABASE(
        "aws_db_instance",
        "if (!it.deletion_protection) report(\"It can be deleted.\", { at: \"deletion_protection\""
            + " });"),
    GROUP(
        "aws_security_group",
        "if (it.ingress.some((rule) => rule.from_port <= 22 && rule.cidr_blocks.includes(\"::/0\")))"
            + " report(\"It is open.\");"),
    BUCKET(
        "aws_s3_bucket",
        "if (!graph.referrers(it, { type: \"aws_s3_bucket_public_access_block\" }).some(() => true))"
            + " report(\"It has no block.\");");

    private final String type;
    private final String body;

    Template(String type, String body) {
      this.type = type;
      this.body = body;
    }
  }
}
