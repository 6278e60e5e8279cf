package vizavi.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vizavi.play.Transcript;

/** All rows of an attempt in their order, those stepped back from included. */
final class Rows {
  private final List<StoredTurn> all;
  private final Transcript transcript;

  Rows(List<StoredTurn> all) {
    this.all = List.copyOf(all);
    this.transcript = readTranscript();
  }

  /** The number the next row must have. */
  int next() {
    return all.size();
  }

  Optional<StoredTurn> at(int number) {
    return number >= 0 && number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
  }

  /** What counts: each step back takes away the last answer before it. */
  Transcript transcript() {
    return transcript;
  }

  /** For each turn of the transcript, in order, the number of its row. */
  List<Integer> path() {
    return path(all.stream().map(StoredTurn::kind).toList());
  }

  /** For each turn of the transcript, in order, when it was written. */
  List<Instant> times() {
    return path().stream().map(number -> all.get(number).writtenAt()).toList();
  }

  /** The same of rows of which only the kinds are known, in order. */
  static List<Integer> path(List<StoredTurn.Kind> kinds) {
    var path = new ArrayList<Integer>();
    for (int number = 0; number < kinds.size(); number++) {
      switch (kinds.get(number)) {
        case OPENING, ANSWER -> path.add(number);
        case STEP_BACK -> path.removeLast();
        case HINT -> {}
      }
    }
    return List.copyOf(path);
  }

  private Transcript readTranscript() {
    return new Transcript(
        path().stream().flatMap(number -> all.get(number).turn().stream()).toList());
  }

  /** Whether the choices were looked at for the next reply; one not understood uses up nothing. */
  boolean looked() {
    for (var row : all.reversed()) {
      switch (row.kind()) {
        case HINT -> {
          return true;
        }
        case OPENING, STEP_BACK -> {
          return false;
        }
        case ANSWER -> {
          if (row.reply().filter(reply -> !reply.isEmpty()).isPresent()) {
            return false;
          }
        }
      }
    }
    return false;
  }
}
