package vizavi.shell.backdrop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A place that is drawn. */
enum Place {
  WORKSHOP,
  STUDIO,
  OFFICE,
  SALES_OFFICE,
  CLINIC,
  RESTAURANT,
  MEETING_ROOM,
  SHOWROOM,
  BUILDING_SITE,
  FRONT_DESK,
  SHOP;

  private final String svg = drawn();

  /** The place a scenario calls {@code id}, where there is one of that name. */
  static Optional<Place> of(String id) {
    return Arrays.stream(values()).filter(place -> place.id().equals(id)).findFirst();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The drawing, without the white space between its shapes. */
  String svg() {
    return svg;
  }

  private String drawn() {
    String path = "/vizavi/shell/backdrop/" + id() + ".svg";
    try (var stream = Place.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("There is no drawing " + path);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.replaceAll(">\\s+<", "><").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
