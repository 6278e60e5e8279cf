package vizavi.scenario;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of Markdown and the blocks fenced in it. */
record Page(String text) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S*) ?([^\\n]*)\\n(.*?)^```$");

  /**
   * A fenced block.
   *
   * @param language the first word after the fence
   * @param note what follows it
   */
  record Block(String language, String note, String text) {}

  List<Block> blocks() {
    return BLOCK.matcher(text).results().map(Page::block).toList();
  }

  private static Block block(MatchResult found) {
    return new Block(found.group(1), found.group(2), found.group(3));
  }

  /** The page with the text of one block exchanged. */
  Page with(int index, String content) {
    MatchResult block = BLOCK.matcher(text).results().toList().get(index);
    return new Page(text.substring(0, block.start(3)) + content + text.substring(block.end(3)));
  }
}
