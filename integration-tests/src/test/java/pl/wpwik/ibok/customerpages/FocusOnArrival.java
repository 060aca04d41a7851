package pl.wpwik.ibok.customerpages;

import java.util.List;

/** After a refusal the focus is where the error is told; a page that comes of itself must not hide where it is. */
record FocusOnArrival(String expected) implements Inspection {

    @Override
    public List<String> defects(Visit visit) {
        if (expected.isEmpty()) {
            return List.of();
        }
        return Script.lines(visit.page(), """
                expected => document.activeElement.matches(expected) ? []
                    : ['the focus is at ' + document.activeElement.outerHTML.slice(0, 80)]""", expected);
    }
}
