package vizavi.account;

/** What a person may do beyond playing, which everybody may. */
public enum Role {
  TRAINEE,
  MENTOR,
  TRAINER,
  ADMIN;

  /** The authority Spring Security knows it by. */
  String authority() {
    return "ROLE_" + name();
  }
}
