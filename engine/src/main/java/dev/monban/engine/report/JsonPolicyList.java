package dev.monban.engine.report;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyParameter;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What policies say of themselves, for programs: {@code monban.policies/1}. */
public final class JsonPolicyList {

  /** The name and number of the format. */
  public static final String SCHEMA = "monban.policies/1";

  private JsonPolicyList() {}

  /** Writes {@code policies} in their order. */
  public static void write(Collection<PolicyMetadata> policies, Writer out) {
    JsonWriter json = JsonWriter.pretty(out);
    json.startObject().name("schema").value(SCHEMA);
    json.name("policies").startArray();
    policies.forEach(policy -> policy(json, policy));
    json.endArray().endObject();
    json.flush();
  }

  private static void policy(JsonWriter json, PolicyMetadata policy) {
    json.startObject();
    json.name("id").value(policy.id());
    json.name("title").value(policy.title());
    json.name("severity").value(policy.severity().label());
    json.name("provider").value(policy.provider());
    json.name("service").value(policy.service());
    json.name("check").value(policy.check().label());
    texts(json, "types", policy.types());
    texts(json, "sets", policy.sets());
    texts(json, "tags", policy.tags());
    texts(json, "aliases", policy.aliases());
    json.name("parameters").startObject();
    for (PolicyParameter parameter : policy.parameters().values()) {
      json.name(parameter.name()).startObject();
      json.name("type").value(parameter.type());
      json.name("default");
      PlainJson.write(json, parameter.defaultValue());
      json.name("description").value(parameter.description());
      json.endObject();
    }
    json.endObject();
    mapping(json, "equivalents", policy.equivalents());
    mapping(json, "frameworks", policy.frameworks());
    json.name("docs").value(policy.docs());
    json.endObject();
  }

  private static void mapping(JsonWriter json, String name, SortedMap<String, List<String>> lists) {
    json.name(name).startObject();
    for (Map.Entry<String, List<String>> list : lists.entrySet()) {
      texts(json, list.getKey(), list.getValue());
    }
    json.endObject();
  }

  private static void texts(JsonWriter json, String name, List<String> texts) {
    json.name(name).startArray();
    texts.forEach(json::value);
    json.endArray();
  }
}
