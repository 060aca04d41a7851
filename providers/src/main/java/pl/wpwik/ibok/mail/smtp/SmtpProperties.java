package pl.wpwik.ibok.mail.smtp;

import java.util.Locale;
import java.util.Properties;
import org.keycloak.email.EmailAuthenticator.AuthenticatorType;

/** The settings in the mail library's words. */
final class SmtpProperties {

    private static final String PREFIX = "mail.smtp.";

    private final Properties properties = new Properties();

    SmtpProperties(SmtpSettings settings) {
        set("host", settings.text("host"));
        if (!settings.text("port").isEmpty()) {
            set("port", settings.text("port"));
        }
        for (String key : new String[] {"timeout", "connectionTimeout", "writeTimeout"}) {
            set(
                    key.toLowerCase(Locale.ROOT),
                    Long.toString(settings.timeOut(key).toMillis()));
        }
        set("auth", settings.login() != AuthenticatorType.NONE);
        if (settings.login() == AuthenticatorType.TOKEN) {
            set("auth.mechanisms", "XOAUTH2");
        }
        set("ssl.enable", settings.flag("ssl"));
        set("starttls.enable", settings.flag("starttls"));
        // Once the mail is accepted there is nothing to wait for, and a goodbye that fails must not look like a failed
        // mail.
        set("quitwait", false);
        properties.setProperty("mail.mime.allowutf8", Boolean.toString(settings.allowsUtf8()));
    }

    /** The address that is told when a mail cannot be delivered after all; without one it is the sender. */
    SmtpProperties bouncesTo(String address) {
        if (!address.isEmpty()) {
            set("from", address);
        }
        return this;
    }

    /** No other connections than these: the library's second try with other ones would know neither trust nor deadline. */
    SmtpProperties watchedBy(Deadline deadline, Timer timer) {
        put("socketFactory", new WatchedSockets(deadline));
        set("socketFactory.fallback", false);
        put("executor.writetimeout", timer.executor());
        return this;
    }

    SmtpProperties trusts(Trust trust, Deadline deadline) {
        put("ssl.socketFactory", new WatchedTlsSockets(trust.sockets(), deadline));
        set("ssl.checkserveridentity", trust.checksName());
        return this;
    }

    Properties get() {
        return properties;
    }

    private void set(String key, boolean value) {
        set(key, Boolean.toString(value));
    }

    private void set(String key, String value) {
        properties.setProperty(PREFIX + key, value);
    }

    private void put(String key, Object value) {
        properties.put(PREFIX + key, value);
    }
}
