package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vizavi.Snapshot;

/**
 * A test of a view without a browser: the whole application on a database in memory, with its demo
 * people, the scenario {@code tea-house}, a path of it, and a broken one. All such tests share one
 * start; each class begins with the database as it was then.
 */
@SpringBootTest(classes = Application.class)
public abstract class ViewTest extends SpringBrowserlessTest {
  protected static final Path SCENARIOS = scenarios();
  private static final Map<DataSource, Snapshot> STARTED = new ConcurrentHashMap<>();

  @Autowired private JdbcTemplate database;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("vizavi.scenarios", SCENARIOS::toString);
    settings.add("vizavi.schedule", () -> false);
    settings.add("vizavi.data", () -> SCENARIOS.resolveSibling("data"));
    settings.add(
        "spring.datasource.url", () -> "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  private static Path scenarios() {
    try {
      Path folder = Files.createTempDirectory("vizavi-views").resolve("scenarios");
      Path teaHouse = Files.createDirectories(folder.resolve("tea-house"));
      Files.copy(
          Path.of("src/test/resources/vizavi/scenarios/tea-house/scenario.yaml"),
          teaHouse.resolve("scenario.yaml"));
      Path broken = Files.createDirectories(folder.resolve("broken"));
      Files.writeString(broken.resolve("scenario.yaml"), "vizavi: 1\ntitel: Broken\n");
      Files.writeString(
          folder.resolve("paths.yaml"),
          "vizavi: 1\npaths: {first-steps: {title: {en: First steps, uk: Перші кроки},"
              + " about: {en: One talk}, scenarios: [tea-house]}}\n");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void beginAsStarted() {
    STARTED
        .computeIfAbsent(database.getDataSource(), one -> new Snapshot())
        .begin(getClass(), () -> database);
  }

  /** Seats a demo person at the screen; {@code roles} as Spring Security names them. */
  protected void signIn(String person, String... roles) {
    var authorities =
        Stream.of(roles).map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(person, null, authorities)));
  }

  /** Seats them as signing in does: in the session too, where news from elsewhere find them. */
  protected void sit(String who, String... roles) {
    signIn(who, roles);
    VaadinSession.getCurrent()
        .getSession()
        .setAttribute(
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
            SecurityContextHolder.getContext());
  }

  /** Lets the page do what it was told by another thread, until it shows. */
  protected void until(BooleanSupplier shows) {
    Instant patience = Instant.now().plus(Duration.ofSeconds(20));
    MockVaadin.runUIQueue();
    while (!shows.getAsBoolean()) {
      assertThat(Instant.now()).as(() -> "it never showed: " + shown()).isBefore(patience);
      Thread.onSpinWait();
      MockVaadin.runUIQueue();
    }
  }

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  /** All words of the view on the screen. */
  protected String shown() {
    return getCurrentView().getElement().getTextRecursively();
  }

  /** Clicks the button of the view with this id. */
  protected void click(String id) {
    test(findInView(NativeButton.class).id(id)).click();
  }

  /** The words of everything in the view with this class name. */
  protected List<String> words(Class<? extends Component> type, String className) {
    return findInView(type).withClassName(className).all().stream()
        .map(one -> one.getElement().getTextRecursively())
        .toList();
  }

  /** The words of the message that popped up last. */
  protected String told() {
    return test(find(Notification.class).last()).getText();
  }

  /**
   * Opens an address, with what may be asked after its question mark, whatever page it leads to.
   */
  protected void open(String address) {
    String[] parts = address.split("\\?", 2);
    UI.getCurrent()
        .navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
  }

  /**
   * The address the browser was told to show last, by opening it or since; if it was told any since
   * this was asked and since a button was clicked.
   */
  protected static Optional<String> addressNow() {
    return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
        .map(PendingJavaScriptInvocation::getInvocation)
        .filter(one -> one.getExpression().contains("replace"))
        .flatMap(one -> one.getParameters().stream())
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .reduce((one, later) -> later);
  }

  /** The same with a parameter that has no value. */
  protected void open(String address, String parameter) {
    UI.getCurrent().navigate(address, QueryParameters.of(parameter, ""));
  }
}
