package pl.wpwik.ibok.harness;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the {@link BreakableSystem}; it starts when first asked for and ends with the run. */
public final class BreakableServer implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BreakableServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BreakableSystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        BreakableSystem system = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(BreakableSystem.class, type -> new BreakableSystem(), BreakableSystem.class);
        system.signEverybodyInAgain();
        return system;
    }
}
