package vizavi.shell;

import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The doors without the web: the real rooms, tables and settings, no views and no server. Not
 * marked as a configuration, so that the application itself does not find it.
 */
@AutoConfigurationPackage(basePackages = "vizavi")
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  HibernateJpaAutoConfiguration.class,
  DataJpaRepositoriesAutoConfiguration.class,
  MailSenderAutoConfiguration.class,
  PersistenceExceptionTranslationAutoConfiguration.class,
  TransactionAutoConfiguration.class
})
@ComponentScan(
    basePackages = {
      "vizavi.account",
      "vizavi.notice",
      "vizavi.library",
      "vizavi.attempt",
      "vizavi.assignment",
      "vizavi.progress",
      "vizavi.book",
      "vizavi.practice"
    },
    basePackageClasses = Clocks.class,
    excludeFilters = {
      @ComponentScan.Filter(type = FilterType.REGEX, pattern = "vizavi\\..*\\.ui\\..*"),
      @ComponentScan.Filter(
          type = FilterType.REGEX,
          pattern = "vizavi\\.shell\\.(?!(Clocks|Texts)$).*")
    })
public class Doors {
  /** Starts them with settings like {@code vizavi.data=...}. */
  public static ConfigurableApplicationContext open(String... settings) {
    return builder().run(arguments(settings));
  }

  /** The same in a profile. */
  public static ConfigurableApplicationContext openIn(String profile, String... settings) {
    return builder().profiles(profile).run(arguments(settings));
  }

  /** As on a command line, which wins over what the application's own settings say. */
  private static String[] arguments(String... settings) {
    return Stream.of(settings).map(setting -> "--" + setting).toArray(String[]::new);
  }

  private static SpringApplicationBuilder builder() {
    return new SpringApplicationBuilder(Doors.class)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false);
  }
}
