package pl.wpwik.ibok.mainjob;

import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.Mailbox;
import pl.wpwik.ibok.harness.Realm;

/** A running product, wherever its parts run. */
public record Surroundings(
        Realm realm,
        String portalUrl,
        Mailbox mailbox,
        Account clerk,
        Account registrar,
        Browser browser,
        Screenshots screenshots) {}
