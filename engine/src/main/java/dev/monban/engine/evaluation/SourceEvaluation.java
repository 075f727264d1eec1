package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.GivenVariables;
import dev.monban.engine.configuration.LockFileReader;
import dev.monban.engine.configuration.ModuleLoader;
import dev.monban.engine.configuration.ModuleTree;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.function.FunctionContext;
import dev.monban.engine.provider.SchemaSelection;
import dev.monban.engine.resource.LockFile;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.value.Value;
import java.util.Optional;

/** Reads a root module into a graph: the whole way from its files to its resources. */
public final class SourceEvaluation {
  private final SourceRequest request;
  private final ModuleTree tree;
  private final GivenVariables.Values given;
  private final Optional<LockFile> lockFile;
  private final EvaluationSession session;
  private final ModuleInstance root;
  private final Diagnostics readDiagnostics;

  private SourceEvaluation(SourceRequest request) {
    this.request = request;
    this.readDiagnostics = new Diagnostics();
    this.tree = keep(ModuleLoader.load(request.files(), request.directory()));
    this.given =
        keep(
            GivenVariables.read(
                request.files(),
                tree.content(),
                request.variableEnvironment(),
                request.variableOptions()));
    this.lockFile = keep(LockFileReader.read(request.files(), tree.content().directory()));
    SchemaSelection selection = ProviderVersions.select(request.providerVersions(), lockFile, tree);
    this.session =
        new EvaluationSession(
            new Evaluator(
                request.limits(),
                FunctionContext.of(new ModuleFiles(request.files(), tree.content().directory()))),
            request.limits(),
            new ProviderCatalogue(request.schemas(), selection),
            request.workspace(),
            request.workingDirectory());
    this.root = ModuleInstance.root(session, tree, new GivenSource(session, given.values()));
  }

  private <T> T keep(Diagnosed<T> diagnosed) {
    readDiagnostics.addAll(diagnosed.diagnostics());
    return diagnosed.result();
  }

  /** Reads the root module; evaluates nothing before it is asked for. */
  public static SourceEvaluation open(SourceRequest request) {
    return new SourceEvaluation(request);
  }

  /** The graph of the root module, and what is wrong with it in Terraform's words. */
  public static Diagnosed<EvaluatedSource> read(SourceRequest request) {
    return open(request).read();
  }

  /** What an expression in the root module can refer to. */
  public Scope scope() {
    return root.scope();
  }

  /** Evaluates expressions within the limits of this root module. */
  public Evaluator evaluator() {
    return session.evaluator();
  }

  /** The value of the output {@code name} of the root module; empty when there is none. */
  public Optional<Value> output(String name) {
    return root.outputs().has(name) ? Optional.of(root.outputs().value(name)) : Optional.empty();
  }

  /** The graph, and everything that was found wrong on the way. */
  public Diagnosed<EvaluatedSource> read() {
    return DeepStack.call(this::assemble);
  }

  private Diagnosed<EvaluatedSource> assemble() {
    GraphAssembly assembly = new GraphAssembly(session, root);
    assembly.gather();
    WrittenConfiguration written =
        new WrittenReader(request, tree, given, lockFile, session).read();
    Diagnostics all = new Diagnostics();
    all.addAll(readDiagnostics.list());
    all.addAll(session.diagnostics().list());
    EvaluatedSource source =
        new EvaluatedSource(assembly.graph(), written, session.schemas().used());
    return new Diagnosed<>(source, all.list());
  }
}
