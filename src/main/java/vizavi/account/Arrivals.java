package vizavi.account;

import java.util.List;

/**
 * What taking a list into a cohort did.
 *
 * @param newcomers made and invited, in the order of the list
 * @param invited who was here already and is invited now
 * @param here who was invited or in the cohort before
 * @param faulty left out
 */
public record Arrivals(
    List<Newcomer> newcomers, List<Entry> invited, List<Entry> here, List<Entry> faulty) {
  public Arrivals {
    newcomers = List.copyOf(newcomers);
    invited = List.copyOf(invited);
    here = List.copyOf(here);
    faulty = List.copyOf(faulty);
  }
}
