package vizavi.bench;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vizavi.progress.fill.Fill;

/** The doors on the database in {@code data}, which {@code ./vizavi fill} made. */
final class FilledDatabase implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  final JdbcTemplate sql;

  /** Opens them, signed in as somebody. */
  FilledDatabase(String signIn) {
    context =
        new SpringApplicationBuilder(Fill.class)
            .web(WebApplicationType.NONE)
            .run("--vizavi.data=./data", "--vizavi.scenarios=scenarios");
    sql = new JdbcTemplate(context.getBean(DataSource.class));
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(signIn, null, List.of()));
  }

  <T> T door(Class<T> type) {
    return context.getBean(type);
  }

  /** Writes one attempt anew, so that the database remembers no earlier answer. */
  void touch() {
    sql.update("update attempt set passed = passed where id = (select min(id) from attempt)");
  }

  @Override
  public void close() {
    context.close();
  }
}
