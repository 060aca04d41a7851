package pl.wpwik.ibok.customerpages;

import java.util.List;
import java.util.stream.Stream;

/** Every page a customer can reach, in every state: the one list that checks, gallery and declaration walk over. */
final class CustomerPages {

    private CustomerPages() {}

    static List<CustomerPage> all() {
        return Stream.of(
                        LoginPages.all(),
                        ForgottenPasswordPages.all(),
                        PasswordPages.all(),
                        RegulaminPages.all(),
                        RefusalPages.all(),
                        SecondFactorPages.all(),
                        EndPages.all(),
                        WrongTurnPages.all())
                .flatMap(List::stream)
                .toList();
    }
}
