import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Measures whole runs of Monban: how time and memory grow with the input.
 *
 * <p>Run it from a clone that has been built, with the sizes to measure:
 *
 * <pre>{@code java cli/src/benchmark/Throughput.java 1000 10000}</pre>
 *
 * <p>With {@code --keep} it only makes the input and says where.
 *
 * <p>It makes its own input: a plan, and a tree of source, of so many resources, with references,
 * unknown values, modules and blocks. Every command runs twice, and the cheaper run counts, for a
 * busy machine makes runs dearer. Trust the last column: how much dearer a resource is than in the
 * size before; 1.0 is linear. What {@code MONBAN_JAVA_OPTS} says counts for the runs, so that
 * settings of the JVM can be compared: {@code -XX:TieredStopAtLevel=4} undoes the launcher's choice
 * of the quick compiler.
 */
final class Throughput {
  private static final int RUNS = 2;
  private static final long POLL_MILLISECONDS = 20;

  /** What a run cost. */
  private record Cost(double wallSeconds, double processorSeconds, long kilobytes) {}

  private Throughput() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Integer> sizes = new ArrayList<>();
    boolean keep = List.of(arguments).contains("--keep");
    for (String argument : arguments) {
      if (!argument.equals("--keep")) {
        sizes.add(Integer.parseInt(argument));
      }
    }
    if (sizes.isEmpty()) {
      sizes.addAll(List.of(1_000, 10_000));
    }
    Path work = Files.createTempDirectory("monban-throughput");
    if (keep) {
      for (int size : sizes) {
        System.out.println(plan(work, size));
        System.out.println(source(work, size));
      }
      return;
    }
    try {
      System.out.println("command        resources   wall s    cpu s   peak MB   cpu per resource");
      measure("check plan", sizes, List.of("check", "--quiet"), size -> plan(work, size));
      measure("graph plan", sizes, List.of("graph"), size -> plan(work, size));
      measure("check source", sizes, List.of("check", "--quiet"), size -> source(work, size));
      measure("graph source", sizes, List.of("graph"), size -> source(work, size));
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static void measure(
      String name, List<Integer> sizes, List<String> command, IntFunction<Path> input)
      throws IOException, InterruptedException {
    double before = 0;
    for (int size : sizes) {
      Path path = input.apply(size);
      Cost best = run(command, path);
      for (int i = 1; i < RUNS; i++) {
        Cost again = run(command, path);
        best = again.processorSeconds() < best.processorSeconds() ? again : best;
      }
      double each = best.processorSeconds() / size;
      System.out.printf(
          Locale.ROOT,
          "%-14s %9d %8.1f %8.1f %9d   %6.0f µs %s%n",
          name,
          size,
          best.wallSeconds(),
          best.processorSeconds(),
          best.kilobytes() / 1024,
          each * 1e6,
          before == 0 ? "" : String.format(Locale.ROOT, "× %.2f", each / before));
      before = each;
    }
  }

  private static Cost run(List<String> command, Path input)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("./monban"));
    line.addAll(command);
    line.add(input.toString());
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(line)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    double processor = 0;
    long kilobytes = 0;
    while (process.isAlive()) {
      processor =
          Math.max(
              processor,
              process.info().totalCpuDuration().map(time -> time.toMillis() / 1e3).orElse(0.0));
      kilobytes = Math.max(kilobytes, residentKilobytes(process.pid()));
      Thread.sleep(POLL_MILLISECONDS);
    }
    return new Cost((System.nanoTime() - start) / 1e9, processor, kilobytes);
  }

  /** The most memory that the process has had; 0 where the system does not say. */
  private static long residentKilobytes(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }

  /** A plan of modules with eight resources each; an own file for each size. */
  private static Path plan(Path work, int size) {
    Path file = work.resolve("plan-" + size + ".json");
    if (Files.exists(file)) {
      return file;
    }
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.print("{\"format_version\":\"1.2\",\"terraform_version\":\"1.11.4\",\"resource_changes\":[");
      for (int i = 0; i < size; i++) {
        String module = "module.app[\"a" + i / 8 + "\"]";
        Kind kind = KINDS.get(i % KINDS.size());
        out.printf(
            Locale.ROOT,
            "%s{\"address\":%s,\"module_address\":%s,\"mode\":\"managed\",\"type\":\"%s\","
                + "\"name\":\"this\",\"provider_name\":\"registry.terraform.io/hashicorp/aws\","
                + "\"change\":{\"actions\":[\"create\"],\"before\":null,\"after\":%s,"
                + "\"after_unknown\":%s,\"before_sensitive\":false,\"after_sensitive\":{}}}",
            i == 0 ? "" : ",",
            quoted(module + "." + kind.type() + ".this"),
            quoted(module),
            kind.type(),
            kind.values().replace("NAME", "n" + i),
            kind.unknown());
      }
      out.print("],\"configuration\":{\"provider_config\":{\"aws\":{\"name\":\"aws\",\"full_name\":");
      out.print("\"registry.terraform.io/hashicorp/aws\",\"expressions\":{\"region\":{");
      out.print("\"constant_value\":\"eu-west-1\"}}}},\"root_module\":{\"module_calls\":{\"app\":{");
      out.print("\"source\":\"./app\",\"for_each_expression\":{},\"module\":{\"resources\":[");
      for (Kind kind : KINDS) {
        out.printf(
            "%s{\"address\":\"%s.this\",\"mode\":\"managed\",\"type\":\"%s\",\"name\":\"this\","
                + "\"provider_config_key\":\"aws\",\"expressions\":%s,\"schema_version\":0}",
            kind == KINDS.get(0) ? "" : ",", kind.type(), kind.type(), kind.expressions());
      }
      out.print("]}}}}}}");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return file;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\\\"") + '"';
  }

  /** A root module that calls modules with the same eight resources. */
  private static Path source(Path work, int size) {
    Path directory = work.resolve("source-" + size);
    if (Files.exists(directory)) {
      return directory;
    }
    try {
      StringBuilder root = new StringBuilder("provider \"aws\" {\n  region = \"eu-west-1\"\n}\n");
      for (int i = 0; i < size / KINDS.size(); i++) {
        Path module = Files.createDirectories(directory.resolve("modules/m" + i));
        Files.writeString(module.resolve("main.tf"), SOURCE.replace("NAME", "n" + i));
        root.append("module \"m").append(i).append("\" {\n  source = \"./modules/m").append(i);
        root.append("\"\n  team   = \"team-").append(i % 7).append("\"\n}\n");
      }
      Files.writeString(directory.resolve("main.tf"), root);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return directory;
  }

  /** A type of resource in the plan, with the JSON of an instance and of its block. */
  private record Kind(String type, String values, String unknown, String expressions) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "aws_s3_bucket",
              "{\"bucket\":\"NAME\",\"force_destroy\":false,\"tags\":{\"Owner\":\"sre\"}}",
              "{\"arn\":true,\"id\":true,\"bucket_domain_name\":true,\"region\":true,\"tags\":{}}",
              "{\"bucket\":{\"references\":[\"var.name\"]},\"tags\":{\"references\":[\"var.tags\"]}}"),
          new Kind(
              "aws_s3_bucket_public_access_block",
              "{\"block_public_acls\":true,\"block_public_policy\":true,"
                  + "\"ignore_public_acls\":true,\"restrict_public_buckets\":false}",
              "{\"bucket\":true,\"id\":true}",
              "{\"bucket\":{\"references\":[\"aws_s3_bucket.this.id\",\"aws_s3_bucket.this\"]},"
                  + "\"block_public_acls\":{\"constant_value\":true}}"),
          new Kind(
              "aws_vpc",
              "{\"cidr_block\":\"10.0.0.0/16\",\"instance_tenancy\":\"default\",\"tags\":null}",
              "{\"arn\":true,\"id\":true,\"main_route_table_id\":true}",
              "{\"cidr_block\":{\"constant_value\":\"10.0.0.0/16\"}}"),
          new Kind(
              "aws_security_group",
              "{\"name\":\"NAME\",\"ingress\":[{\"from_port\":22,\"to_port\":22,\"protocol\":\"tcp\","
                  + "\"cidr_blocks\":[\"0.0.0.0/0\"],\"ipv6_cidr_blocks\":[],\"description\":\"\","
                  + "\"prefix_list_ids\":[],\"security_groups\":[],\"self\":false}],\"egress\":[]}",
              "{\"arn\":true,\"id\":true,\"vpc_id\":true,\"owner_id\":true}",
              "{\"vpc_id\":{\"references\":[\"aws_vpc.this.id\",\"aws_vpc.this\"]},"
                  + "\"name\":{\"references\":[\"var.name\"]}}"),
          new Kind(
              "aws_lb",
              "{\"name\":\"NAME\",\"internal\":false,\"load_balancer_type\":\"application\"}",
              "{\"arn\":true,\"id\":true,\"dns_name\":true,\"security_groups\":true}",
              "{\"security_groups\":{\"references\":[\"aws_security_group.this.id\","
                  + "\"aws_security_group.this\"]},\"internal\":{\"constant_value\":false}}"),
          new Kind(
              "aws_db_instance",
              "{\"identifier\":\"NAME\",\"engine\":\"postgres\",\"deletion_protection\":false,"
                  + "\"password\":\"secret-NAME\",\"storage_encrypted\":true}",
              "{\"arn\":true,\"id\":true,\"address\":true,\"endpoint\":true}",
              "{\"password\":{\"references\":[\"var.password\"]},"
                  + "\"engine\":{\"constant_value\":\"postgres\"}}"),
          new Kind(
              "aws_iam_policy",
              "{\"name\":\"NAME\",\"policy\":\"{\\\"Version\\\":\\\"2012-10-17\\\","
                  + "\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:Get*\\\","
                  + "\\\"Resource\\\":\\\"*\\\"}]}\"}",
              "{\"arn\":true,\"id\":true,\"policy_id\":true}",
              "{\"policy\":{},\"name\":{\"references\":[\"var.name\"]}}"),
          new Kind(
              "aws_sqs_queue",
              "{\"name\":\"NAME\",\"delay_seconds\":0,\"sqs_managed_sse_enabled\":true}",
              "{\"arn\":true,\"id\":true,\"url\":true,\"policy\":true}",
              "{\"name\":{\"references\":[\"var.name\"]}}"));

  private static final String SOURCE =
      """
      variable "team" {
        type = string
      }

      locals {
        tags = { Owner = var.team, Name = "NAME" }
      }

      resource "aws_s3_bucket" "this" {
        bucket = "NAME-${var.team}"
        tags   = local.tags
      }

      resource "aws_s3_bucket_public_access_block" "this" {
        bucket              = aws_s3_bucket.this.id
        block_public_acls   = true
        block_public_policy = true
      }

      resource "aws_vpc" "this" {
        cidr_block = cidrsubnet("10.0.0.0/8", 8, length(var.team))
      }

      resource "aws_security_group" "this" {
        vpc_id = aws_vpc.this.id
        dynamic "ingress" {
          for_each = { ssh = 22, https = 443 }
          content {
            description = ingress.key
            from_port   = ingress.value
            to_port     = ingress.value
            protocol    = "tcp"
            cidr_blocks = ["0.0.0.0/0"]
          }
        }
      }

      resource "aws_lb" "this" {
        internal        = false
        security_groups = [aws_security_group.this.id]
      }

      resource "aws_db_instance" "this" {
        engine              = "postgres"
        deletion_protection = var.team == "team-1"
        tags                = merge(local.tags, { Tier = "data" })
      }

      resource "aws_iam_policy" "this" {
        name   = "NAME"
        policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "*" }] })
      }

      resource "aws_sqs_queue" "this" {
        name          = format("%s-NAME", upper(var.team))
        delay_seconds = 0
      }
      """;
}
