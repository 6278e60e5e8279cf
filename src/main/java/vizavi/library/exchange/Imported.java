package vizavi.library.exchange;

import java.util.List;

/** What came of a file that was handed in: each scenario in it is a draft, or it was refused. */
public record Imported(List<Arrival> arrivals, List<Refusal> refused) {
  static Imported refused(String name, UnfitException unfit) {
    return new Imported(List.of(), List.of(Refusal.of(ShownName.of(name), unfit)));
  }
}
