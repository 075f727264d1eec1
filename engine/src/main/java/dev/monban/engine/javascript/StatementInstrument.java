package dev.monban.engine.javascript;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.source.SourceSection;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sees which statements of JavaScript there are and which of them run.
 *
 * <p>It asks the interpreter itself, so that nothing is guessed from texts; statements of functions
 * that are never called are seen, too.
 */
@TruffleInstrument.Registration(
    id = StatementInstrument.ID,
    name = "Statements",
    services = StatementLog.class)
public final class StatementInstrument extends TruffleInstrument {

  /** Under this name an engine has it. */
  static final String ID = "monban-statements";

  private final StatementLog log = new StatementLog();

  /** For the interpreter. */
  public StatementInstrument() {}

  @Override
  protected void onCreate(Env env) {
    SourceSectionFilter statements =
        SourceSectionFilter.newBuilder().tagIs(StandardTags.StatementTag.class).build();
    env.getInstrumenter()
        .attachLoadSourceSectionListener(statements, event -> seen(event.getSourceSection()), true);
    env.getInstrumenter()
        .attachExecutionEventFactory(
            statements, context -> new Ran(log, context.getInstrumentedSourceSection()));
    env.registerService(log);
  }

  private void seen(SourceSection section) {
    log.seen(
        section.getSource().getPath(), section.getSource().getCharacters(), section.getStartLine());
  }

  /** Notes once that its statement ran. */
  private static final class Ran extends ExecutionEventNode {
    private final StatementLog log;
    private final SourceSection section;
    private final AtomicBoolean noted = new AtomicBoolean();

    Ran(StatementLog log, SourceSection section) {
      this.log = log;
      this.section = section;
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
      if (!noted.getPlain() && noted.compareAndSet(false, true)) {
        log.ran(
            section.getSource().getPath(),
            section.getSource().getCharacters(),
            section.getStartLine());
      }
    }
  }
}
