package pl.wpwik.ibok.harness;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Gives a test the two nodes as a parameter, both alive, requests going to them by turns. All tests of a run share them;
 * they end with the last class of the package that uses them, so as not to burden the tests that follow.
 */
public final class IbokCluster implements ParameterResolver, BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(IbokCluster.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TwoNodes.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).getOrComputeIfAbsent(TwoNodes.class, key -> TwoNodes.start("cluster"), TwoNodes.class);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        toCome(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var nodes = store(context).get(TwoNodes.class, TwoNodes.class);
        if (nodes != null) {
            nodes.proxy().alternate();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var toCome = toCome(context);
        toCome.remove(context.getRequiredTestClass());
        var nodes = store(context).get(TwoNodes.class, TwoNodes.class);
        if (toCome.isEmpty() && nodes != null) {
            store(context).remove(TwoNodes.class);
            nodes.close();
        }
    }

    /** Of a run of a part of the tests some never come; then the nodes end with the run. */
    @SuppressWarnings("unchecked")
    private static Set<Class<?>> toCome(ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(
                        Set.class,
                        key -> new HashSet<>(ReflectionSupport.findAllClassesInPackage(
                                context.getRequiredTestClass().getPackageName(), IbokCluster::usesNodes, name -> true)),
                        Set.class);
    }

    private static boolean usesNodes(Class<?> type) {
        var extensions = type.getAnnotation(ExtendWith.class);
        return extensions != null && Arrays.asList(extensions.value()).contains(IbokCluster.class);
    }

    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE);
    }
}
