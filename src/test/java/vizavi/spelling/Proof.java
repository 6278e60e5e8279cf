package vizavi.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vizavi.Scenarios;
import vizavi.scenario.Other;
import vizavi.scenario.Scenario;
import vizavi.scenario.check.Places;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.text.Yaml;

/**
 * A text to be read for typing errors.
 *
 * @param file its name
 * @param line where it begins, 1-based
 * @param people of its scenario: their names are right in whatever case
 */
record Proof(String file, int line, String text, Allowed people) {
  private static final Allowed NOBODY = new Allowed(List.of());

  Proof(String file, int line, String text) {
    this(file, line, text, NOBODY);
  }

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’ʼ-]\\p{L}[\\p{L}\\p{M}]*)*");

  /** With what clings to figures: 20:31, 12-го, 5%. */
  private static final Pattern FIGURE = Pattern.compile("[\\p{L}-]*\\p{N}[\\p{L}\\p{N}.:,/-]*");

  /** Addresses, options and names of files are no words. */
  private static final Pattern CODE =
      Pattern.compile(
          "`[^`]*`|https?://\\S+|\\S+@\\S+|\\S*/\\S*/\\S*|(?<![\\p{L}\\p{N}])--?[a-z]+\\b|\\S*\\.[a-z]{2,5}\\b");

  /** What stands in a scenario's file, where a detail speaks of it. */
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private static final Pattern CHOICE =
      Pattern.compile("\\{\\s*\\w+\\s*,\\s*(?:plural|select|selectordinal)\\s*,");
  private static final Pattern OPTION = Pattern.compile("(?<![\\p{L}\\p{N}])=?[a-z0-9-]+\\s*\\{");

  /** By its number, or by the one name that the page itself fills in. */
  private static final Pattern ARGUMENT = Pattern.compile("\\{(?:\\d+(?:\\s*,[^{}]*)?|count)}");

  List<String> words() {
    String plain = CODE.matcher(text).replaceAll(" ");
    plain = FIGURE.matcher(plain).replaceAll(" ");
    // a letter by itself is a key, a measure or an initial
    return WORD.matcher(plain)
        .results()
        .map(found -> found.group())
        .filter(word -> word.length() > 1)
        .toList();
  }

  /** All texts of a scenario's file, the examples of typed words too. */
  static List<Proof> ofScenario(Scenario scenario, Path file) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Block block : Blocks.of(scenario).values()) {
      block.pieces().forEach(piece -> texts.put(piece.way(), piece.text()));
    }
    scenario
        .scenes()
        .forEach(
            (id, scene) -> {
              each(texts, "scenes/" + id + "/asks-again/", scene.asksAgain());
              scene
                  .replies()
                  .forEach(
                      (reply, one) ->
                          each(
                              texts,
                              "scenes/" + id + "/replies/" + reply + "/hears/",
                              one.hears()));
            });
    Places places = Places.of(Yaml.read(file.toString(), bytes(file)).root().orElseThrow());
    Allowed people = people(scenario);
    List<Proof> proofs = new ArrayList<>();
    texts.forEach(
        (way, text) ->
            proofs.add(new Proof(file.toString(), places.of(way.split("/")).line(), text, people)));
    return proofs;
  }

  /** The people of a scenario, by name; what a name ends in is declined. */
  private static Allowed people(Scenario scenario) {
    String names =
        Stream.concat(
                Stream.of(scenario.client().name()),
                scenario.others().values().stream().map(Other::name))
            .collect(Collectors.joining(" "));
    return new Allowed(
        WORD.matcher(names)
            .results()
            .map(name -> name.group())
            .filter(name -> Character.isUpperCase(name.charAt(0)))
            .map(name -> name.replaceFirst("(?<=..)[аеєиіїйоуьяyaeo]$", "") + "*")
            .distinct()
            .toList());
  }

  private static void each(Map<String, String> texts, String way, List<String> wordings) {
    for (int i = 0; i < wordings.size(); i++) {
      texts.put(way + i, wordings.get(i));
    }
  }

  /** All messages of a bundle, without what is filled in. */
  static List<Proof> ofBundle(Path file) {
    List<Proof> proofs = new ArrayList<>();
    List<String> lines = new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith("#")) {
        String text = line.substring(equals + 1);
        String words = line.startsWith("detail.") ? QUOTED.matcher(text).replaceAll(" ") : text;
        proofs.add(message(file.toString(), i + 1, words));
      }
    }
    return proofs;
  }

  /** A message with places to fill in and forms to choose from. */
  static Proof message(String file, int line, String text) {
    // an ending that clings to what is filled in is no word: "{0}-ben"
    String plain = ARGUMENT.matcher(text).replaceAll("0");
    plain = CHOICE.matcher(plain).replaceAll(" ");
    plain = OPTION.matcher(plain).replaceAll(" ").replaceAll("</?[a-z]+[^>]*>", " ");
    return new Proof(file, line, plain);
  }

  /** Everything that is shipped in a language. */
  static List<Proof> shipped(String language) {
    List<Proof> proofs = new ArrayList<>();
    for (Path folder : Scenarios.in(Scenarios.SHIPPED)) {
      for (Scenario scenario : Scenarios.inAllLanguages(folder)) {
        if (scenario.language().equals(language)) {
          proofs.addAll(ofScenario(scenario, file(folder, language)));
        }
      }
    }
    String suffix = language.equals("en") ? "" : "_" + language;
    proofs.addAll(
        ofBundle(Path.of("src/main/resources/vaadin-i18n/translations" + suffix + ".properties")));
    return proofs;
  }

  private static Path file(Path folder, String language) {
    Path translation = folder.resolve("scenario." + language + ".yaml");
    return Files.exists(translation) ? translation : folder.resolve("scenario.yaml");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
