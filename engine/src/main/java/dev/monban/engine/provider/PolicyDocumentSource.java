package dev.monban.engine.provider;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * {@code aws_iam_policy_document}: puts a policy together and writes it as the provider does, to
 * the byte.
 */
final class PolicyDocumentSource implements PureDataSource {
  private static final String DEFAULT_VERSION = "2012-10-17";
  private static final String DEFAULT_EFFECT = "Allow";
  private static final Map<String, String> LISTS = lists();

  private static Map<String, String> lists() {
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put("actions", "Action");
    lists.put("not_actions", "NotAction");
    lists.put("resources", "Resource");
    lists.put("not_resources", "NotResource");
    return lists;
  }

  @Override
  public Optional<Map<String, Value>> read(MappingValue configured, DataSourceContext context) {
    PolicyDocument own = document(configured);
    Optional<PolicyDocument> sources =
        merged(PolicyDocument.EMPTY, configured, "source_json", "source_policy_documents");
    if (sources.isEmpty() || own.repeatsSid()) {
      return Optional.empty();
    }
    return merged(
            sources.get().merge(own), configured, "override_json", "override_policy_documents")
        .map(document -> values(document));
  }

  @Override
  public MappingValue withDefaults(MappingValue configured) {
    SortedMap<String, Value> values = new TreeMap<>(configured.attributes());
    values.computeIfPresent(
        "version", (name, value) -> value.isNull() ? Value.string(DEFAULT_VERSION) : value);
    values.computeIfPresent("statement", (name, statements) -> withDefaultEffects(statements));
    return MappingValue.object(values);
  }

  private static Value withDefaultEffects(Value statements) {
    if (!(statements instanceof SequenceValue sequence)) {
      return statements;
    }
    List<Value> elements = new ArrayList<>();
    for (Value element : sequence.elements()) {
      if (element instanceof MappingValue statement) {
        SortedMap<String, Value> members = new TreeMap<>(statement.attributes());
        members.computeIfPresent(
            "effect", (name, effect) -> effect.isNull() ? Value.string(DEFAULT_EFFECT) : effect);
        elements.add(new MappingValue(statement.type(), members, statement.marks()));
      } else {
        elements.add(element);
      }
    }
    return new SequenceValue(sequence.type(), elements, sequence.marks());
  }

  private static Map<String, Value> values(PolicyDocument document) {
    String json = GoJson.indented(document.toJson());
    CRC32 checksum = new CRC32();
    checksum.update(json.getBytes(StandardCharsets.UTF_8));
    Map<String, Value> values = new TreeMap<>();
    values.put("json", Value.string(json));
    values.put("minified_json", Value.string(GoJson.compact(document.toJson())));
    values.put("id", Value.string(Long.toString(checksum.getValue())));
    return values;
  }

  /** {@code document} with the JSON texts of two arguments on top; empty if one is no policy. */
  private static Optional<PolicyDocument> merged(
      PolicyDocument document, MappingValue configured, String text, String list) {
    List<Value> texts = new ArrayList<>();
    if (configured.get(text) instanceof StringValue single && !single.value().isEmpty()) {
      texts.add(single);
    }
    texts.addAll(elements(configured.get(list)));
    PolicyDocument result = document;
    for (Value element : texts) {
      if (element instanceof StringValue json) {
        Optional<PolicyDocument> other = PolicyDocumentReader.read(json.value());
        if (other.isEmpty()) {
          return Optional.empty();
        }
        result = result.merge(other.get());
      }
    }
    return Optional.of(result);
  }

  private static PolicyDocument document(MappingValue configured) {
    List<PolicyStatement> statements = new ArrayList<>();
    for (Value statement : elements(configured.get("statement"))) {
      if (statement instanceof MappingValue mapping) {
        statements.add(statement(mapping));
      }
    }
    return new PolicyDocument(
        text(configured.get("version"), DEFAULT_VERSION),
        text(configured.get("policy_id"), ""),
        statements);
  }

  private static PolicyStatement statement(MappingValue statement) {
    Map<String, JsonValue> lists = new LinkedHashMap<>();
    LISTS.forEach(
        (argument, member) -> {
          List<JsonValue> texts = texts(statement.get(argument), member.endsWith("Resource"));
          if (!texts.isEmpty()) {
            lists.put(member, list(texts));
          }
        });
    return new PolicyStatement(
        text(statement.get("sid"), ""),
        text(statement.get("effect"), DEFAULT_EFFECT),
        lists,
        principals(statement.get("principals")),
        principals(statement.get("not_principals")),
        conditions(statement.get("condition")));
  }

  private static List<PolicyStatement.Principal> principals(@Nullable Value blocks) {
    List<PolicyStatement.Principal> principals = new ArrayList<>();
    for (Value block : elements(blocks)) {
      if (block instanceof MappingValue mapping) {
        principals.add(
            new PolicyStatement.Principal(
                text(mapping.get("type"), ""), list(texts(mapping.get("identifiers"), true))));
      }
    }
    return principals;
  }

  private static List<PolicyStatement.Condition> conditions(@Nullable Value blocks) {
    List<PolicyStatement.Condition> conditions = new ArrayList<>();
    for (Value block : elements(blocks)) {
      if (block instanceof MappingValue mapping) {
        JsonValue values = new JsonValue.ArrayValue(texts(mapping.get("values"), true));
        conditions.add(
            new PolicyStatement.Condition(
                text(mapping.get("test"), ""),
                text(mapping.get("variable"), ""),
                PolicyDocumentReader.collapsed(values)));
      }
    }
    return conditions;
  }

  private static JsonValue list(List<JsonValue> texts) {
    return PolicyDocumentReader.collapsed(
        PolicyStatement.reversed(new JsonValue.ArrayValue(texts)));
  }

  /** {@code &{…}} stands for a variable of the policy, since {@code ${…}} would be Terraform's. */
  private static List<JsonValue> texts(@Nullable Value value, boolean variables) {
    List<JsonValue> texts = new ArrayList<>();
    for (Value element : elements(value)) {
      String text = text(element, "");
      texts.add(new JsonValue.StringValue(variables ? text.replace("&{", "${") : text));
    }
    return texts;
  }

  private static List<Value> elements(@Nullable Value value) {
    return value instanceof SequenceValue sequence ? sequence.elements() : List.of();
  }

  private static String text(@Nullable Value value, String otherwise) {
    return value instanceof StringValue string ? string.value() : otherwise;
  }
}
