package vizavi.account;

import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the server where it is, and with which names the demo can be tried. */
@Component
class Greeting implements ApplicationListener<ApplicationReadyEvent> {
  private final PersonRepository people;

  Greeting(PersonRepository people) {
    this.people = people;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      System.out.println(sentence(web.getWebServer().getPort()));
    }
  }

  private String sentence(int port) {
    var text = new StringBuilder("\nVizavi is ready: http://localhost:" + port + "/\n");
    var demo = people.withDemoPassword();
    if (!demo.isEmpty()) {
      text.append("Sign in with the password ").append(DemoPeople.PASSWORD).append(" as\n");
      demo.stream().filter(StoredPerson::active).forEach(p -> text.append(line(p)));
    }
    return text.toString();
  }

  private static String line(StoredPerson person) {
    var roles =
        person.value().roles().stream().map(role -> role.name().toLowerCase(Locale.ROOT)).toList();
    return "  %-8s %s%n".formatted(person.signIn(), String.join(", ", roles));
  }
}
