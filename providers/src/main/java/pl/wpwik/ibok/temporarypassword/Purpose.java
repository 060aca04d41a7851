package pl.wpwik.ibok.temporarypassword;

/** What a temporary password was issued for. There is at most one of each that counts; neither touches the other. */
public enum Purpose {
    /** The first login after registration (regulation, point 5). */
    ACTIVATION,
    /** A forgotten password (regulation, point 7). */
    RESET
}
