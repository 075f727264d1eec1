package dev.monban.engine.authoring;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.ProviderSchemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the first files of a policy: they load, and their test passes. */
public final class Scaffold {

  /** The resource type that a new policy is about when none is named. */
  public static final String DEFAULT_TYPE = "aws_ebs_volume";

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  private final ProviderSchemas schemas;

  /** A scaffold for resource types of {@code schemas}. */
  public Scaffold(ProviderSchemas schemas) {
    this.schemas = schemas;
  }

  /** A first {@code monban.yaml}. */
  public static NewFile settings() {
    return new NewFile("monban.yaml", Templates.fill("monban.yaml", Map.of()));
  }

  /** A {@code jsconfig.json}: editors and TypeScript check policies by the declarations. */
  public static NewFile editorSettings() {
    return new NewFile("jsconfig.json", Templates.fill("jsconfig.json", Map.of()));
  }

  /**
   * The policy, its test and its page; nothing where the id is no id or the type does not exist.
   */
  public Diagnosed<List<NewFile>> policy(NewPolicy policy) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (!ID.matcher(policy.id()).matches()) {
      diagnostics.add(
          Diagnostic.error(
                  "policy-invalid",
                  "Invalid id of a policy",
                  "\""
                      + policy.id()
                      + "\" is no id: it takes small letters and digits, in words with single hyphens"
                      + " between them.")
              .withHint(
                  "Such as aws-ebs-encrypted: the provider, the service, what is asked for."));
    }
    Optional<BlockSchema> type = find(policy.type());
    if (type.isEmpty()) {
      diagnostics.add(noSuchType(policy.type()));
    }
    return new Diagnosed<>(
        diagnostics.isEmpty() ? files(policy, type.orElseThrow()) : List.of(), diagnostics);
  }

  /** The same in TypeScript. */
  public Diagnosed<List<NewFile>> policyInTypeScript(NewPolicy policy) {
    Diagnosed<List<NewFile>> files = policy(policy);
    return new Diagnosed<>(
        files.result().stream().map(TypeScriptForm::of).toList(), files.diagnostics());
  }

  private Optional<BlockSchema> find(String type) {
    return schemas.all().stream().flatMap(schema -> schema.resource(type).stream()).findFirst();
  }

  private Diagnostic noSuchType(String type) {
    List<String> known = new ArrayList<>();
    schemas.all().forEach(schema -> known.addAll(schema.types(ResourceMode.MANAGED)));
    Diagnostic problem =
        Diagnostic.error(
            "no-such-type",
            "No such resource type",
            "No provider at hand has a resource type \"" + type + "\".");
    return Suggestion.closest(type, known)
        .map(near -> problem.withHint("Did you mean \"" + near + "\"?"))
        .orElse(problem);
  }

  private static List<NewFile> files(NewPolicy policy, BlockSchema schema) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("id", policy.id());
    words.put("type", policy.type());
    words.put("name", variable(policy.type()));
    words.put("why", "Say here what goes wrong where this does not hold, and for whom.");
    words.put(
        "ignored", "Say here when somebody may do without it, and what has to stand in its place.");
    String template = describe(policy, schema, words);
    return List.of(
        new NewFile(policy.id() + ".policy.js", Templates.fill(template + ".policy.js", words)),
        new NewFile(policy.id() + ".test.js", Templates.fill(template + ".test.js", words)),
        new NewFile(policy.id() + ".md", Templates.fill("page.md", words)));
  }

  /** Puts the sentences of the policy into {@code words}; says which template takes them. */
  private static String describe(NewPolicy policy, BlockSchema schema, Map<String, String> words) {
    String type = policy.type();
    return switch (policy.check()) {
      case RESOURCE -> describeResource(type, schema, words);
      case CONFIGURATION -> {
        words.put("title", "Root modules have one " + type + " at most");
        words.put("remediation", "Move the others into root modules of their own.");
        words.put("message", "There is more than one " + type + ".");
        yield CheckKind.CONFIGURATION.label();
      }
      case CHANGE -> {
        words.put("title", "Plans delete no " + type);
        words.put("remediation", "Keep it, or take it out of the state before.");
        words.put("message", "The plan deletes it.");
        yield CheckKind.CHANGE.label();
      }
      case FLEET -> {
        words.put("title", "No two root modules have an " + type);
        words.put("remediation", "Keep it in one root module.");
        words.put("message", "More than one root module has an " + type + ".");
        yield CheckKind.FLEET.label();
      }
    };
  }

  private static String describeResource(
      String type, BlockSchema schema, Map<String, String> words) {
    Optional<ExampleRule> rule = ExampleRule.of(schema, variable(type));
    if (rule.isEmpty()) {
      words.put("title", "Resources of the type " + type + " have a telling name");
      words.put("remediation", "Name the block after what it is for.");
      words.put("message", "The name of the block tells nothing.");
      return "named";
    }
    ExampleRule example = rule.get();
    words.put("title", "Resources of the type " + type + " " + example.state());
    words.put("remediation", example.remediation());
    words.put("message", example.message());
    words.put("attribute", example.attribute());
    words.put("kind", example.kind());
    words.put("wrong", example.wrong());
    words.put("good", example.good());
    words.put("bad", example.bad());
    return CheckKind.RESOURCE.label();
  }

  /** The last word of the type, unless that is a word of JavaScript. */
  private static String variable(String type) {
    String last = type.substring(type.lastIndexOf('_') + 1);
    return last.matches("[a-z][a-z0-9]*") && !Reserved.isReserved(last) ? last : "resource";
  }
}
