package vizavi.account.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column holds, and how people head it. */
enum Column {
  NAME(
      "name",
      true,
      Set.of("name", "fullname", "displayname", "імя", "піб", "имя", "фио", "név", "teljesnév")),
  SIGN_IN(
      "sign-in",
      true,
      Set.of(
          "signin",
          "signinname",
          "login",
          "loginname",
          "user",
          "username",
          "account",
          "логін",
          "логин",
          "felhasználónév")),
  EMAIL(
      "e-mail",
      false,
      Set.of(
          "email",
          "mail",
          "emailaddress",
          "mailaddress",
          "пошта",
          "елпошта",
          "почта",
          "элпочта",
          "emailcím"));

  private final String heading;
  private final boolean needed;
  private final Set<String> written;

  Column(String heading, boolean needed, Set<String> written) {
    this.heading = heading;
    this.needed = needed;
    this.written = written;
  }

  /** As it is asked for. */
  String heading() {
    return heading;
  }

  boolean needed() {
    return needed;
  }

  /** Case, blanks and hyphens do not matter. */
  static Optional<Column> of(String heading) {
    var plain = heading.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}_.'’ʼ]", "");
    return Stream.of(values()).filter(column -> column.written.contains(plain)).findFirst();
  }
}
