package pl.wpwik.ibok.metrics;

final class RunningMetrics implements IbokMetrics {

    @Override
    public void close() {
        // the factory's work goes on
    }
}
