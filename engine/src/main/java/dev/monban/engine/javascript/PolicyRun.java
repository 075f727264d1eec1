package dev.monban.engine.javascript;

import dev.monban.engine.value.MappingValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** Calls one policy on a worker's thread, within the limits. */
final class PolicyRun {
  private final Worker worker;
  private final List<String> types;
  private final JavaScriptPolicy.Location location;

  /** Calls of the policy at {@code location}, which asks for {@code types}. */
  PolicyRun(Worker worker, List<String> types, JavaScriptPolicy.Location location) {
    this.worker = worker;
    this.types = types;
    this.location = location;
  }

  /** Loads the file and gives its default export to {@code function} of the prelude. */
  Outcome evaluate(String function) throws PolicyStopped {
    Realm realm = worker.realm();
    return attempt(realm, () -> realm.call(function, realm.load(location)));
  }

  /** Loads the policy, unless it has been, and gives it its parameters. */
  Outcome prepare(MappingValue parameters) throws PolicyStopped {
    Realm realm = worker.realm();
    return attempt(realm, () -> realm.prepare(location, parameters));
  }

  /** Calls {@code function} of the prelude. */
  Outcome call(String function, Object... arguments) throws PolicyStopped {
    Realm realm = worker.realm();
    return attempt(realm, () -> realm.call(function, arguments));
  }

  private Outcome attempt(Realm realm, Supplier<Value> code) throws PolicyStopped {
    Check check = worker.session().begin(types);
    try {
      return new Outcome(check, Optional.of(worker.guarded(code)), Optional.empty());
    } catch (PolyglotException thrown) {
      if (thrown.isCancelled() || thrown.isResourceExhausted() && !isStackOverflow(thrown)) {
        worker.forgetRealm();
        throw PolicyStopped.at(GuestProblem.of(thrown, location).range(), reason(thrown));
      }
      return new Outcome(check, Optional.empty(), Optional.of(realm.problem(thrown, location)));
    }
  }

  private static boolean isStackOverflow(PolyglotException thrown) {
    return String.valueOf(thrown.getMessage()).contains("call stack");
  }

  private static String reason(PolyglotException thrown) {
    return String.valueOf(thrown.getMessage()).contains("tatement")
        ? "ran too many statements in one call"
        : "ran out of memory";
  }
}
