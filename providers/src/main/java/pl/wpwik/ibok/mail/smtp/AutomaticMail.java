package pl.wpwik.ibok.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.keycloak.utils.SMTPUtil;
import pl.wpwik.ibok.mail.RenderedMail;

/**
 * A mail that no person has written: answering machines shall be silent (RFC 3834; the second header is Exchange's, which
 * may nevertheless report that a mail could not be delivered). Its Message-ID is derived from the mail's own id, so that a
 * second copy of one mail can be told from another mail.
 */
final class AutomaticMail extends MimeMessage {

    private final String messageId;

    private AutomaticMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static AutomaticMail write(Session session, RenderedMail mail, Envelope envelope, Instant now)
            throws MessagingException {
        AutomaticMail message = new AutomaticMail(session, "<" + mail.id() + "@" + domain(envelope.from()) + ">");
        message.setFrom(envelope.from());
        message.setReplyTo(new InternetAddress[] {envelope.replyTo()});
        message.setRecipient(RecipientType.TO, envelope.to());
        message.setSubject(HeaderText.oneLine(mail.subject()), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply");
        message.setContent(bodies(mail));
        message.saveChanges();
        return message;
    }

    /** The library's own id would be another one at every try, and would name this server. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart bodies(RenderedMail mail) throws MessagingException {
        MimeMultipart bodies = new MimeMultipart("alternative");
        if (mail.text() != null) {
            MimeBodyPart text = new MimeBodyPart();
            text.setText(mail.text(), StandardCharsets.UTF_8.name());
            bodies.addBodyPart(text);
        }
        if (mail.html() != null) {
            MimeBodyPart html = new MimeBodyPart();
            html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
            bodies.addBodyPart(html);
        }
        return bodies;
    }

    private static String domain(InternetAddress from) {
        String address = SMTPUtil.convertIDNEmailAddress(from.getAddress());
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
