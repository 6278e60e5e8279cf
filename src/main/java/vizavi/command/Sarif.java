package vizavi.command;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.text.Diagnostic;
import vizavi.text.Json;
import vizavi.text.Span;

/** Diagnostics as SARIF 2.1.0, which editors and code hosts show at their lines. */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What may stand in the path of a URI beside letters and digits. */
  private static final String PLAIN = "/-._~:@!$&'()*+,;=";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Sarif() {}

  static String of(List<Diagnostic> diagnostics) {
    var rules = diagnostics.stream().map(Diagnostic::rule).distinct().sorted().toList();
    var run = new LinkedHashMap<String, Object>();
    run.put("tool", Map.of("driver", driver(rules)));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", diagnostics.stream().map(one -> result(one, rules)).toList());
    var log = new LinkedHashMap<String, Object>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return Json.write(log);
  }

  private static Map<String, Object> driver(List<String> rules) {
    var driver = new LinkedHashMap<String, Object>();
    driver.put("name", "Vizavi");
    driver.put("rules", rules.stream().map(Sarif::rule).toList());
    return driver;
  }

  /** The page is named as a text, because SARIF wants a {@code helpUri} to be absolute. */
  private static Map<String, Object> rule(String slug) {
    var page = "docs/diagnostics/" + slug + ".md";
    var help = new LinkedHashMap<String, Object>();
    help.put("text", "See " + page);
    help.put("markdown", "See [" + slug + "](" + page + ")");
    var rule = new LinkedHashMap<String, Object>();
    rule.put("id", slug);
    rule.put("help", help);
    return rule;
  }

  private static Map<String, Object> result(Diagnostic one, List<String> rules) {
    var result = new LinkedHashMap<String, Object>();
    result.put("ruleId", one.rule());
    result.put("ruleIndex", rules.indexOf(one.rule()));
    result.put("level", one.severity().toString());
    result.put("message", Map.of("text", one.message()));
    result.put("locations", List.of(Map.of("physicalLocation", location(one.place()))));
    return result;
  }

  private static Map<String, Object> location(Span place) {
    var region = new LinkedHashMap<String, Object>();
    region.put("startLine", place.line());
    region.put("startColumn", place.column());
    region.put("endColumn", place.column() + place.length());
    var location = new LinkedHashMap<String, Object>();
    location.put("artifactLocation", Map.of("uri", uri(place.file())));
    location.put("region", region);
    return location;
  }

  /** A file's name as a URI: relative as it was named, or of the scheme {@code file}. */
  static String uri(String file) {
    if (file.startsWith("/")) {
      return "file://" + encoded(file);
    }
    if (file.matches("[A-Za-z]:/.*")) {
      return "file:///" + encoded(file);
    }
    // A colon in the first part of a relative name would be taken for the end of a scheme.
    return (file.contains(":") ? "./" : "") + encoded(file);
  }

  private static String encoded(String path) {
    var uri = new StringBuilder();
    for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
      if (one > 0 && (Character.isLetterOrDigit(one) || PLAIN.indexOf(one) >= 0)) {
        uri.append((char) one);
      } else {
        uri.append('%').append(HEX.toHexDigits(one));
      }
    }
    return uri.toString();
  }
}
