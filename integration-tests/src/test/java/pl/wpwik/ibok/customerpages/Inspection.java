package pl.wpwik.ibok.customerpages;

import java.util.List;

/** One thing that is asked of every customer page. */
interface Inspection {

    /** A line for every defect; the page is left as it was found. */
    List<String> defects(Visit visit);
}
