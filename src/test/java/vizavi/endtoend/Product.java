package vizavi.endtoend;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vizavi.shell.Application;

/** The running product on a database file of its own, which can be stopped and started again. */
final class Product implements AutoCloseable {
  private final Path data;
  private final Path scenarios;
  private final int port;
  private ConfigurableApplicationContext running;

  Product(Path data) {
    this.data = data;
    this.scenarios = Shelves.filled(data.resolve("scenarios"));
    this.port = freePort();
    this.running = run();
  }

  String address() {
    return "http://localhost:" + port;
  }

  /** A door of the running product. */
  <T> T door(Class<T> type) {
    return running.getBean(type);
  }

  /** Stops the server and starts it again on the same database and port. */
  void restart() {
    running.close();
    running = run();
  }

  @Override
  public void close() {
    running.close();
  }

  private ConfigurableApplicationContext run() {
    return new SpringApplicationBuilder(Application.class)
        .run(
            "--server.port=" + port,
            "--vizavi.data=" + data,
            "--spring.jmx.enabled=false",
            "--vizavi.scenarios=" + scenarios);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException("no free port", e);
    }
  }
}
