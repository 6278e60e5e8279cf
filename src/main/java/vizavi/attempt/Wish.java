package vizavi.attempt;

/** What a person wants the next row of their attempt to be. */
sealed interface Wish {
  /** Whether a row written already is just this. */
  boolean isThe(StoredTurn row);

  record Answer(String reply) implements Wish {
    @Override
    public boolean isThe(StoredTurn row) {
      return row.kind() == StoredTurn.Kind.ANSWER
          && row.typed().isEmpty()
          && row.reply().filter(reply::equals).isPresent();
    }
  }

  /** An answer in the trainee's own words. */
  record Type(String words) implements Wish {
    @Override
    public boolean isThe(StoredTurn row) {
      return row.kind() == StoredTurn.Kind.ANSWER && row.typed().filter(words::equals).isPresent();
    }
  }

  /** To look at the choices before typing. */
  record Look() implements Wish {
    @Override
    public boolean isThe(StoredTurn row) {
      return row.kind() == StoredTurn.Kind.HINT;
    }
  }

  record StepBack() implements Wish {
    @Override
    public boolean isThe(StoredTurn row) {
      return row.kind() == StoredTurn.Kind.STEP_BACK;
    }
  }
}
