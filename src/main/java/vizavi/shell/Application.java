package vizavi.shell;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: the Spring side of the wall. */
@SpringBootApplication(scanBasePackages = "vizavi")
@AutoConfigurationPackage(basePackages = "vizavi") // entities, repositories and views of all rooms
public class Application {
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }
}
