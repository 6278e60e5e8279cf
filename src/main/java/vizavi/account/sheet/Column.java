package vizavi.account.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column holds, and how people head it. */
enum Column {
  NAME(
      "people.field.name",
      true,
      Set.of("name", "fullname", "displayname", "імя", "піб", "имя", "фио", "név", "teljesnév")),
  SIGN_IN(
      "people.field.sign-in",
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
      "people.field.email",
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

  private final String key;
  private final boolean needed;
  private final Set<String> written;

  Column(String key, boolean needed, Set<String> written) {
    this.key = key;
    this.needed = needed;
    this.written = written;
  }

  /** Of its heading in the message bundle, as it is asked for. */
  String key() {
    return key;
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
