package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.hcl.JsonDuplicates;
import dev.monban.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values that are given to the variables of a root module, in Terraform's precedence: the
 * environment, {@code terraform.tfvars}, {@code terraform.tfvars.json}, {@code *.auto.tfvars} by
 * name, then the command line as it is written.
 */
public final class GivenVariables {
  private static final String CODE = "variables";

  private final SourceFiles files;
  private final Set<String> declared;
  private final Map<String, GivenValue> values = new LinkedHashMap<>();
  private final List<Body> bodies = new ArrayList<>();
  private final Diagnostics diagnostics = new Diagnostics();

  private GivenVariables(SourceFiles files, Set<String> declared) {
    this.files = files;
    this.declared = declared;
  }

  /**
   * Values by the name of the variable, and the files they were read from.
   *
   * @param bodies the trees of the files of values, for whoever looks for texts in them
   */
  public record Values(Map<String, GivenValue> values, List<Body> bodies) {}

  /**
   * Reads the values for the variables of {@code root}.
   *
   * @param environment the variables whose names begin with {@code TF_VAR_}, without that beginning
   */
  public static Diagnosed<Values> read(
      SourceFiles files,
      ModuleContent root,
      Map<String, String> environment,
      List<VariableOption> options) {
    GivenVariables given = new GivenVariables(files, root.variables().keySet());
    environment.forEach(given::addEnvironment);
    for (String name : automatic(files.fileNames(root.directory()))) {
      String path = SourcePath.resolve(root.directory(), name);
      files.text(path).ifPresent(text -> given.add(new SourceFile(path, text)));
    }
    for (VariableOption option : options) {
      if (option instanceof VariableOption.File file) {
        given.addNamedFile(file.path());
      } else if (option instanceof VariableOption.Assignment assignment) {
        given.addAssignment(assignment.text());
      } else if (option instanceof VariableOption.Known known
          && given.declared.contains(known.name())) {
        given.values.put(known.name(), new GivenValue.Known(known.value()));
      }
    }
    return new Diagnosed<>(
        new Values(
            Collections.unmodifiableMap(given.values), Collections.unmodifiableList(given.bodies)),
        given.diagnostics.list());
  }

  private static List<String> automatic(List<String> names) {
    List<String> found = new ArrayList<>();
    for (String fixed : List.of("terraform.tfvars", "terraform.tfvars.json")) {
      if (names.contains(fixed)) {
        found.add(fixed);
      }
    }
    for (String name : names) {
      if (name.endsWith(".auto.tfvars") || name.endsWith(".auto.tfvars.json")) {
        found.add(name);
      }
    }
    return found;
  }

  private void addEnvironment(String name, String text) {
    if (declared.contains(name)) {
      values.put(
          name, new GivenValue.Text(text, "<value of the environment for var." + name + ">"));
    }
  }

  private void addNamedFile(String path) {
    Optional<String> text = files.named(path);
    if (text.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              CODE,
              "Failed to read variables file",
              "Given variables file " + path + " could not be read."));
    }
    text.ifPresent(content -> add(new SourceFile(path, content)));
  }

  private void add(SourceFile file) {
    Diagnosed<Body> parsed = HclParser.parseFile(file);
    diagnostics.addAll(parsed.diagnostics());
    bodies.add(parsed.result());
    parsed.result().blocks().forEach(this::refuse);
    Diagnosed<List<Attribute>> values = JsonDuplicates.distinct(parsed.result());
    diagnostics.addAll(values.diagnostics());
    values.result().forEach(this::addWritten);
  }

  private void refuse(Block block) {
    diagnostics.add(
        Diagnostic.error(
            CODE,
            "Unexpected \"" + block.type() + "\" block",
            "Blocks are not allowed here: a file of values holds arguments alone.",
            block.headerRange()));
  }

  private void addWritten(Attribute attribute) {
    if (!declared.contains(attribute.name())) {
      diagnostics.add(
          Diagnostic.warning(
              CODE,
              "Value for undeclared variable",
              "The root module does not declare a variable named \""
                  + attribute.name()
                  + "\" but a value was found in file \""
                  + attribute.range().file().path()
                  + "\".",
              attribute.range()));
      return;
    }
    values.remove(attribute.name());
    values.put(attribute.name(), new GivenValue.Written(attribute.expression()));
  }

  private void addAssignment(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      diagnostics.add(
          Diagnostic.error(
              CODE,
              "Invalid -var option",
              "The given -var option \""
                  + text
                  + "\" is not correctly specified: it needs the form NAME=VALUE."));
      return;
    }
    String name = text.substring(0, equals).strip();
    if (!declared.contains(name)) {
      diagnostics.add(
          Diagnostic.error(
              CODE,
              "Value for undeclared variable",
              "A variable named \""
                  + name
                  + "\" was assigned on the command line, but the root module does not declare a variable of that"
                  + " name. To use this value, add a \"variable\" block to the configuration."));
      return;
    }
    values.put(
        name, new GivenValue.Text(text.substring(equals + 1), "<value for var." + name + ">"));
  }
}
