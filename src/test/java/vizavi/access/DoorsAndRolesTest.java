package vizavi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.core.context.SecurityContextHolder;
import vizavi.account.As;
import vizavi.scenario.Golden;
import vizavi.shell.Doors;

/** Every public method of every door, called by nobody and by each role. */
class DoorsAndRolesTest {
  private static final Path TABLE = Path.of("src/test/resources/vizavi/access/doors.tsv");
  private static final List<String> ROLES = List.of("nobody", "nina", "maria", "theo", "ada");

  /**
   * One works out a text it is handed, on a thread of its own, and knows nothing else; the other is
   * asked before anybody is signed in and then says no.
   */
  private static final Set<String> OPEN =
      Set.of(
          "library.Proving.check(String scenario, String text)",
          "account.OwnAccount.needsPassword()");

  @TempDir Path data;

  @Test
  void everyDoorLetsInWhoTheTableNamesAndNobodyElse() {
    var table = new StringBuilder("door\tnobody\ttrainee\tmentor\ttrainer\tadmin\n");
    try (var context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios")) {
      for (var wish : Wish.all(context)) {
        table.append(wish.name());
        answers(wish).values().forEach(answer -> table.append('\t').append(answer));
        table.append('\n');
      }
    }
    assertThat(table.toString().lines().skip(1))
        .as("nobody comes in without signing in")
        .filteredOn(line -> !OPEN.contains(line.split("\t")[0]))
        .isNotEmpty()
        .allMatch(line -> line.split("\t")[1].equals("-"));
    Golden.expect(TABLE, table.toString());
  }

  private static Map<String, String> answers(Wish wish) {
    return ROLES.stream()
        .collect(
            Collectors.toMap(who -> who, who -> letIn(wish, who), (a, b) -> b, LinkedHashMap::new));
  }

  private static String letIn(Wish wish, String who) {
    SecurityContextHolder.clearContext();
    var stand = new Stand(Map.of());
    var answer = who.equals("nobody") ? wish.call(stand) : As.person(who, () -> wish.call(stand));
    return answer == Wish.Answer.DENIED ? "-" : "yes";
  }
}
