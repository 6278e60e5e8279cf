package vizavi.shell;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a refused start as its sentences, without a stack trace. */
class StartRefusal extends AbstractFailureAnalyzer<StartRefusedException> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, StartRefusedException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
  }
}
