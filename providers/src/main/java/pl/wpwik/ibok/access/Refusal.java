package pl.wpwik.ibok.access;

/** Why an account may not enter an application for customers. */
enum Refusal {
    /** Staff, for instance. */
    NOT_A_CUSTOMER("ibok_not_a_customer"),
    /** It has the customers' role, but not from the register: somebody granted it by hand. */
    OUTSIDE_REGISTER("ibok_outside_register");

    private final String reason;

    Refusal(String reason) {
        this.reason = reason;
    }

    /** As it stands in the event: a contract. */
    String reason() {
        return reason;
    }
}
