package vizavi.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Who e-mail comes from, and where its links lead: {@code vizavi.mail.from}, {@code .address}. */
@Component
@ConditionalOnBooleanProperty("vizavi.mail")
class Sender {
  private final @Nullable InternetAddress from;
  private final @Nullable String address;

  Sender(
      @Value("${vizavi.mail.from:}") String from,
      @Value("${vizavi.mail.address:}") String address) {
    this.from = from(from.strip());
    this.address = address(address.strip());
  }

  /** The settings that are missing or make no sense, each with what it should be. */
  List<String> missing() {
    var missing = new ArrayList<String>();
    if (from == null) {
      missing.add("vizavi.mail.from (the address it comes from, like vizavi@example.org)");
    }
    if (address == null) {
      missing.add(
          "vizavi.mail.address (where people open Vizavi, like https://vizavi.example.org)");
    }
    return missing;
  }

  InternetAddress from() {
    return Optional.ofNullable(from).orElseThrow();
  }

  /** The full address of a place of the app. */
  String link(String place) {
    return Optional.ofNullable(address).orElseThrow() + "/" + place;
  }

  private static @Nullable InternetAddress from(String typed) {
    try {
      var one = new InternetAddress(typed, true);
      one.validate();
      return one;
    } catch (AddressException e) {
      return null;
    }
  }

  private static @Nullable String address(String typed) {
    try {
      var uri = URI.create(typed);
      boolean web =
          uri.getHost() != null
              && Set.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT));
      return web ? typed.replaceAll("/+$", "") : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
