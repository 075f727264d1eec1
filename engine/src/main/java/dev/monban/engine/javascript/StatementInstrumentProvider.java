package dev.monban.engine.javascript;

import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;

/**
 * Tells the interpreter, which finds it as a service, that there is {@link StatementInstrument}.
 */
@TruffleInstrument.Registration(
    id = StatementInstrument.ID,
    name = "Statements",
    services = StatementLog.class)
public final class StatementInstrumentProvider extends TruffleInstrumentProvider {

  /** For the interpreter. */
  public StatementInstrumentProvider() {}

  @Override
  protected String getInstrumentClassName() {
    return StatementInstrument.class.getName();
  }

  @Override
  protected Object create() {
    return new StatementInstrument();
  }

  @Override
  protected Collection<String> getServicesClassNames() {
    return List.of(StatementLog.class.getName());
  }
}
