package vizavi.shell.portrait;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The file of a look: its build and colours as attributes of the root, and the shapes drawn by hand
 * in layers, in which a name in braces stands for a colour.
 */
final class LookFile {
  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern TRAIT = Pattern.compile("data-([a-z-]+)=\"([^\"]*)\"");
  private static final Pattern LAYER =
      Pattern.compile("<g data-layer=\"([a-z]+)\">(.*?)</g>", Pattern.DOTALL);

  private final String svg;
  private final Map<String, String> traits;

  private LookFile(String svg) {
    this.svg = svg;
    this.traits =
        TRAIT
            .matcher(svg.substring(0, svg.indexOf('>')))
            .results()
            .collect(toMap(found -> found.group(1), found -> found.group(2)));
  }

  static boolean has(String id) {
    return ID.matcher(id).matches() && LookFile.class.getResource(path(id)) != null;
  }

  static Look read(String id) {
    return new LookFile(content(id)).look(id);
  }

  private Look look(String id) {
    Skin skin = Skin.valueOf(name("skin"));
    Hair hair = Hair.valueOf(name("hair"));
    Features features =
        new Features(
            Head.valueOf(name("head")),
            Nose.valueOf(name("nose")),
            trait("iris"),
            number("brow"),
            number("lash"),
            number("lips"),
            number("slant"),
            number("round"));
    return new Look(
        id,
        Ground.valueOf(name("ground")),
        skin,
        hair,
        features,
        trait("cloth"),
        layers(skin, hair));
  }

  private Map<String, String> layers(Skin skin, Hair hair) {
    return LAYER
        .matcher(svg)
        .results()
        .collect(toMap(found -> found.group(1), found -> coloured(found.group(2), skin, hair)));
  }

  private String coloured(String shapes, Skin skin, Hair hair) {
    String coloured = shapes.replaceAll(">\\s+<", "><").strip();
    for (Map.Entry<String, String> colour : colours(skin, hair).entrySet()) {
      coloured = coloured.replace("{" + colour.getKey() + "}", colour.getValue());
    }
    return coloured;
  }

  private Map<String, String> colours(Skin skin, Hair hair) {
    return Map.ofEntries(
        Map.entry("skin", skin.lit()),
        Map.entry("skin-shade", skin.shade()),
        Map.entry("line", skin.line()),
        Map.entry("hair", hair.mass()),
        Map.entry("hair-light", hair.light()),
        Map.entry("hair-dark", hair.brow()),
        Map.entry("cloth", trait("cloth")),
        Map.entry("cloth-shade", trait("cloth-shade")),
        Map.entry("trim", trait("trim")),
        Map.entry("trim-shade", trait("trim-shade")),
        Map.entry("linen", "#f6f0e5"),
        Map.entry("linen-shade", "#ded5c6"),
        Map.entry("rim", "#3b3034"),
        Map.entry("gold", "#d9b25a"));
  }

  private String trait(String name) {
    String value = traits.get(name);
    if (value == null) {
      throw new IllegalStateException("A portrait has no data-" + name);
    }
    return value;
  }

  private String name(String trait) {
    return trait(trait).toUpperCase(Locale.ROOT);
  }

  private double number(String trait) {
    return Double.parseDouble(trait(trait));
  }

  private static String path(String id) {
    return "/vizavi/shell/portrait/" + id + ".svg";
  }

  private static String content(String id) {
    try (var stream = LookFile.class.getResourceAsStream(path(id))) {
      if (stream == null) {
        throw new IllegalStateException("There is no portrait " + id);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
