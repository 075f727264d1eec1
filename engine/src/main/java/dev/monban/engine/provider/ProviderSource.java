package dev.monban.engine.provider;

import java.util.Comparator;
import java.util.Locale;

/** Where a provider comes from: {@code registry.terraform.io/hashicorp/aws}. */
public record ProviderSource(String host, String namespace, String type)
    implements Comparable<ProviderSource> {
  private static final String PUBLIC_HOST = "registry.terraform.io";
  private static final Comparator<ProviderSource> ORDER =
      Comparator.comparing(ProviderSource::host)
          .thenComparing(ProviderSource::namespace)
          .thenComparing(ProviderSource::type);

  /**
   * The provider inside Terraform, of {@code terraform_data} and {@code terraform_remote_state}.
   */
  public static final ProviderSource BUILTIN =
      new ProviderSource("terraform.io", "builtin", "terraform");

  /** What a configuration means by {@code name} when it does not say: {@code hashicorp/name}. */
  public static ProviderSource implied(String name) {
    return name.equals("terraform") ? BUILTIN : new ProviderSource(PUBLIC_HOST, "hashicorp", name);
  }

  /**
   * Reads {@code [HOST/][NAMESPACE/]TYPE} as in {@code required_providers}; letters become small.
   */
  public static ProviderSource parse(String source) {
    String[] parts = source.strip().toLowerCase(Locale.ROOT).split("/", 3);
    return switch (parts.length) {
      case 1 -> implied(parts[0]);
      case 2 -> new ProviderSource(PUBLIC_HOST, parts[0], parts[1]);
      default -> new ProviderSource(parts[0], parts[1], parts[2]);
    };
  }

  /**
   * Whether both are the same provider, perhaps from another registry: OpenTofu's mirrors
   * Terraform's.
   */
  public boolean isSameProvider(ProviderSource other) {
    return namespace.equals(other.namespace) && type.equals(other.type);
  }

  @Override
  public int compareTo(ProviderSource other) {
    return ORDER.compare(this, other);
  }

  /** In full: host, namespace, type. */
  @Override
  public String toString() {
    return host + "/" + namespace + "/" + type;
  }
}
