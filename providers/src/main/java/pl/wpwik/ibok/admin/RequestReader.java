package pl.wpwik.ibok.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.Address;
import pl.wpwik.ibok.application.Applicant;
import pl.wpwik.ibok.application.ApplicantKind;
import pl.wpwik.ibok.application.ApplicationData;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.ClauseAnswer;
import pl.wpwik.ibok.application.ClauseAnswers;
import pl.wpwik.ibok.application.ContactDetails;
import pl.wpwik.ibok.application.CustomerData;
import pl.wpwik.ibok.application.DraftRules;
import pl.wpwik.ibok.application.DuplicateQuery;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.Gaps;
import pl.wpwik.ibok.application.MaskedNumber;
import pl.wpwik.ibok.application.NumberRules;
import pl.wpwik.ibok.application.PaperForm;
import pl.wpwik.ibok.application.RegulaminAnswer;
import pl.wpwik.ibok.application.RestMessages;
import pl.wpwik.ibok.application.SupplyPoint;
import pl.wpwik.ibok.regulamin.Forms;
import pl.wpwik.ibok.settings.IbokSettings;

/** Turns what the caller wrote into the register's values, noting everything that does not fit. */
final class RequestReader {

    private static final Applicant NOBODY = new Applicant(ApplicantKind.PERSON, null, null, null, null);

    private final IbokSettings settings;
    private final Function<LocalDate, PaperForm> forms;
    private final LocalDate today;
    private final Applicant known;
    private final List<FieldError> errors = new ArrayList<>();

    /** For how a customer is reached, which no form changes. */
    RequestReader(IbokSettings settings, LocalDate today) {
        this(settings, filedOn -> PaperForm.of(settings), NOBODY, today);
    }

    /** For an application that is recorded: it is filed on the form in force on its filing date. */
    RequestReader(IbokSettings settings, Forms forms, LocalDate today) {
        this(settings, filedOn -> forms.inForceOn(filedOn).paper(), NOBODY, today);
    }

    /**
     * @param recorded the application as recorded so far: it keeps the form on which it was filed, and a PESEL or NIP that
     *     comes back masked
     */
    RequestReader(IbokSettings settings, Forms forms, LocalDate today, ApplicationData recorded) {
        this(settings, filedOn -> forms.ofCorrected(recorded, filedOn), recorded.applicant(), today);
    }

    private RequestReader(
            IbokSettings settings, Function<LocalDate, PaperForm> forms, Applicant known, LocalDate today) {
        this.settings = settings;
        this.forms = forms;
        this.known = known;
        this.today = today;
    }

    /** @return null when there are {@link #errors} */
    ApplicationData read(ApplicationRequest request) {
        LocalDate filedOn = date("filedOn", request.filedOn());
        PaperForm form = forms.apply(filedOn == null ? today : filedOn);
        ApplicationData draft = new ApplicationData(
                filedOn,
                choice("channel", Channel.class, request.channel()),
                text(request.receivedBy()),
                request.copyHandedOver(),
                text(request.originalLocation()),
                applicant(request.applicant()),
                contact(request.contact()),
                supplyPoints(request.supplyPoints()),
                clauses(request.clauses(), form),
                regulamin(request.regulamin(), form));
        DraftRules.check(draft, today).stream().filter(this::isNew).forEach(errors::add);
        NumberRules.check(draft.applicant(), settings.applicantNumbers(), today).stream()
                .filter(this::isNew)
                .forEach(errors::add);
        return errors.isEmpty() ? draft : null;
    }

    /** @return null when there are {@link #errors}; a gap is one, for this customer has an account */
    ContactDetails readContact(ApplicationRequest.Contact request) {
        ContactDetails details = contact(request);
        Gaps.of(details).stream()
                .map(gap -> FieldError.of(gap, RestKeys.GAP + gap))
                .forEach(errors::add);
        errors.addAll(DraftRules.checkContact(details, today));
        return errors.isEmpty() ? details : null;
    }

    /**
     * @param recorded the application it belongs to
     * @return null when there are {@link #errors}; a gap is one, for this customer has an account
     */
    CustomerData readCustomer(DataUpdate request, ApplicationData recorded) {
        CustomerData data = new CustomerData(
                applicant(request.applicant()), contact(request.contact()), supplyPoints(request.supplyPoints()));
        data.gaps(recorded).stream()
                .map(gap -> FieldError.of(gap, RestKeys.GAP + gap))
                .forEach(errors::add);
        Stream.concat(
                        data.check(recorded, today).stream(),
                        NumberRules.check(data.applicant(), settings.applicantNumbers(), today).stream())
                .filter(this::isNew)
                .forEach(errors::add);
        return errors.isEmpty() ? data : null;
    }

    /** @return null when there are {@link #errors}; what is not typed yet is none */
    DuplicateQuery readForDuplicates(DuplicatesRequest request) {
        DuplicatesRequest.Applicant given = request.applicant();
        ApplicationRequest.Applicant applicant = given == null
                ? null
                : new ApplicationRequest.Applicant(
                        given.kind(),
                        given.firstName(),
                        given.lastName(),
                        given.organisationName(),
                        given.customerNumber(),
                        null,
                        null);
        DuplicateQuery query = new DuplicateQuery(
                request.except(),
                applicant(applicant),
                address(request.contact() == null ? null : request.contact().address()));
        errors.addAll(query.check());
        return errors.isEmpty() ? query : null;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** A date that could not be read is not also missing. */
    private boolean isNew(FieldError error) {
        return errors.stream().noneMatch(known -> known.field().equals(error.field()));
    }

    private Applicant applicant(ApplicationRequest.Applicant given) {
        if (given == null) {
            return NOBODY;
        }
        ApplicantKind kind = choice("applicant.kind", ApplicantKind.class, given.kind());
        return new Applicant(
                kind == null ? ApplicantKind.PERSON : kind,
                text(given.firstName()),
                text(given.lastName()),
                text(given.organisationName()),
                text(given.customerNumber()),
                MaskedNumber.unmasked(digits(given.pesel()), known.pesel()),
                MaskedNumber.unmasked(digits(given.nip()), known.nip()));
    }

    private static ContactDetails contact(ApplicationRequest.Contact given) {
        if (given == null) {
            return ContactDetails.NONE;
        }
        return new ContactDetails(text(given.email()), text(given.phone()), address(given.address()));
    }

    private static Address address(ApplicationRequest.Address given) {
        if (given == null) {
            return Address.NONE;
        }
        return new Address(
                text(given.street()),
                text(given.houseNumber()),
                text(given.flatNumber()),
                text(given.postalCode()),
                text(given.city()));
    }

    private static List<SupplyPoint> supplyPoints(List<ApplicationRequest.SupplyPoint> given) {
        return list(given)
                .map(point -> new SupplyPoint(text(point.number()), text(point.address())))
                .toList();
    }

    private List<ClauseAnswer> clauses(List<ApplicationRequest.Clause> given, PaperForm form) {
        List<ClauseAnswers.Given> answers = list(given)
                .map(answer -> new ClauseAnswers.Given(
                        answer.code(), text(answer.version()), Boolean.TRUE.equals(answer.accepted())))
                .toList();
        return new ClauseAnswers(form.clauses()).complete(answers, errors::add);
    }

    private RegulaminAnswer regulamin(ApplicationRequest.Regulamin given, PaperForm form) {
        if (given == null) {
            return RegulaminAnswer.NONE;
        }
        String version = text(given.version());
        if (version != null && !version.equals(form.regulaminVersion())) {
            errors.add(FieldError.of("regulamin.version", RestMessages.REGULAMIN_VERSION, form.regulaminVersion()));
        }
        return new RegulaminAnswer(
                version, Boolean.TRUE.equals(given.accepted()), date("regulamin.signedOn", given.signedOn()));
    }

    private LocalDate date(String field, String given) {
        String text = text(given);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            errors.add(FieldError.of(field, RestKeys.DATE_IMPOSSIBLE));
            return null;
        }
    }

    private <E extends Enum<E>> E choice(String field, Class<E> choices, String given) {
        String text = text(given);
        Optional<E> choice = Stream.of(choices.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        if (text != null && choice.isEmpty()) {
            errors.add(FieldError.of(field, RestKeys.CHOICE, List.of(choices.getEnumConstants())));
        }
        return choice.orElse(null);
    }

    private static <T> Stream<T> list(List<T> given) {
        return given == null ? Stream.empty() : given.stream().filter(Objects::nonNull);
    }

    /** Surrounding blanks are typing noise, and an empty field is no value. */
    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** PESEL and NIP are printed in groups, and kept without the blanks and hyphens between them. */
    private static String digits(String given) {
        return text(given) == null ? null : given.replaceAll("[\\s-]", "");
    }
}
