package dev.monban.engine.javascript;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.provider.SchemaMembers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Hands one resource to policies that read five of its values, in each way that GraalVM offers and
 * in Monban's own: from the engine's value to the answer of the last policy.
 *
 * <p>Only Monban's way tells an unknown value, a misspelt name and a change from a plain read; the
 * others are what that costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MarshallingBenchmark {
  private static final String MODULE = "application/javascript+module";
  private static final String POLICY =
      "lb => lb.a0 === 'text 0' && lb.a1 === true && lb.a2.length === 2 && lb.a2[1].b0 === 'text 0'"
          + " && lb.a4 === true";

  /** How many values the resource has. */
  @Param({"10", "60"})
  public int values;

  /** How many policies read it, one after the other. */
  @Param({"1", "40"})
  public int policies;

  private final TypeEraser eraser = new TypeEraser();
  private MappingValue resource = MappingValue.EMPTY_OBJECT;
  private Context context = Context.create();
  private org.graalvm.polyglot.Value policy = context.asValue(null);
  private org.graalvm.polyglot.Value parse = policy;
  private org.graalvm.polyglot.Value object = policy;
  private org.graalvm.polyglot.Value array = policy;
  private org.graalvm.polyglot.Value open = policy;

  /** Makes the resource, and a realm with the prelude in it. */
  @Setup
  public void start() throws IOException {
    resource = object("a", values, true);
    context =
        Context.newBuilder("js")
            .allowHostAccess(HostAccess.NONE)
            .allowIO(IOAccess.newBuilder().fileSystem(new PackFileSystem(eraser, new CallClock())).build())
            .allowExperimentalOptions(true)
            .option("js.esm-eval-returns-exports", "true")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    org.graalvm.polyglot.Value prelude =
        context.eval(
            Source.newBuilder(
                    "js",
                    "export { start } from '/monban/main.js'; export { open } from '/monban/documents.js';"
                        + " export const parse = JSON.parse, object = () => ({}), array = () => [];",
                    "benchmark.mjs")
                .mimeType(MODULE)
                .build());
    parse = prelude.getMember("parse");
    object = prelude.getMember("object");
    array = prelude.getMember("array");
    open = prelude.getMember("open");
    policy = context.eval("js", POLICY);
    prelude
        .getMember("start")
        .executeVoid(
            HostFunctions.of(
                new Session(), new MemberNames(new SchemaMembers(ProviderSchemas.shipped())), Limits.DEFAULT));
  }

  /** Ends the realm. */
  @TearDown
  public void stop() {
    context.close();
    eraser.close();
  }

  /** As text, which {@code JSON.parse} makes native objects of. */
  @Benchmark
  public boolean text() {
    return judge(parse.execute(GuestEncoder.encode("resource", resource).text()));
  }

  /** As native objects that Java fills member by member. */
  @Benchmark
  public boolean filled() {
    return judge(fill(resource));
  }

  /** As an object of Java that answers each read. */
  @Benchmark
  public boolean proxy() {
    return judge(guest(resource));
  }

  /** As Monban does. */
  @Benchmark
  public boolean monban() {
    return judge(
        open.execute(
            new ValueObject(
                "resource", AttributePath.EMPTY, resource, Collections.emptySortedMap())));
  }

  private boolean judge(Object given) {
    boolean all = true;
    for (int i = 0; i < policies; i++) {
      all &= policy.execute(given).asBoolean();
    }
    if (!all) {
      throw new IllegalStateException("a value has not arrived");
    }
    return all;
  }

  private static MappingValue object(String prefix, int size, boolean nested) {
    Map<String, Value> members = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      members.put(prefix + i, member(i, nested));
    }
    return MappingValue.object(members);
  }

  private static Value member(int index, boolean nested) {
    return switch (index % 5) {
      case 1, 4 -> Value.bool(true);
      case 2 ->
          nested
              ? Value.tuple(List.of(object("b", 5, false), object("b", 5, false)))
              : Value.string("inner");
      default -> Value.string("text " + index);
    };
  }

  private Object fill(Value value) {
    if (value instanceof MappingValue mapping) {
      org.graalvm.polyglot.Value filled = object.execute();
      mapping.attributes().forEach((name, member) -> filled.putMember(name, fill(member)));
      return filled;
    }
    if (value instanceof SequenceValue sequence) {
      org.graalvm.polyglot.Value filled = array.execute();
      for (int i = 0; i < sequence.elements().size(); i++) {
        filled.setArrayElement(i, fill(sequence.elements().get(i)));
      }
      return filled;
    }
    return plain(value);
  }

  private static Object guest(Value value) {
    if (value instanceof MappingValue mapping) {
      return new Answering(mapping);
    }
    if (value instanceof SequenceValue sequence) {
      List<Object> elements = new ArrayList<>();
      sequence.elements().forEach(element -> elements.add(guest(element)));
      return ProxyArray.fromList(elements);
    }
    return plain(value);
  }

  private static Object plain(Value value) {
    return value instanceof BooleanValue bool ? bool.value() : ((StringValue) value).value();
  }

  private record Answering(MappingValue value) implements ProxyObject {

    @Override
    public Object getMember(String key) {
      return guest(value.attributes().get(key));
    }

    @Override
    public Object getMemberKeys() {
      return ProxyArray.fromList(new ArrayList<>(value.attributes().keySet()));
    }

    @Override
    public boolean hasMember(String key) {
      return value.attributes().containsKey(key);
    }

    @Override
    public void putMember(String key, org.graalvm.polyglot.Value value) {
      throw new UnsupportedOperationException("a policy may not change what it is given");
    }
  }
}
