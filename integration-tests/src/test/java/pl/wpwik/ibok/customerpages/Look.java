package pl.wpwik.ibok.customerpages;

import java.util.ArrayList;
import java.util.List;
import pl.wpwik.ibok.accessibility.Wcag;

/** In every view: nothing for axe-core to find, and a picture for the gallery. */
record Look(Pictures pictures, String pageName) implements Inspection {

    @Override
    public List<String> defects(Visit visit) {
        List<String> defects = new ArrayList<>();
        for (View view : View.ALL) {
            view.show(visit.page());
            pictures.take(visit.page(), new Picture(pageName, visit.language(), view));
            Wcag.violations(visit.page(), "html").forEach(violation -> defects.add(view.name() + ": " + violation));
        }
        return defects;
    }
}
