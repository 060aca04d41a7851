package pl.wpwik.ibok.mail.smtp;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.keycloak.utils.EmailValidationUtil;
import org.keycloak.utils.SMTPUtil;
import pl.wpwik.ibok.mail.MailError;
import pl.wpwik.ibok.mail.MailNotSentException;

/** Addresses as they may stand in a mail and in a command: what Keycloak checks, with messages that name no address. */
record MailAddress(SmtpSettings settings) {

    private static final String REQUIREMENT =
            " (letters other than ASCII need a mail server with SMTPUTF8 and the setting"
                    + " 'Allow UTF-8'; in the domain they are allowed always)";

    /** The one the mail goes to. */
    InternetAddress recipient(String address) throws MailNotSentException {
        return read(address, "", new MailNotSentException(MailError.ADDRESS_REFUSED, "invalid address" + REQUIREMENT));
    }

    /** One of the realm's settings. */
    InternetAddress own(String key, String displayNameKey) throws MailNotSentException {
        return read(
                settings.text(key),
                settings.text(displayNameKey),
                new MailNotSentException(MailError.NOT_CONFIGURED, "invalid setting '" + key + "'" + REQUIREMENT));
    }

    private InternetAddress read(String address, String displayName, MailNotSentException invalid)
            throws MailNotSentException {
        String written = settings.allowsUtf8() ? address : SMTPUtil.convertIDNEmailAddress(address);
        if (!EmailValidationUtil.isValidEmail(address) || written == null || !isWritable(written)) {
            throw invalid;
        }
        try {
            InternetAddress read = new InternetAddress(written);
            if (!displayName.isEmpty()) {
                read.setPersonal(HeaderText.oneLine(displayName), StandardCharsets.UTF_8.name());
            }
            return read;
        } catch (AddressException e) {
            throw invalid;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is always there", e);
        }
    }

    private boolean isWritable(String address) {
        return settings.allowsUtf8() || StandardCharsets.US_ASCII.newEncoder().canEncode(address);
    }
}
