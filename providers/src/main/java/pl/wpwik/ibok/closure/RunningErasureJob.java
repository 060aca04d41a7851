package pl.wpwik.ibok.closure;

final class RunningErasureJob implements ErasureJob {

    @Override
    public void close() {
        // the factory's work goes on
    }
}
