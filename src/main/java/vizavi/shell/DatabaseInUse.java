package vizavi.shell;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it plainly when another process has the H2 file open. */
class DatabaseInUse extends AbstractFailureAnalyzer<SQLException> {
  /** H2's DATABASE_ALREADY_OPEN_1. */
  private static final int ALREADY_OPEN = 90020;

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
    if (cause.getErrorCode() != ALREADY_OPEN) {
      return null;
    }
    return new FailureAnalysis(
        "The database file is in use: Vizavi seems to be running already.",
        "Use the one that runs, or stop it first; or set vizavi.data to another folder.",
        cause);
  }
}
