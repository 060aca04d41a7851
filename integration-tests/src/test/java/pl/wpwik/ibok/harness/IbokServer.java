package pl.wpwik.ibok.harness;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the running product as a parameter: {@link IbokSystem}, or one of its parts. All tests of a run share one
 * server and one browser: they start when first asked for and end with the run.
 */
public final class IbokServer implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(IbokServer.class);

    private static final Map<Class<?>, Function<IbokSystem, Object>> PARTS = Map.of(
            IbokSystem.class, system -> system,
            KeycloakServer.class, IbokSystem::server,
            EmbeddedDatabase.class, IbokSystem::database,
            Mailbox.class, IbokSystem::mailbox,
            PortalServer.class, IbokSystem::portal,
            Realm.class, IbokSystem::realm);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Browser.class || PARTS.containsKey(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type == Browser.class) {
            return shared(context, Browser.class, Browser::start);
        }
        return PARTS.get(type).apply(shared(context, IbokSystem.class, IbokSystem::start));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var browser = context.getRoot().getStore(NAMESPACE).get(Browser.class, Browser.class);
        if (browser != null) {
            context.getExecutionException()
                    .ifPresent(failure -> new FailureScreenshots(browser).take(context.getDisplayName()));
            browser.closePeople();
        }
    }

    private static <T extends AutoCloseable> T shared(ExtensionContext context, Class<T> type, Supplier<T> start) {
        var store = context.getRoot().getStore(NAMESPACE);
        return store.getOrComputeIfAbsent(type, key -> start.get(), type);
    }
}
