package dev.monban.engine.javascript;

import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** The functions that the prelude calls: texts, numbers and handles in and out. */
final class HostFunctions {
  private final Session session;
  private final MemberNames names;
  private final Reports reports;
  private final Map<String, Object> functions = new LinkedHashMap<>();

  private HostFunctions(Session session, MemberNames names, Reports reports) {
    this.session = session;
    this.names = names;
    this.reports = reports;
  }

  static ProxyObject of(Session session, MemberNames names, Limits limits) {
    HostFunctions host = new HostFunctions(session, names, new Reports(session, limits));
    host.addDocuments();
    host.addCheck();
    host.addNames();
    host.addGraph();
    host.addFleet();
    return ProxyObject.fromMap(host.functions);
  }

  private void add(String name, ProxyExecutable function) {
    functions.put(name, function);
  }

  private void addDocuments() {
    add("sort", arguments -> ((GuestHandle) handle(arguments)).sort().ordinal());
    add("member", arguments -> object(arguments).member(text(arguments, 1)));
    add("names", arguments -> names(object(arguments).names()));
    add("text", arguments -> document(arguments).text());
    add("shape", arguments -> document(arguments).shape());
    add(
        "reasons",
        arguments ->
            session.reasons().number(document(arguments).reasons().get(number(arguments, 1))));
  }

  private static String names(Collection<String> names) {
    return GuestEncoder.encode("names", Values.texts(names)).text();
  }

  private static Object handle(Value[] arguments) {
    return arguments[0].asHostObject();
  }

  private static GuestObject object(Value[] arguments) {
    return (GuestObject) handle(arguments);
  }

  private static GuestDocument document(Value[] arguments) {
    return (GuestDocument) handle(arguments);
  }

  private void addCheck() {
    add("read", arguments -> run(() -> session.check().read(number(arguments, 0))));
    add("meet", arguments -> run(() -> session.check().meet(number(arguments, 0))));
    add("setAside", arguments -> session.check().setAside(number(arguments, 0)));
    add("unite", arguments -> session.reasons().unite(numbers(text(arguments, 0))));
    add(
        "doubt",
        arguments -> {
          String reason = text(arguments, 0);
          return session
              .reasons()
              .number(List.of(Origin.of(Origin.Kind.POLICY, reason, reason, Optional.empty())));
        });
    add("conceal", arguments -> run(() -> reports.conceal(text(arguments, 0))));
    add("mistake", arguments -> run(() -> session.check().mistake(text(arguments, 0))));
    add(
        "report",
        arguments ->
            reports.add(
                text(arguments, 0), text(arguments, 1), text(arguments, 2), text(arguments, 3)));
  }

  private void addNames() {
    add(
        "absent",
        arguments ->
            names.problem(
                session.types(),
                (GuestHandle.Named) handle(arguments),
                text(arguments, 1),
                text(arguments, 2),
                text(arguments, 3)));
    add(
        "noSuchMember",
        arguments ->
            MemberNames.missing(text(arguments, 0), text(arguments, 1), text(arguments, 2)));
    add("isTaggable", arguments -> names.isTaggable(text(arguments, 0)));
  }

  private void addGraph() {
    add("resource", arguments -> session.input().values(number(arguments, 0)));
    add("describe", arguments -> session.input().description(number(arguments, 0)));
    add("tags", arguments -> session.input().tags(number(arguments, 0)));
    add("provider", arguments -> session.input().provider(number(arguments, 0)));
    add("change", arguments -> session.input().changeDocument(number(arguments, 0)));
    add(
        "resources",
        arguments -> session.input().resources(text(arguments, 0), text(arguments, 1)));
    add("homes", arguments -> session.input().homes(text(arguments, 0)));
    add("providers", arguments -> session.input().providers(text(arguments, 0)));
    add(
        "references",
        arguments -> session.input().references(number(arguments, 0), text(arguments, 1)));
    add(
        "referrers",
        arguments ->
            session
                .input()
                .referrers(number(arguments, 0), text(arguments, 1), text(arguments, 2)));
    add(
        "shareProvider",
        arguments -> session.input().shareProvider(number(arguments, 0), number(arguments, 1)));
    add("changes", arguments -> changes(text(arguments, 0)));
    add("configuration", arguments -> configuration(text(arguments, 0)));
  }

  private @Nullable GuestDocument configuration(String part) {
    Optional<GuestDocument> found = session.input().configuration(part);
    if (found.isEmpty()) {
      session
          .check()
          .miss(
              "It needs configuration." + part + ", which a plan does not have: give its source.");
    }
    return found.orElse(null);
  }

  private String changes(String type) {
    Optional<String> found = session.input().changes(type);
    if (found.isEmpty()) {
      session.check().miss("It judges the changes of a plan.");
    }
    return found.orElse("");
  }

  private void addFleet() {
    add("factCount", arguments -> session.facts().size());
    add(
        "fact",
        arguments ->
            GuestEncoder.encode("facts", session.facts().get(number(arguments, 0)).values()));
    add(
        "moreFacts",
        arguments ->
            session.moreFacts().isEmpty() ? -1 : session.reasons().number(session.moreFacts()));
  }

  private static Object run(Runnable action) {
    action.run();
    return true;
  }

  private static String text(Value[] arguments, int index) {
    return arguments[index].asString();
  }

  private static int number(Value[] arguments, int index) {
    return arguments[index].asInt();
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (String number : text.split(" ", -1)) {
      numbers.add(Integer.parseInt(number));
    }
    return numbers;
  }
}
