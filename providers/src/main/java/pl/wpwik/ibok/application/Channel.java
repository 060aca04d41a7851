package pl.wpwik.ibok.application;

/** How the paper application reached the office (regulation, point 1). */
public enum Channel {
    IN_PERSON,
    POST,
    EMAIL;

    /** Only who files in person is handed a copy (regulation, point 3). */
    public boolean copyIsMade() {
        return this == IN_PERSON;
    }
}
