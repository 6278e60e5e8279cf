package vizavi.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vizavi.shell.Language;

/** A row of {@code person} with its roles. */
@Entity
@DynamicUpdate // what one page did not change it does not write: another may have, meanwhile
@Table(name = "person")
class StoredPerson {
  @Id private UUID id;
  private String signIn;
  private String name;
  private String password;
  private boolean demoPassword;
  private boolean active;

  /** Grows whenever sessions begun before must end. */
  private int stamp;

  private Instant createdAt;
  private @Nullable String email;

  /** The code of the language they chose; null for their browser's. */
  private @Nullable String language;

  /** The code of the language their last page was in. */
  private @Nullable String lastLanguage;

  /** Whether somebody else chose it, so that the person still has to choose their own. */
  private boolean firstPassword;

  /** Whether they ever chose one themselves; it stays true whatever somebody else gives them. */
  private boolean ownPassword;

  @Column(updatable = false) // only by PersonRepository.seen: a page open elsewhere changes nothing
  private @Nullable Instant lastSignIn;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredPerson() {}

  StoredPerson(UUID id, String signIn, String name, Set<Role> roles, Instant createdAt) {
    this.id = id;
    this.signIn = signIn;
    this.name = name;
    this.password = "";
    this.active = true;
    this.createdAt = createdAt;
    this.roles.addAll(roles);
  }

  UUID id() {
    return id;
  }

  String signIn() {
    return signIn;
  }

  String name() {
    return name;
  }

  String password() {
    return password;
  }

  boolean active() {
    return active;
  }

  int stamp() {
    return stamp;
  }

  boolean isActiveAdmin() {
    return active && roles.contains(Role.ADMIN);
  }

  void rename(String newName) {
    name = newName;
  }

  void changeRoles(Set<Role> newRoles) {
    roles.retainAll(newRoles);
    roles.addAll(newRoles);
  }

  Optional<String> email() {
    return Optional.ofNullable(email);
  }

  void changeEmail(Optional<String> newEmail) {
    email = newEmail.orElse(null);
  }

  Optional<Language> language() {
    return Optional.ofNullable(language).flatMap(Language::of);
  }

  void changeLanguage(Optional<Language> chosen) {
    language = chosen.map(Language::code).orElse(null);
  }

  void reads(Language now) {
    lastLanguage = now.code();
  }

  /** What a letter to them is written in. */
  Language letters() {
    return language()
        .or(() -> Optional.ofNullable(lastLanguage).flatMap(Language::of))
        .orElse(Language.ENGLISH);
  }

  boolean firstPassword() {
    return firstPassword;
  }

  Optional<Instant> lastSignIn() {
    return Optional.ofNullable(lastSignIn);
  }

  boolean isActiveTrainee() {
    return active && roles.contains(Role.TRAINEE);
  }

  /** Whether they may sign in and are nothing else. */
  boolean isActiveTraineeOnly() {
    return active && roles.equals(Set.of(Role.TRAINEE));
  }

  boolean ownPassword() {
    return ownPassword;
  }

  /** Sessions begun with the old password end. */
  void changePassword(String encoded, boolean demo) {
    become(encoded, demo);
    firstPassword = false;
    ownPassword = true;
  }

  /** A password somebody else chose: the person must choose their own at the next sign-in. */
  void giveFirstPassword(String encoded) {
    become(encoded, false);
    firstPassword = true;
  }

  private void become(String encoded, boolean demo) {
    password = encoded;
    demoPassword = demo;
    stamp++;
  }

  void activate(boolean now) {
    active = now;
    stamp++;
  }

  Person value() {
    return new Person(id, signIn, name, roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles), active);
  }
}
