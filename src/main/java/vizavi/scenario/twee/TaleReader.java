package vizavi.scenario.twee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what each passage is for, and the marks in those that are played. */
final class TaleReader {
  private static final String TITLE = "StoryTitle";
  private static final String DATA = "StoryData";
  private static final String FIRST = "Start";
  private static final int LONGEST_TITLE = 200;

  /** Passages with a meaning of their own for Twine, SugarCube or Harlowe. */
  private static final Set<String> SPECIAL =
      Set.of(
          "StoryAuthor",
          "StoryBanner",
          "StoryCaption",
          "StoryDisplayTitle",
          "StoryInit",
          "StoryInterface",
          "StoryIncludes",
          "StoryLoadingScreen",
          "StoryMenu",
          "StorySettings",
          "StoryShare",
          "StorySubtitle",
          "PassageDone",
          "PassageFooter",
          "PassageHeader",
          "PassageReady",
          "UserScript",
          "UserStylesheet");

  /** Tags of passages that are never played. */
  private static final Map<String, What> NEVER_PLAYED =
      Map.of(
          "script", What.SCRIPT,
          "stylesheet", What.STYLESHEET,
          "widget", What.SPECIAL_PASSAGE,
          "init", What.SPECIAL_PASSAGE,
          "startup", What.SPECIAL_PASSAGE,
          "header", What.SPECIAL_PASSAGE,
          "footer", What.SPECIAL_PASSAGE,
          "debug-startup", What.SPECIAL_PASSAGE,
          "debug-header", What.SPECIAL_PASSAGE,
          "annotation", What.COMMENT);

  private static final Set<String> KNOWN_FORMATS = Set.of("", "sugarcube", "harlowe");

  private final List<Passage> passages;
  private final Losses losses;
  private final List<Page> pages = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private String title = "";
  private String start = "";

  TaleReader(List<Passage> passages, Losses losses) {
    this.passages = passages;
    this.losses = losses;
  }

  /**
   * @param name the title where the story has none
   */
  Tale read(String name) {
    passages.forEach(this::take);
    if (!names.contains(start)) {
      start = names.contains(FIRST) || pages.isEmpty() ? FIRST : pages.getFirst().passage().name();
    }
    String heading = title.isEmpty() ? Words.clean(name) : title;
    if (heading.length() > LONGEST_TITLE) {
      heading = heading.substring(0, heading.offsetByCodePoints(0, LONGEST_TITLE / 2)).strip();
    }
    return new Tale(
        heading.isEmpty() ? "A story" : heading, Tongues.of(pages), start, List.copyOf(pages));
  }

  private void take(Passage passage) {
    String name = passage.name();
    if (name.equals(TITLE)) {
      title = Words.clean(passage.text().lines().findFirst().orElse(""));
    } else if (name.equals(DATA)) {
      data(passage);
    } else if (name.isEmpty()) {
      losses.add(passage.line(), What.UNNAMED_PASSAGE, passage.text());
    } else if (SPECIAL.contains(name) || name.startsWith("Twine.")) {
      losses.add(passage.line(), What.SPECIAL_PASSAGE, name);
    } else if (played(passage)) {
      play(passage);
    }
  }

  private void data(Passage passage) {
    Map<String, String> data = StoryData.read(passage.text());
    if (data.isEmpty()) {
      losses.add(passage.line(), What.METADATA, passage.text());
    }
    start = data.getOrDefault("start", start);
    String format = data.getOrDefault("format", "");
    if (!KNOWN_FORMATS.contains(format.toLowerCase(Locale.ROOT))) {
      losses.add(passage.line(), What.FORMAT, format);
    }
  }

  private boolean played(Passage passage) {
    for (String tag : passage.tags()) {
      What what = NEVER_PLAYED.get(tag.toLowerCase(Locale.ROOT));
      if (what != null) {
        losses.add(passage.line(), what, passage.name());
        return false;
      }
    }
    return true;
  }

  private void play(Passage passage) {
    if (!names.add(passage.name())) {
      losses.add(passage.line(), What.SECOND_PASSAGE, passage.name());
      return;
    }
    List<String> other = passage.tags().stream().filter(tag -> Outcomes.of(tag).isEmpty()).toList();
    if (!other.isEmpty()) {
      losses.add(passage.line(), What.TAGS, String.join(" ", other));
    }
    pages.add(new MarkupReader(passage, losses).read());
  }
}
