package dev.monban.engine.javascript;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.provider.SchemaMembers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The workers that have nothing to do; one that knows the input already is given first. */
final class Workers implements AutoCloseable {
  private final Deque<Worker> idle = new ArrayDeque<>();
  private final SharedEngine engine = new SharedEngine();
  private final TypeEraser eraser = new TypeEraser();
  private final AtomicBoolean unstoppable = new AtomicBoolean();
  private final ProviderSchemas schemas;
  private final Limits limits;

  Workers(ProviderSchemas schemas, Limits limits) {
    this.schemas = schemas;
    this.limits = limits;
  }

  /** The engine that all workers share. */
  SharedEngine engine() {
    return engine;
  }

  /** What makes JavaScript of TypeScript for all workers. */
  TypeEraser eraser() {
    return eraser;
  }

  /** What a worker shall do. */
  interface Work<T> {
    /** Does it, on the worker's thread. */
    T run(Worker worker) throws PolicyStopped;
  }

  /** Has {@code work} done by a worker that knows {@code input}, if there is one. */
  <T> T run(Optional<CheckedInput> input, Limits within, Work<T> work) throws PolicyStopped {
    Worker worker = take(input);
    try {
      T result = worker.run(() -> work.run(worker), within);
      giveBack(worker);
      return result;
    } catch (PolicyStopped stopped) {
      if (stopped.isUnstoppable()) {
        unstoppable.set(true);
      } else {
        giveBack(worker);
      }
      throw stopped;
    }
  }

  /** Whether a worker had to be left behind. */
  boolean hasUnstoppable() {
    return unstoppable.get();
  }

  private synchronized Worker take(Optional<CheckedInput> input) {
    Optional<Worker> known =
        input.flatMap(
            wanted ->
                idle.stream().filter(worker -> !worker.session().isOther(wanted)).findFirst());
    if (known.isPresent()) {
      idle.remove(known.get());
      return known.get();
    }
    Worker free = idle.pollFirst();
    return free != null ? free : open();
  }

  private Worker open() {
    MemberNames names = new MemberNames(new SchemaMembers(schemas));
    return new Worker(
        (session, clock) ->
            Realm.open(engine.get(), new PackFileSystem(eraser, clock), session, names, limits));
  }

  private synchronized void giveBack(Worker worker) {
    idle.addFirst(worker);
  }

  @Override
  public synchronized void close() {
    idle.forEach(Worker::close);
    idle.clear();
    engine.close();
    eraser.close();
  }
}
