package pl.wpwik.ibok.settings;

/**
 * How an account ends (regulation, point 8); § 10 ust. 5 is not available, so all that is assumed of it is a setting.
 *
 * @param deadline how long there is to close an account after a resignation was filed
 * @param graceDays how long a closing can be undone before personal data are erased; 0 for not at all
 * @param invoiceNotice what becomes of e-invoices, in Polish
 * @param invoiceNoticeEn the same in English
 * @param neverActivatedDays after how many days an account whose customer never set a password of their own is closed; 0
 *     for only by hand
 * @param refusedRetentionDays how long a refused application is kept in full
 */
public record Closing(
        Deadline deadline,
        int graceDays,
        String invoiceNotice,
        String invoiceNoticeEn,
        int neverActivatedDays,
        int refusedRetentionDays) {

    /** In the language of a mail. */
    public String invoiceNotice(String language) {
        return "en".equals(language) ? invoiceNoticeEn : invoiceNotice;
    }
}
