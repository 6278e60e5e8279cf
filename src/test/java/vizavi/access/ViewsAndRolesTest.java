package vizavi.access;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import vizavi.account.ui.SignInView;
import vizavi.scenario.Golden;
import vizavi.shell.NoAccessPage;
import vizavi.shell.ViewTest;

/** Every address, opened by nobody and by each role; what it is about need not be there. */
class ViewsAndRolesTest extends ViewTest {
  private static final Path TABLE = Path.of("src/test/resources/vizavi/access/views.tsv");
  private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

  private record Asker(String name, String role) {}

  private static final List<Asker> ASKERS =
      List.of(
          new Asker("", ""),
          new Asker("nina", "TRAINEE"),
          new Asker("maria", "MENTOR"),
          new Asker("theo", "TRAINER"),
          new Asker("ada", "ADMIN"));

  @Test
  void everyAddressOpensForWhomTheTableNamesAndNobodyElse() {
    var table = new StringBuilder("address\tnobody\ttrainee\tmentor\ttrainer\tadmin\n");
    RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
        .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
        .map(RouteBaseData::getTemplate)
        .sorted(Comparator.naturalOrder())
        .forEach(
            address -> {
              table.append('/').append(address);
              ASKERS.forEach(asker -> table.append('\t').append(opens(address, asker)));
              table.append('\n');
            });
    Golden.expect(TABLE, table.toString());
  }

  private String opens(String address, Asker asker) {
    SecurityContextHolder.clearContext();
    if (!asker.name().isEmpty()) {
      signIn(asker.name(), asker.role());
    }
    open("sign-in");
    open(address.replaceAll(":[a-z]+(\\([^)]*\\))?", NOTHING));
    return lands(getCurrentView());
  }

  private static String lands(HasElement view) {
    return view instanceof NoAccessPage || view instanceof SignInView
        ? "-"
        : view.getClass().getSimpleName();
  }
}
