package pl.wpwik.ibok.customerpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The security headers are those Keycloak gives a new realm, and the browser finds nothing that breaks them. */
record Policy(Map<String, String> defaults) implements Inspection {

    @Override
    public List<String> defects(Visit visit) {
        Map<String, String> headers = visit.traffic().document().allHeaders();
        List<String> defects = new ArrayList<>(visit.traffic().complaints());
        defaults.forEach((name, value) -> {
            if (!value.equals(headers.get(name))) {
                defects.add(name + " is " + headers.get(name) + " instead of " + value);
            }
        });
        return defects;
    }
}
