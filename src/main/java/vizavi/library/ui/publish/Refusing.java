package vizavi.library.ui.publish;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vizavi.library.Publication;
import vizavi.shell.Moment;

/** What came of publishing, in a sentence. */
final class Refusing {
  private Refusing() {}

  static String words(Publication publication) {
    return switch (publication) {
      case Publication.Published(var revision) -> translate("publish.published", revision.number());
      case Publication.Blocked(var gate) -> translate("publish.blocked", gate.blocking().size());
      case Publication.NoNote ignored -> translate("publish.no-note");
      case Publication.NoteTooLong(int most) -> translate("publish.note-too-long", most);
      case Publication.ChangedMeanwhile(var theirs) ->
          translate("publish.changed", theirs.changedBy());
      case Publication.Overtaken(var current) ->
          translate(
              "publish.overtaken",
              current.number(),
              current.author().isEmpty() ? 0 : 1,
              current.author(),
              Moment.of(current.published()));
      case Publication.NothingNew(var current) ->
          translate("publish.nothing-new", current.number());
    };
  }
}
