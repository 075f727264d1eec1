package dev.monban.engine.policy;

import dev.monban.engine.json.JsonText;
import dev.monban.engine.resource.OpenBlocks;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceChange;
import dev.monban.engine.resource.WrittenVariable;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the texts of an input that are sensitive, and what a policy could easily make of them.
 */
public final class SensitiveTexts implements Value.Visitor<@Nullable Void> {
  private final Set<String> found = new TreeSet<>();
  private boolean inside;

  private SensitiveTexts() {}

  /** What must not be said about {@code input}. */
  public static Secrets of(CheckedInput input) {
    SensitiveTexts texts = new SensitiveTexts();
    for (Resource resource : input.graph().resources()) {
      resource.values().accept(texts);
      for (OpenBlocks blocks : resource.openBlocks().values()) {
        blocks.certain().forEach(block -> block.accept(texts));
        blocks.uncertain().forEach(block -> block.accept(texts));
      }
      resource.provisioners().forEach(provisioner -> provisioner.arguments().accept(texts));
    }
    for (ProviderConfiguration provider : input.graph().providers()) {
      provider.arguments().accept(texts);
    }
    for (ResourceChange change : input.graph().changes()) {
      change.before().accept(texts);
      change.after().accept(texts);
    }
    for (WrittenVariable variable : input.configuration().variables()) {
      texts.inside = variable.sensitive();
      variable.defaultValue().ifPresent(value -> value.accept(texts));
      texts.inside = false;
    }
    return Secrets.of(derived(texts.found));
  }

  /** What must not be said when {@code secrets} may not be. */
  public static Secrets of(Collection<String> secrets) {
    return Secrets.of(derived(secrets));
  }

  private static Set<String> derived(Collection<String> secrets) {
    Set<String> all = new TreeSet<>();
    for (String secret : secrets) {
      if (secret.length() < Secrets.SHORTEST) {
        continue;
      }
      byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
      String quoted = JsonText.quote(secret);
      all.add(secret);
      all.add(secret.strip());
      all.add(secret.toUpperCase(Locale.ROOT));
      all.add(secret.toLowerCase(Locale.ROOT));
      all.add(new StringBuilder(secret).reverse().toString());
      all.add(quoted.substring(1, quoted.length() - 1));
      all.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
      all.add(asInJavaScript(URLEncoder.encode(secret, StandardCharsets.UTF_8)));
      all.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
      all.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
      all.add(HexFormat.of().formatHex(bytes));
      secret.lines().map(String::strip).forEach(all::add);
    }
    return all;
  }

  /** JavaScript's {@code encodeURIComponent} escapes spaces, and leaves some other characters. */
  private static String asInJavaScript(String encoded) {
    return encoded
        .replace("+", "%20")
        .replace("%21", "!")
        .replace("%27", "'")
        .replace("%28", "(")
        .replace("%29", ")")
        .replace("%7E", "~");
  }

  private @Nullable Void text(String text, Value value) {
    if (inside || value.marks().sensitive()) {
      found.add(text);
    }
    return null;
  }

  private @Nullable Void all(Collection<Value> parts, Value whole) {
    boolean before = inside;
    inside = before || whole.marks().sensitive();
    parts.forEach(part -> part.accept(this));
    inside = before;
    return null;
  }

  @Override
  public @Nullable Void visitString(StringValue value) {
    return text(value.value(), value);
  }

  @Override
  public @Nullable Void visitNumber(NumberValue value) {
    return value.isInfinite() ? null : text(value.value().toPlainString(), value);
  }

  @Override
  public @Nullable Void visitBoolean(BooleanValue value) {
    return null;
  }

  @Override
  public @Nullable Void visitSequence(SequenceValue value) {
    return all(value.elements(), value);
  }

  @Override
  public @Nullable Void visitMapping(MappingValue value) {
    return all(value.attributes().values(), value);
  }

  @Override
  public @Nullable Void visitNull(NullValue value) {
    return null;
  }

  @Override
  public @Nullable Void visitUnknown(UnknownValue value) {
    return null;
  }
}
