package vizavi.progress.fill;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vizavi.account.Crowd;
import vizavi.account.DemoPeople;
import vizavi.library.Library;
import vizavi.shell.StartRefusedException;

/**
 * {@code ./vizavi fill}: the rooms without the web, filled with made-up people. Not marked as a
 * configuration, so that the application itself does not find it.
 */
@AutoConfigurationPackage(basePackages = "vizavi")
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  HibernateJpaAutoConfiguration.class,
  DataJpaRepositoriesAutoConfiguration.class,
  PersistenceExceptionTranslationAutoConfiguration.class,
  TransactionAutoConfiguration.class
})
@ComponentScan(
    basePackages = {
      "vizavi.shell",
      "vizavi.account",
      "vizavi.notice",
      "vizavi.library",
      "vizavi.attempt",
      "vizavi.assignment",
      "vizavi.progress"
    },
    excludeFilters = {
      @ComponentScan.Filter(type = FilterType.REGEX, pattern = "vizavi\\..*\\.ui\\..*"),
      @ComponentScan.Filter(type = FilterType.REGEX, pattern = "vizavi\\.shell\\.(?!Clocks$).*")
    })
public class Fill {
  private static final int TOLD_EVERY = 2_000;

  public static void main(String[] arguments) {
    try {
      run(System.err, arguments);
    } catch (StartRefusedException refused) {
      System.err.println("vizavi: " + refused.getMessage() + " " + refused.remedy());
      System.exit(2);
    }
  }

  /**
   * Fills the database.
   *
   * @param arguments sizes as {@link Sizes} reads them; all else are settings of the application
   * @throws StartRefusedException if it is not to be filled, or a size is none
   */
  static Filler.Made run(PrintStream out, String... arguments) {
    var read = Sizes.read(arguments);
    try (var context = open(read.rest())) {
      if (context.getEnvironment().acceptsProfiles(Profiles.of("production"))) {
        throw new StartRefusedException(
            "In production nothing is made up.", "Fill a folder of its own, without that profile.");
      }
      var filler = context.getBean(Filler.class);
      filler.check(read.sizes());
      return fill(out, context, filler, read.sizes());
    }
  }

  private static ConfigurableApplicationContext open(List<String> settings) {
    return new SpringApplicationBuilder(Fill.class)
        .web(WebApplicationType.NONE)
        .run(settings.toArray(String[]::new));
  }

  private static Filler.Made fill(
      PrintStream out, ConfigurableApplicationContext context, Filler filler, Sizes sizes) {
    var somebody = context.getBean(Crowd.class).somebody();
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(somebody, null, List.of()));
    try {
      var cards = context.getBean(Library.class).cards();
      if (cards.isEmpty()) {
        throw new StartRefusedException(
            "There is no scenario to play.", "Set vizavi.scenarios to their folder.");
      }
      long all = (long) sizes.cohorts() * sizes.people() * (sizes.attempts() + 1);
      long begun = System.nanoTime();
      var made =
          filler.fill(
              sizes,
              cards,
              written -> {
                if (written % TOLD_EVERY < 200 || written == all) {
                  out.printf(Locale.ROOT, "  %,d of %,d attempts%n", written, all);
                }
              });
      out.println(end(made, (System.nanoTime() - begun) / 1_000_000_000));
      return made;
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private static String end(Filler.Made made, long seconds) {
    return String.format(
        Locale.ROOT,
        "Made in %,d s: %,d cohorts, %,d members, %,d mentors, %,d attempts with %,d turns.%n"
            + "Sign in as \"%s\" (looks after all of them) or as \"%s-1\" (after the first five);"
            + " trainees are \"trainee-1\" and on. The password of all is %s.",
        seconds,
        made.cohorts(),
        made.members(),
        made.mentors(),
        made.attempts(),
        made.turns(),
        Gathering.HEAD,
        Gathering.HEAD,
        DemoPeople.PASSWORD);
  }
}
