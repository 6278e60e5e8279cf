package vizavi.shell;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: the Spring side of the wall. */
@SpringBootApplication(scanBasePackages = "vizavi")
public class Application {
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }
}
