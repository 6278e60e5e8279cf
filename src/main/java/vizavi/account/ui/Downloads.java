package vizavi.account.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.function.Supplier;
import vizavi.shell.Csv;

/** Hands out tables as files. */
final class Downloads {
  /** Makes a table at the moment its link is followed. */
  interface Tables extends Supplier<Csv>, Serializable {}

  private Downloads() {}

  static DownloadHandler csv(String name, Tables tables) {
    return DownloadHandler.fromInputStream(
        event -> {
          byte[] bytes = tables.get().bytes();
          event.getResponse().setHeader("Cache-Control", "no-store"); // passwords, for one
          return new DownloadResponse(
              new ByteArrayInputStream(bytes), name, "text/csv;charset=UTF-8", bytes.length);
        });
  }
}
