package dev.monban.engine.javascript;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A daemon thread with a realm in which policies run, watched by whoever waits for it.
 *
 * <p>A policy that does not stop keeps the thread; the worker is then left behind.
 */
final class Worker {
  private static final long POLL_MILLISECONDS = 10;
  private static final long STACK_BYTES = 2 << 20;
  private static final Runnable END = () -> {};

  private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final CallClock clock = new CallClock();
  private final Session session = new Session();
  private final Supplier<Realm> realms;
  private final Thread thread;
  private volatile @Nullable Realm realm;

  /** A worker that makes its realm with {@code opener} when it needs one. */
  Worker(BiFunction<Session, CallClock, Realm> opener) {
    this.realms = () -> opener.apply(session, clock);
    this.thread = new Thread(null, this::work, "monban-policies", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    try {
      for (Runnable task = tasks.take(); task != END; task = tasks.take()) {
        task.run();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  Session session() {
    return session;
  }

  /** The realm; only for what runs on the worker's own thread. */
  Realm realm() {
    Realm open = realm;
    if (open == null) {
      open = realms.get();
      realm = open;
    }
    return open;
  }

  /** Runs code of a policy; only on the worker's own thread. */
  <T> T guarded(Supplier<T> code) {
    clock.begin();
    try {
      return code.get();
    } finally {
      clock.end();
    }
  }

  /** Forgets the realm, which has been closed; the next policy gets another one. */
  void forgetRealm() {
    Realm open = realm;
    realm = null;
    if (open != null) {
      closeInBackground(open);
    }
  }

  /** Runs {@code work} on the worker's thread and waits for it, within {@code limits} a call. */
  <T> T run(Callable<T> work, Limits limits) throws PolicyStopped {
    FutureTask<T> task = new FutureTask<>(work);
    Watch watch = new Watch(thread, limits);
    tasks.add(task);
    while (true) {
      try {
        return task.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException running) {
        Optional<String> excess = watch.excess(clock.current());
        if (excess.isPresent()) {
          throw stop(task, excess.get(), limits);
        }
      } catch (ExecutionException failure) {
        throw asItWas(Objects.requireNonNull(failure.getCause()));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw stop(task, "was interrupted", limits);
      }
    }
  }

  private PolicyStopped stop(FutureTask<?> task, String reason, Limits limits) {
    forgetRealm();
    boolean interrupted = Thread.interrupted();
    try {
      task.get(limits.graceMilliseconds(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException ended) {
      return PolicyStopped.at(
          ended.getCause() instanceof PolicyStopped stopped ? stopped.range() : Optional.empty(),
          reason);
    } catch (TimeoutException running) {
      return PolicyStopped.leftBehind(reason);
    } catch (InterruptedException again) {
      interrupted = true;
      return PolicyStopped.leftBehind(reason);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return PolicyStopped.at(Optional.empty(), reason);
  }

  private static PolicyStopped asItWas(Throwable cause) {
    if (cause instanceof PolicyStopped stopped) {
      return stopped;
    }
    if (cause instanceof RuntimeException failure) {
      throw failure;
    }
    if (cause instanceof Error failure) {
      throw failure;
    }
    throw new IllegalStateException(cause);
  }

  /** Closing waits for what runs inside, perhaps for ever. */
  private static void closeInBackground(Realm open) {
    Thread closer = new Thread(open::close, "monban-stop");
    closer.setDaemon(true);
    closer.start();
  }

  /** Ends the thread when it has nothing to do any more. */
  void close() {
    tasks.add(
        () -> {
          Realm open = realm;
          realm = null;
          if (open != null) {
            open.close();
          }
        });
    tasks.add(END);
  }
}
