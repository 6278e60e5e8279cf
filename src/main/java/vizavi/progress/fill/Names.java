package vizavi.progress.fill;

import java.util.List;

/** Names for people who do not exist. */
final class Names {
  private static final List<String> FIRST =
      List.of(
          "Anna",
          "Balázs",
          "Carla",
          "Dmytro",
          "Eszter",
          "Farid",
          "Greta",
          "Hugo",
          "Ilona",
          "Jonas",
          "Kateryna",
          "Liam",
          "Mira",
          "Noah",
          "Olha",
          "Péter",
          "Rosa",
          "Stefan",
          "Tereza",
          "Viktor",
          "Wanda",
          "Yusuf",
          "Zoltán",
          "Adam",
          "Bea",
          "Cem",
          "Daria",
          "Emil",
          "Fanni",
          "Gábor",
          "Hanna",
          "Ivan",
          "Júlia",
          "Karim",
          "Lena",
          "Marek",
          "Nadia",
          "Oskar",
          "Paula",
          "Radu",
          "Sofia");

  private static final List<String> LAST =
      List.of(
          "Bauer",
          "Kovács",
          "Shevchenko",
          "Novak",
          "Lindqvist",
          "Moreau",
          "Rossi",
          "Szabó",
          "Bondar",
          "Keller",
          "Horvat",
          "Jansen",
          "Kowalski",
          "Petrov",
          "Weiss",
          "Tóth",
          "Marino",
          "Olsen",
          "Popescu",
          "Silva",
          "Tkachuk",
          "Urban",
          "Vogel",
          "Wagner",
          "Zeller",
          "Fischer",
          "Dobos",
          "Hoffmann",
          "Ilic",
          "Kaya",
          "Larsen",
          "Melnyk",
          "Nagy",
          "Ortega",
          "Pereira",
          "Quast",
          "Richter");

  private static final List<String> PLACES =
      List.of(
          "Front desk",
          "Support line",
          "Workshop",
          "Sales floor",
          "Projects",
          "Night shift",
          "Counter",
          "Field service",
          "Onboarding",
          "Help desk");

  private Names() {}

  /** No two of the first 1,517 are the same: the lengths of both lists have no common divisor. */
  static String person(int number) {
    return FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
  }

  static String cohort(int number) {
    int round = number / PLACES.size() + 1;
    return PLACES.get(number % PLACES.size()) + " " + round;
  }
}
