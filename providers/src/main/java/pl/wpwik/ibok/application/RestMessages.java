package pl.wpwik.ibok.application;

/** Keys of the explanations in the bundle {@code ibok-rest}, shown to staff in their language. */
public final class RestMessages {

    public static final String REQUIRED = "required";
    public static final String TOO_LONG = "tooLong";
    public static final String FORBIDDEN_CHARACTER = "forbiddenCharacter";
    public static final String DATE_IN_FUTURE = "dateInFuture";
    public static final String DATE_TOO_OLD = "dateTooOld";
    public static final String POSTAL_CODE = "postalCode";
    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String CLAUSE_UNKNOWN = "clauseUnknown";
    public static final String CLAUSE_TWICE = "clauseTwice";
    public static final String CLAUSE_VERSION = "clauseVersion";
    public static final String REGULAMIN_VERSION = "regulaminVersion";
    public static final String COPY_ANSWER_MISSING = "copyAnswerMissing";
    public static final String COPY_NOT_MADE = "copyNotMade";
    public static final String ORGANISATION_OF_PERSON = "organisationOfPerson";
    public static final String SUPPLY_POINT_EMPTY = "supplyPointEmpty";
    public static final String TOO_MANY = "tooMany";
    public static final String NOT_COLLECTED = "notCollected";
    public static final String CUSTOMER_NUMBER = "customerNumber";
    public static final String PESEL = "pesel";
    public static final String PESEL_OF_ORGANISATION = "peselOfOrganisation";
    public static final String NIP = "nip";
    public static final String DATE_BEFORE_APPLICATION = "dateBeforeApplication";
    public static final String CLOSURE_REASON_NOT_ON_PAPER = "closureReasonNotOnPaper";
    public static final String NIP_OF_PERSON = "nipOfPerson";

    private RestMessages() {}
}
