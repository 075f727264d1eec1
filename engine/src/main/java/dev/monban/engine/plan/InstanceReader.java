package dev.monban.engine.plan;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what plans and states say of an instance: its address, its provider, its values. */
final class InstanceReader {
  private final PlanSchemas schemas;
  private final ShapedJson shapes = new ShapedJson();
  private final Map<String, Optional<ModuleAddress>> modules = new HashMap<>();

  InstanceReader(PlanSchemas schemas) {
    this.schemas = schemas;
  }

  /** The address; from its parts, since keys may hold anything. Empty if it is none. */
  Optional<ResourceAddress> address(Members members, String module) {
    Optional<String> type = members.text("type").filter(text -> !text.isEmpty());
    Optional<String> name = members.text("name").filter(text -> !text.isEmpty());
    Optional<InstanceKey> key = key(members.get("index"));
    Optional<ModuleAddress> in = modules.computeIfAbsent(module, ModuleAddress::parse);
    return type.isEmpty() || name.isEmpty() || key.isEmpty() || in.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ResourceAddress(in.get(), mode(members), type.get(), name.get(), key.get()));
  }

  private static ResourceMode mode(Members members) {
    return switch (members.text("mode").orElse("")) {
      case "data" -> ResourceMode.DATA;
      case "ephemeral" -> ResourceMode.EPHEMERAL;
      default -> ResourceMode.MANAGED;
    };
  }

  /** The key of an instance; empty if {@code index} is none. */
  static Optional<InstanceKey> key(@Nullable JsonValue index) {
    if (index == null || index.equals(JsonValue.NULL)) {
      return Optional.of(InstanceKey.NONE);
    }
    return index instanceof JsonValue.StringValue text
        ? Optional.of(InstanceKey.of(text.text()))
        : Members.integer(index).map(InstanceKey::of);
  }

  /**
   * The provider's address or local name; where none is named, the one that the type implies.
   *
   * @see <a href="https://developer.hashicorp.com/terraform/language/providers/requirements">Local
   *     names</a>
   */
  static String provider(Members members) {
    return members
        .text("provider_name")
        .or(() -> members.text("type").map(type -> type.split("_", 2)[0]))
        .orElse("");
  }

  /** The instance at {@code address}, with the values of {@code json} and the masks over it. */
  PlannedResource resource(
      ResourceAddress address,
      String provider,
      @Nullable JsonValue json,
      @Nullable JsonValue unknown,
      @Nullable JsonValue sensitive) {
    Value values = value(address, provider, json, unknown, sensitive);
    return new PlannedResource(
        address,
        provider,
        schemas.find(provider, address.mode(), address.type()),
        values instanceof MappingValue mapping ? mapping : MappingValue.EMPTY_OBJECT);
  }

  /** The values of an instance at {@code address}. */
  Value value(
      ResourceAddress address,
      String provider,
      @Nullable JsonValue json,
      @Nullable JsonValue unknown,
      @Nullable JsonValue sensitive) {
    Type type =
        schemas
            .find(provider, address.mode(), address.type())
            .map(BlockSchema::impliedType)
            .orElse(Type.DYNAMIC);
    return shapes.value(json, unknown, sensitive, type);
  }

  /** A value without a schema. */
  Value value(
      @Nullable JsonValue json, @Nullable JsonValue unknown, @Nullable JsonValue sensitive) {
    return shapes.value(json, unknown, sensitive, Type.DYNAMIC);
  }
}
