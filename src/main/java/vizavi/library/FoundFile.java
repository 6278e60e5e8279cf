package vizavi.library;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file that was found when the folder was read. What its author should know takes long to work
 * out, and is worked out once, when somebody asks.
 */
final class FoundFile {
  private final String scenario;
  private final Supplier<ReadFile> looked;
  private @Nullable ReadFile known;

  /**
   * @param scenario name of its folder; empty where the folder of all can't be read
   */
  FoundFile(String scenario, Supplier<ReadFile> looked) {
    this.scenario = scenario;
    this.looked = looked;
  }

  static FoundFile of(ReadFile file) {
    return new FoundFile(file.scenario(), () -> file);
  }

  String scenario() {
    return scenario;
  }

  synchronized ReadFile look() {
    var before = known;
    var now = before == null ? looked.get() : before;
    known = now;
    return now;
  }
}
