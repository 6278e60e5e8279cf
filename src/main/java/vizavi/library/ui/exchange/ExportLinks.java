package vizavi.library.ui.exchange;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.Supplier;
import vizavi.library.exchange.Exports;
import vizavi.library.exchange.Parcel;

/** Links that hand a scenario out, packed at the moment they are followed. */
public class ExportLinks extends Span {
  /** Packs what a link hands out. */
  private interface Packs extends Supplier<Parcel>, Serializable {}

  private ExportLinks() {
    addClassName("export-links");
  }

  /** A draft as it was kept last. */
  public static ExportLinks ofDraft(Exports exports, UUID draft) {
    ExportLinks links = new ExportLinks();
    links.add("exchange.export.yaml", () -> exports.draftAsFile(draft));
    links.add("exchange.export.zip", () -> exports.draftAsZip(draft));
    return links;
  }

  /** A revision of a scenario. */
  public static ExportLinks ofRevision(Exports exports, String scenario, UUID revision) {
    ExportLinks links = new ExportLinks();
    links.add("exchange.export.yaml", () -> exports.revisionAsFile(scenario, revision));
    links.add("exchange.export.zip", () -> exports.revisionAsZip(scenario, revision));
    return links;
  }

  /** What can be played of every scenario. */
  public static ExportLinks ofEverything(Exports exports) {
    ExportLinks links = new ExportLinks();
    links.add("exchange.export.everything", exports::everything);
    return links;
  }

  private void add(String key, Packs packs) {
    DownloadHandler handler = DownloadHandler.fromInputStream(event -> response(packs.get()));
    Anchor link = new Anchor(handler, getTranslation(key));
    link.addClassName("export");
    add(link);
  }

  private static DownloadResponse response(Parcel parcel) {
    return new DownloadResponse(
        new ByteArrayInputStream(parcel.bytes()),
        parcel.name(),
        parcel.type(),
        parcel.bytes().length);
  }
}
