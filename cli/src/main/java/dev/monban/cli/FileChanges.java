package dev.monban.cli;

import dev.monban.engine.javascript.PolicyFiles;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for changes of policies, their modules and manifests below some directories; other files,
 * such as pages and the reports of a run, do not count.
 */
final class FileChanges implements AutoCloseable {
  private static final long QUIET_MILLISECONDS = 150;

  private final WatchService service;

  /** Watches {@code places}: directories with all below them, and the directories around files. */
  FileChanges(Collection<Path> places) throws IOException {
    this.service = FileSystems.getDefault().newWatchService();
    for (Path place : places) {
      Path around = place.toAbsolutePath().getParent();
      if (Files.isDirectory(place)) {
        watch(place);
      } else if (around != null) {
        register(around);
      }
    }
  }

  private void watch(Path top) throws IOException {
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            String name = String.valueOf(directory.getFileName());
            boolean skipped =
                !directory.equals(top)
                    && (name.startsWith(".") && name.length() > 1 || name.equals("node_modules"));
            if (skipped) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            register(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void register(Path directory) throws IOException {
    directory.register(
        service,
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE);
  }

  /**
   * The files that changed, once no more of them do for a moment: an editor writes several times.
   * Empty when the watching was ended.
   */
  SortedSet<Path> await() throws IOException {
    SortedSet<Path> changed = new TreeSet<>();
    try {
      while (changed.isEmpty()) {
        @Nullable WatchKey key = service.take();
        while (key != null) {
          collect(key, changed);
          key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      changed.clear();
    } catch (ClosedWatchServiceException closed) {
      changed.clear();
    }
    return changed;
  }

  private void collect(WatchKey key, SortedSet<Path> changed) throws IOException {
    Path directory = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      Path file = event.context() instanceof Path name ? directory.resolve(name) : directory;
      boolean isDirectory = Files.isDirectory(file);
      if (isDirectory && event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
        watch(file);
      }
      if (isDirectory || PolicyFiles.isDecisive(String.valueOf(file.getFileName()))) {
        changed.add(file);
      }
    }
    key.reset();
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
