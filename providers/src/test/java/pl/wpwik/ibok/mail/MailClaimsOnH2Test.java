package pl.wpwik.ibok.mail;

import org.junit.jupiter.api.Tag;
import pl.wpwik.ibok.schema.RegisterDatabase;

@Tag("punkt-5")
class MailClaimsOnH2Test extends MailClaimsRules {

    /** H2 locks what it sorts, not only what it returns: the other comes again. */
    @Override
    int leftForTheOther() {
        return 0;
    }

    @Override
    RegisterDatabase open() {
        return new RegisterDatabase();
    }
}
