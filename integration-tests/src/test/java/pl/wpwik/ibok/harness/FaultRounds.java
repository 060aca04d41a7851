package pl.wpwik.ibok.harness;

/** How often a fault is caused: a sample of the rounds, or with {@code -Dibok.faults=all} all of them. */
public final class FaultRounds {

    private static final String PROPERTY = "ibok.faults";

    private FaultRounds() {}

    public static int sampled(int sample, int all) {
        return "all".equals(System.getProperty(PROPERTY)) ? all : sample;
    }
}
