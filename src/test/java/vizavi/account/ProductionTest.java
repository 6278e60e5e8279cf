package vizavi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import vizavi.shell.Doors;
import vizavi.shell.StartRefusedException;

class ProductionTest {
  @TempDir Path data;

  @Test
  void demoPasswordsAreRefused() {
    Doors.open(data(), "vizavi.scenarios=none").close();
    refused("demo password", "VIZAVI_ADMIN=root", "VIZAVI_ADMIN_PASSWORD=correct horse battery");
  }

  @Test
  void withNobodyTheFirstAdminMustBeNamed() {
    refused("VIZAVI_ADMIN is not set");
    refused("VIZAVI_ADMIN_PASSWORD is not set", "VIZAVI_ADMIN=root");
    refused("at least 12", "VIZAVI_ADMIN=root", "VIZAVI_ADMIN_PASSWORD=short");
    refused("too easy", "VIZAVI_ADMIN=root", "VIZAVI_ADMIN_PASSWORD=my-vizavi-demo");
    refused("letters, digits", "VIZAVI_ADMIN=a b", "VIZAVI_ADMIN_PASSWORD=correct horse battery");
  }

  @Test
  void theFirstAdminSignsInAndIsAskedForOnlyOnce() {
    try (var context =
        Doors.openIn(
            "production",
            data(),
            "vizavi.scenarios=none",
            "VIZAVI_ADMIN=Root",
            "VIZAVI_ADMIN_PASSWORD=correct horse battery")) {
      var signedIn = context.getBean(SignedIn.class);
      assertThat(As.person("root", signedIn::person).roles()).containsExactly(Role.ADMIN);
      assertThat(context.getBeansOfType(DemoPeople.class)).isEmpty();
      assertThat(storedPasswords(context)).singleElement().asString().startsWith("$2a$12$");
    }
    try (var again = Doors.openIn("production", data(), "vizavi.scenarios=none")) {
      again
          .getBean(PasswordSignIn.class)
          .authenticate(
              UsernamePasswordAuthenticationToken.unauthenticated("root", "correct horse battery"));
    }
  }

  private void refused(String reason, String... settings) {
    var all = new java.util.ArrayList<>(List.of(data(), "vizavi.scenarios=none"));
    all.addAll(List.of(settings));
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> Doors.openIn("production", all.toArray(String[]::new)).close())
        .withMessageContaining(reason);
  }

  private static List<String> storedPasswords(ApplicationContext context) {
    var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
    return jdbc.queryForList("select password from person", String.class);
  }

  private String data() {
    return "vizavi.data=" + data;
  }
}
