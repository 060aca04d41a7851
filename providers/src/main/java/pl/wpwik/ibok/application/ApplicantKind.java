package pl.wpwik.ibok.application;

/** Who applies: a person, or an organisation for which a contact person is named. */
public enum ApplicantKind {
    PERSON,
    ORGANISATION
}
