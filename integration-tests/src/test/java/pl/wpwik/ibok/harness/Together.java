package pl.wpwik.ibok.harness;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does the same thing many times at once, as busy people do. */
public final class Together {

    private static final int PEOPLE = 8;

    private Together() {}

    /** The results in no particular order of doing, one per index. */
    public static <T> List<T> run(int times, IntFunction<T> work) {
        return run(times, PEOPLE, work);
    }

    /** @param people how many do it at once */
    public static <T> List<T> run(int times, int people, IntFunction<T> work) {
        return run(times, Executors.newFixedThreadPool(people), work);
    }

    private static <T> List<T> run(int times, ExecutorService people, IntFunction<T> work) {
        try {
            List<Callable<T>> tasks = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(i -> () -> work.apply(i))
                    .toList();
            return people.invokeAll(tasks).stream().map(Together::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            people.shutdownNow();
        }
    }

    private static <T> T result(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
