package vizavi.scenario.twee;

import java.util.List;

/**
 * A story whose passages were read.
 *
 * @param start the first passage, one of the pages
 * @param pages in the order of the file
 */
record Tale(String title, String language, String start, List<Page> pages) {
  int links() {
    return pages.stream().mapToInt(page -> page.links().size()).sum();
  }
}
