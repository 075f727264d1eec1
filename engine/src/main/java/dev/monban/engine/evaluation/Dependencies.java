package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.CheckRule;
import dev.monban.engine.configuration.LifecycleBlock;
import dev.monban.engine.configuration.ModuleBlock;
import dev.monban.engine.configuration.ModuleContent;
import dev.monban.engine.configuration.ModuleTree;
import dev.monban.engine.configuration.OutputBlock;
import dev.monban.engine.configuration.ProviderBlock;
import dev.monban.engine.configuration.ProviderReference;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.configuration.VariableBlock;
import dev.monban.engine.hcl.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what waits for what in a module and those it calls, as Terraform does before it evaluates
 * anything: each reference counts, whether its value would be asked for or not.
 */
final class Dependencies {
  private final DependencyGraph graph;
  private final ModuleTree tree;

  /** The names of the calls that lead here, with a full stop behind: {@code module.a.}. */
  private final String prefix;

  /** What everything in the module waits for; empty for the root. */
  private final String expansion;

  private final List<String> members = new ArrayList<>();

  private Dependencies(DependencyGraph graph, ModuleTree tree, String prefix, String expansion) {
    this.graph = graph;
    this.tree = tree;
    this.prefix = prefix;
    this.expansion = expansion;
  }

  /** The dependencies in the root module {@code tree}. */
  static DependencyGraph of(ModuleTree tree) {
    DependencyGraph graph = new DependencyGraph();
    new Dependencies(graph, tree, "", "").gather();
    return graph;
  }

  /** Gathers the module, and gives the names of all that is in it. */
  private List<String> gather() {
    ModuleContent content = tree.content();
    content
        .locals()
        .forEach(
            (name, local) ->
                add(prefix + "local." + name + " (expand)", References.in(local.expression())));
    content.variables().values().forEach(this::add);
    content.outputs().values().forEach(this::add);
    content.resources().values().forEach(this::add);
    content.providers().values().forEach(this::add);
    content.modules().values().forEach(this::add);
    return members;
  }

  private void add(String name, Collection<Reference> references) {
    graph.add(name);
    members.add(name);
    if (!expansion.isEmpty()) {
      graph.add(name, expansion);
    }
    require(name, references);
  }

  private void require(String name, Collection<Reference> references) {
    for (Reference reference : references) {
      target(reference)
          .filter(found -> !isItself(name, found))
          .ifPresent(found -> graph.add(name, found));
    }
  }

  /** A resource that refers to itself is reported where it does; only locals do so in a circle. */
  private static boolean isItself(String name, String other) {
    return name.equals(other) && !name.endsWith(" (expand)");
  }

  /** What a reference here waits for; empty for what is not declared or always there. */
  private Optional<String> target(Reference reference) {
    ModuleContent content = tree.content();
    String name = reference.attribute(0);
    return switch (reference.root()) {
      case "var" ->
          Optional.ofNullable(content.variables().get(name))
              .map(variable -> variable.validations().isEmpty() ? value(name) : validation(name));
      case "local" -> Optional.of(prefix + "local." + name + " (expand)");
      case "module" -> Optional.of(called(reference));
      case "data", "ephemeral" ->
          Optional.of(prefix + reference.root() + "." + name + "." + reference.attribute(1));
      case "resource" -> Optional.of(prefix + name + "." + reference.attribute(1));
      default -> Optional.of(prefix + reference.root() + "." + name);
    };
  }

  private String value(String variable) {
    return prefix + "var." + variable + (prefix.isEmpty() ? "" : " (expand)");
  }

  private String validation(String variable) {
    return prefix + "var." + variable + " (validation)";
  }

  /** An output that is named stands for itself, anything else for the whole module. */
  private String called(Reference reference) {
    String module = prefix + "module." + reference.attribute(0);
    int step = reference.isIndex(1) ? 2 : 1;
    String output = reference.attribute(step);
    boolean declared =
        tree.call(reference.attribute(0))
            .map(called -> called.content().outputs().containsKey(output))
            .orElse(false);
    return declared ? module + ".output." + output + " (expand)" : module + " (close)";
  }

  private void add(VariableBlock variable) {
    add(value(variable.name()), List.of());
    if (!variable.validations().isEmpty()) {
      String name = validation(variable.name());
      add(name, List.of());
      graph.add(name, value(variable.name()));
      for (Reference reference : rules(variable.validations())) {
        boolean own =
            reference.root().equals("var") && reference.attribute(0).equals(variable.name());
        if (!own) {
          require(name, List.of(reference));
        }
      }
    }
  }

  private void add(OutputBlock output) {
    List<Reference> references = new ArrayList<>(References.in(output.value()));
    references.addAll(References.in(output.dependsOn()));
    references.addAll(rules(output.preconditions()));
    add(prefix + "output." + output.name() + " (expand)", references);
  }

  private void add(ResourceBlock resource) {
    List<Reference> references = new ArrayList<>(BodyReferences.in(resource.body()));
    resource.count().ifPresent(count -> references.addAll(References.in(count)));
    resource.forEach().ifPresent(forEach -> references.addAll(References.in(forEach)));
    references.addAll(References.in(resource.dependsOn()));
    LifecycleBlock lifecycle = resource.lifecycle();
    references.addAll(References.in(lifecycle.replaceTriggeredBy()));
    references.addAll(rules(lifecycle.preconditions()));
    references.addAll(rules(lifecycle.postconditions()));
    resource.connection().ifPresent(body -> references.addAll(BodyReferences.in(body)));
    resource
        .provisioners()
        .forEach(provisioner -> references.addAll(BodyReferences.in(provisioner.body())));
    String name = prefix + resource.reference();
    add(name, references);
    provider(resource).ifPresent(provider -> graph.add(name, provider));
  }

  /** The configuration in the same module that a resource uses. */
  private Optional<String> provider(ResourceBlock resource) {
    int end = resource.type().indexOf('_');
    String implied = end < 0 ? resource.type() : resource.type().substring(0, end);
    String local = resource.provider().map(ProviderReference::name).orElse(implied);
    String alias =
        resource.provider().flatMap(ProviderReference::alias).map(text -> "." + text).orElse("");
    return tree.content().providers().containsKey(local + alias)
        ? Optional.of(provider(local + alias))
        : Optional.empty();
  }

  private String provider(String reference) {
    return prefix + "provider." + reference;
  }

  private void add(ProviderBlock provider) {
    add(provider(provider.reference()), BodyReferences.in(provider.body()));
  }

  private void add(ModuleBlock call) {
    String name = prefix + "module." + call.name();
    List<Reference> references = new ArrayList<>(References.in(call.dependsOn()));
    call.count().ifPresent(count -> references.addAll(References.in(count)));
    call.forEach().ifPresent(forEach -> references.addAll(References.in(forEach)));
    add(name + " (expand)", references);
    String closed = name + " (close)";
    graph.add(closed, name + " (expand)");
    ModuleTree tree = this.tree.call(call.name()).orElse(null);
    if (tree != null) {
      Dependencies called = new Dependencies(graph, tree, name + ".", name + " (expand)");
      called.gather().forEach(member -> graph.add(closed, member));
      for (Attribute argument : call.arguments().attributes()) {
        require(called.value(argument.name()), References.in(argument.expression()));
      }
    }
    members.add(closed);
  }

  private static List<Reference> rules(Collection<CheckRule> rules) {
    List<Reference> references = new ArrayList<>();
    for (CheckRule rule : rules) {
      references.addAll(References.in(rule.condition()));
      references.addAll(References.in(rule.errorMessage()));
    }
    return references;
  }
}
