package vizavi.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vizavi.account.Role;

/** The names of the roles. */
final class Roles {
  private Roles() {}

  static String name(Role role) {
    return switch (role) {
      case TRAINEE -> translate("role.trainee");
      case MENTOR -> translate("role.mentor");
      case TRAINER -> translate("role.trainer");
      case ADMIN -> translate("role.admin");
    };
  }
}
