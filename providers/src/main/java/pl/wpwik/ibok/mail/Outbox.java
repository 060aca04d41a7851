package pl.wpwik.ibok.mail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/**
 * Where mails owed to customers are noted, in the transaction that owes them; they are sent after it has committed, and
 * never if it has not.
 */
public interface Outbox extends Provider {

    /** The most mails about one subject that are shown: whoever forgets the password often has many. */
    int MOST = 100;

    /**
     * @param kind id of the {@link MailComposerFactory} that writes it
     * @param subjectId what it is about; its meaning is the composer's
     */
    void owe(RealmModel realm, String kind, String subjectId);

    /**
     * As {@link #owe}, for a kind of which several mails about one subject are owed at a time.
     *
     * @param detailId which of them it is; given to {@link MailComposer#compose(RealmModel, String, String)}
     */
    void owe(RealmModel realm, String kind, String subjectId, String detailId);

    /** Nothing about a subject is owed any more; what has been sent or given up stays on record. */
    void drop(RealmModel realm, String subjectId);

    /** Nothing about a subject is on record any more, whatever became of it. */
    void erase(RealmModel realm, String subjectId);

    /** As {@link #owe}, and what of the kind was still owed about the subject as a whole is owed no more. */
    void oweInstead(RealmModel realm, String kind, String subjectId);

    /** Mails of a kind about a subject that were not sent, owed or given up, concern nobody any more. */
    void forget(RealmModel realm, String kind, String subjectId);

    /**
     * The state of the newest mail of each kind, per subject and kind; what there is none of is absent. One query for all.
     */
    Map<String, Map<String, MailState>> states(
            RealmModel realm, Collection<String> kinds, Collection<String> subjectIds);

    /** What has become of the newest mails about a subject, of whatever kind; newest first, {@value #MOST} at most. */
    List<MailProgress> mailsAbout(RealmModel realm, String subjectId);

    /** As {@link #mailsAbout}, however many there are; read one by one, and to be closed. */
    Stream<MailProgress> allMailsAbout(RealmModel realm, String subjectId);
}
