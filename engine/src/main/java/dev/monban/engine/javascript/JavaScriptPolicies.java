package dev.monban.engine.javascript;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyRunner;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Policies in JavaScript: loads them from packs and runs them.
 *
 * <p>A pack is a directory, or a jar or zip, in which every {@code <id>.policy.js} or {@code
 * <id>.policy.ts} is a policy; the policies that ship with the product are known by their index and
 * become JavaScript when they have something to judge.
 */
public final class JavaScriptPolicies implements AutoCloseable {
  private final Workers workers;
  private final Limits limits;
  private final JavaScriptRunner runner;

  /**
   * Policies that are held to {@code limits}, and whose misspelt attributes are told by {@code
   * schemas}.
   */
  public JavaScriptPolicies(ProviderSchemas schemas, Limits limits) {
    this.limits = limits;
    this.workers = new Workers(schemas, limits);
    this.runner = new JavaScriptRunner(workers, limits);
  }

  /** The policies that ship with the product, in the order of their ids. */
  public Diagnosed<List<Policy>> builtIn() {
    BuiltInPack pack = new BuiltInPack();
    PolicyCollection found = new PolicyCollection();
    pack.index()
        .map(PolicyIndex::parse)
        .orElseGet(TreeMap::new)
        .forEach((path, description) -> found.add(location(pack, path), description));
    return found.result();
  }

  /**
   * The policies of {@code packs}, in the order of their ids. What cannot be loaded is an error,
   * and so is an id that occurs twice.
   */
  public Diagnosed<List<Policy>> load(Collection<Path> packs) {
    return load(Path.of(""), packs);
  }

  /** The same, where relative names of packs begin at {@code start}. */
  public Diagnosed<List<Policy>> load(Path start, Collection<Path> packs) {
    Diagnosed<LoadedPacks> loaded = loadPacks(start, packs);
    return new Diagnosed<>(loaded.result().policies(), loaded.diagnostics());
  }

  /** The same with what the packs say of themselves. */
  public Diagnosed<LoadedPacks> loadPacks(Path start, Collection<Path> packs) {
    OpenedPacks opened = new OpenedPacks();
    packs.forEach(path -> opened.open(start, path));
    return load(opened);
  }

  /** The policies of packs that lie in memory. */
  Diagnosed<List<Policy>> load(Pack... packs) {
    OpenedPacks opened = new OpenedPacks();
    Arrays.asList(packs).forEach(opened::add);
    Diagnosed<LoadedPacks> loaded = load(opened);
    return new Diagnosed<>(loaded.result().policies(), loaded.diagnostics());
  }

  private Diagnosed<LoadedPacks> load(OpenedPacks opened) {
    PolicyCollection found = new PolicyCollection();
    opened.diagnostics().forEach(found::problem);
    opened.packs().forEach(pack -> addAll(pack, found));
    Diagnosed<List<Policy>> policies = found.result();
    return new Diagnosed<>(
        new LoadedPacks(policies.result(), opened.manifests()), policies.diagnostics());
  }

  /** {@code policy} that says {@code metadata} of itself. */
  public static Policy describedAs(Policy policy, PolicyMetadata metadata) {
    return new JavaScriptPolicy(metadata, ((JavaScriptPolicy) policy).location());
  }

  private void addAll(Pack pack, PolicyCollection found) {
    describe(pack, found)
        .forEach((file, description) -> found.add(location(pack, file), description));
  }

  /**
   * What the test beside {@code policy} exports, as plain data; empty when there is none, or when
   * it cannot be loaded.
   */
  public Diagnosed<Optional<JsonValue>> test(Policy policy) {
    List<JavaScriptPolicy.Location> tests = filesBeside(policy, PolicyFiles.TEST);
    PolicyCollection found = new PolicyCollection();
    if (tests.size() > 1) {
      found.problem(
          Diagnostic.error(
              "policy-tests-ambiguous",
              "A policy has two tests",
              tests.get(0).display()
                  + " and "
                  + tests.get(1).display()
                  + ": one of them must go."));
    }
    Optional<JsonValue> exported =
        tests.size() == 1 ? evaluate(tests.get(0), "plain", found) : Optional.empty();
    return new Diagnosed<>(exported, found.result().diagnostics());
  }

  /** The test beside {@code policy}, as it is written. */
  public Optional<SourceFile> testFile(Policy policy) {
    return text(filesBeside(policy, PolicyFiles.TEST));
  }

  /** The page beside {@code policy}. */
  public Optional<SourceFile> pageFile(Policy policy) {
    return text(filesBeside(policy, List.of(PolicyFiles.PAGE)));
  }

  /** The files that are there beside {@code policy} and end in one of {@code endings}. */
  private static List<JavaScriptPolicy.Location> filesBeside(Policy policy, List<String> endings) {
    JavaScriptPolicy.Location location = ((JavaScriptPolicy) policy).location();
    return endings.stream()
        .map(ending -> location(location.pack(), PolicyFiles.beside(location.path(), ending)))
        .filter(file -> file.text().isPresent())
        .toList();
  }

  private static Optional<SourceFile> text(List<JavaScriptPolicy.Location> files) {
    return files.stream().findFirst().flatMap(JavaScriptPolicy.Location::text);
  }

  /** The text of the index of the pack in {@code directory}; to be kept in that pack. */
  public Diagnosed<String> index(Path directory) throws IOException {
    PolicyCollection found = new PolicyCollection();
    SortedMap<String, JsonValue> descriptions =
        describe(DirectoryPack.open(Path.of(""), directory), found);
    return new Diagnosed<>(PolicyIndex.write(descriptions), found.result().diagnostics());
  }

  /**
   * From now on it shall be seen which lines of policies run; to be called before any is loaded.
   */
  public void watchLines() {
    workers.engine().watchStatements();
  }

  /**
   * The lines that were seen of the files that belong to {@code loaded}, by the name under which a
   * reader knows the file; empty unless they are watched.
   */
  public SortedMap<String, StatementLines> lines(Collection<Policy> loaded) {
    Set<Pack> packs = new LinkedHashSet<>();
    loaded.forEach(policy -> packs.add(((JavaScriptPolicy) policy).location().pack()));
    return workers
        .engine()
        .statements()
        .map(log -> log.of(packs, workers.eraser()))
        .orElseGet(TreeMap::new);
  }

  /** Runs the policies that were loaded here. */
  public PolicyRunner runner() {
    return runner;
  }

  private static JavaScriptPolicy.Location location(Pack pack, String path) {
    return new JavaScriptPolicy.Location(pack, path);
  }

  private SortedMap<String, JsonValue> describe(Pack pack, PolicyCollection found) {
    SortedMap<String, JsonValue> descriptions = new TreeMap<>();
    for (String path : pack.policies()) {
      evaluate(location(pack, path), "describe", found)
          .ifPresent(description -> descriptions.put(path, description));
    }
    return descriptions;
  }

  /** What {@code function} of the prelude makes of the default export of a file. */
  private Optional<JsonValue> evaluate(
      JavaScriptPolicy.Location location, String function, PolicyCollection found) {
    try {
      Outcome outcome =
          workers.run(
              Optional.empty(),
              limits,
              worker -> new PolicyRun(worker, List.of(), location).evaluate(function));
      outcome.problem().ifPresent(problem -> found.problem(location, problem));
      return outcome.value().map(text -> parse(text.asString()));
    } catch (PolicyStopped stopped) {
      found.problem(location, stopped.problem(location));
      return Optional.empty();
    }
  }

  private static JsonValue parse(String text) {
    try {
      return JsonValue.parse(text);
    } catch (JsonSyntaxException impossible) {
      throw new IllegalStateException("the prelude wrote it", impossible);
    }
  }

  @Override
  public void close() {
    runner.close();
  }
}
